import { sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { countErrorTasks } from '#server/features/error-reports/index.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { tasksOf } from './list-tasks.ts'
import { endOfOfficeDay, startOfOfficeMonth } from './office-time.ts'

/** The figures on the workbench of a person. */
export interface DeskFigures {
  readonly openTasks: number
  readonly overdue: number
  /** Due before the day ends, what is overdue not included. */
  readonly dueToday: number
  readonly myDrafts: number
  readonly doneThisMonth: number
  /** Errors after issue that ask this person for something. */
  readonly errorTasks: number
  readonly errorsSince: string | null
}

const TOTAL = sql<number>`count(*)`.as('total')

/** Counts what lies on the desk of a person now. */
export async function readDesk({ db, clock }: Pick<ServerContext, 'db' | 'clock'>, actor: Actor): Promise<DeskFigures> {
  const { personId } = actor
  const now = clock.now()
  const open = tasksOf(db, { personId, state: 'open' })
  const done = tasksOf(db, { personId, state: 'done' })
  const drafts = db
    .selectFrom('documents')
    .where('createdBy', '=', personId)
    .where('stage', '=', 'drafting')
    .where('deletedAt', 'is', null)

  const [openTasks, overdue, dueToday, myDrafts, doneThisMonth, errors] = await Promise.all([
    open.select(TOTAL).executeTakeFirstOrThrow(),
    open.where('tasks.dueAt', '<', now.toISOString()).select(TOTAL).executeTakeFirstOrThrow(),
    open
      .where('tasks.dueAt', '>=', now.toISOString())
      .where('tasks.dueAt', '<', endOfOfficeDay(now).toISOString())
      .select(TOTAL)
      .executeTakeFirstOrThrow(),
    drafts.select(TOTAL).executeTakeFirstOrThrow(),
    done.where('tasks.doneAt', '>=', startOfOfficeMonth(now).toISOString()).select(TOTAL).executeTakeFirstOrThrow(),
    countErrorTasks(db, actor),
  ])
  return {
    openTasks: Number(openTasks.total),
    overdue: Number(overdue.total),
    dueToday: Number(dueToday.total),
    myDrafts: Number(myDrafts.total),
    doneThisMonth: Number(doneThisMonth.total),
    ...errors,
  }
}
