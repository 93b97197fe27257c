import { type Kysely, type Selectable, sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import {
  CLOSED,
  documentFromRow,
  type People,
  presentBriefs,
  readPeople,
} from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentBrief, TaskView } from '#shared/api/documents.ts'

/** Which tasks of a person are listed, and in which order. */
export interface TaskQuery {
  readonly personId: string
  readonly state: 'open' | 'done'
  readonly sort: 'due' | 'arrived'
  readonly page: number
  readonly pageSize: number
}

/** A page of what a person has to do (待办), or has done (已办). */
export async function listTasks(context: Pick<ServerContext, 'db' | 'clock' | 'templates'>, query: TaskQuery) {
  const [rows, total] = await Promise.all([
    pageOfTasks(context.db, query).execute(),
    tasksOf(context.db, query)
      .select((count) => count.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ])
  const documents = await documentsOf(context, rows)
  const people = await readPeople(
    context.db,
    rows.flatMap((row) => row.fromPersonId ?? []),
  )
  const now = context.clock.now().toISOString()
  const items = rows.flatMap((row) => {
    const document = documents.get(row.documentId)
    return document === undefined ? [] : [presentTask(row, { document, people, now })]
  })
  return { items, total: Number(total.total), page: query.page, pageSize: query.pageSize }
}

/** Tasks of the person in that state, of documents that are not in the bin. */
export function tasksOf(db: Kysely<Database>, { personId, state }: Pick<TaskQuery, 'personId' | 'state'>) {
  const tasks = db
    .selectFrom('tasks')
    .innerJoin('documents', 'documents.id', 'tasks.documentId')
    .where('tasks.personId', '=', personId)
    .where('documents.deletedAt', 'is', null)
  return state === 'open'
    ? tasks.where('tasks.doneAt', 'is', null)
    : tasks.where('tasks.doneAt', 'is not', null).where('tasks.outcome', '!=', CLOSED)
}

/** Most urgent first, then what is due first, then what has waited longest; things done newest first. */
function pageOfTasks(db: Kysely<Database>, query: TaskQuery) {
  const tasks = tasksOf(db, query)
    .selectAll('tasks')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize)
  if (query.state === 'done') return tasks.orderBy('tasks.doneAt', 'desc').orderBy('tasks.id')
  if (query.sort === 'arrived') return tasks.orderBy('tasks.arrivedAt', 'desc').orderBy('tasks.id')
  return tasks
    .orderBy(sql`case "documents"."urgency" when 'extraUrgent' then 0 when 'urgent' then 1 else 2 end`)
    .orderBy(sql`case when "tasks"."dueAt" is null then 1 else 0 end`)
    .orderBy('tasks.dueAt')
    .orderBy('tasks.arrivedAt')
    .orderBy('tasks.id')
}

type TaskRow = Selectable<Database['tasks']>

async function documentsOf(
  context: Pick<ServerContext, 'db' | 'templates'>,
  rows: readonly TaskRow[],
): Promise<ReadonlyMap<string, DocumentBrief>> {
  const ids = [...new Set(rows.map((row) => row.documentId))]
  if (ids.length === 0) return new Map()
  const documents = await context.db.selectFrom('documents').selectAll().where('id', 'in', ids).execute()
  const briefs = await presentBriefs(context, documents.map(documentFromRow))
  return new Map(briefs.map((brief) => [brief.id, brief]))
}

function presentTask(
  row: TaskRow,
  { document, people, now }: { readonly document: DocumentBrief; readonly people: People; readonly now: string },
): TaskView {
  return {
    id: row.id,
    document,
    stepName: row.stepName,
    from: row.fromPersonId === null ? null : people(row.fromPersonId),
    arrivedAt: row.arrivedAt,
    dueAt: row.dueAt,
    isOverdue: row.dueAt !== null && row.dueAt < (row.doneAt ?? now),
    isReturned: row.isReturned === 1,
  }
}
