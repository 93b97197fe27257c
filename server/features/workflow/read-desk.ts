import { sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
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
}

const TOTAL = sql<number>`count(*)`.as('total')

/** Counts what lies on the desk of a person now. */
export async function readDesk(
  { db, clock }: Pick<ServerContext, 'db' | 'clock'>,
  personId: string,
): Promise<DeskFigures> {
  const now = clock.now()
  const open = tasksOf(db, { personId, state: 'open' })
  const done = tasksOf(db, { personId, state: 'done' })
  const drafts = db
    .selectFrom('documents')
    .where('createdBy', '=', personId)
    .where('stage', '=', 'drafting')
    .where('deletedAt', 'is', null)

  const [openTasks, overdue, dueToday, myDrafts, doneThisMonth] = await Promise.all([
    open.select(TOTAL).executeTakeFirstOrThrow(),
    open.where('tasks.dueAt', '<', now.toISOString()).select(TOTAL).executeTakeFirstOrThrow(),
    open
      .where('tasks.dueAt', '>=', now.toISOString())
      .where('tasks.dueAt', '<', endOfOfficeDay(now).toISOString())
      .select(TOTAL)
      .executeTakeFirstOrThrow(),
    drafts.select(TOTAL).executeTakeFirstOrThrow(),
    done.where('tasks.doneAt', '>=', startOfOfficeMonth(now).toISOString()).select(TOTAL).executeTakeFirstOrThrow(),
  ])
  return {
    openTasks: Number(openTasks.total),
    overdue: Number(overdue.total),
    dueToday: Number(dueToday.total),
    myDrafts: Number(myDrafts.total),
    doneThisMonth: Number(doneThisMonth.total),
  }
}
