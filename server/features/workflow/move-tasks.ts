import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { CLOSED } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Act, RouteStep } from '#shared/workflow/route.ts'

/** What an act does to the tasks of its document. */
export interface TaskMove {
  readonly document: { readonly id: string; readonly createdAt: string }
  readonly act: Act
  readonly actorId: string
  readonly from: RouteStep
  readonly to: RouteStep
  /** Who has to act next; empty when the step stays or nobody has. */
  readonly next: readonly string[]
  /** Whether the step is complete, so that nobody else has to act at it. */
  readonly isComplete: boolean
}

type TaskContext = Pick<ServerContext, 'clock' | 'identifiers'>

/** Ends the task of whoever acted and, when the step is complete, those of colleagues; gives the next people theirs. */
export async function moveTasks(
  context: TaskContext,
  transaction: Transaction<Database>,
  move: TaskMove,
): Promise<void> {
  await endOwnTask(context, transaction, move)
  if (move.isComplete) await closeTasks(context, transaction, move.document.id)
  for (const personId of move.next) await insertTask(context, transaction, { move, personId })
}

async function endOwnTask(context: TaskContext, transaction: Transaction<Database>, move: TaskMove): Promise<void> {
  const doneAt = context.clock.now().toISOString()
  const { numUpdatedRows } = await transaction
    .updateTable('tasks')
    .set({ doneAt, outcome: move.act })
    .where('documentId', '=', move.document.id)
    .where('personId', '=', move.actorId)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n || move.act === 'retract') return

  // Who drafts a document has no task for it, but has done something: it belongs among the things done.
  const task = newTask(context, { move: { ...move, to: move.from }, personId: move.actorId })
  await transaction
    .insertInto('tasks')
    .values({ ...task, fromPersonId: null, arrivedAt: move.document.createdAt, dueAt: null, doneAt, outcome: move.act })
    .execute()
}

async function closeTasks(context: TaskContext, transaction: Transaction<Database>, documentId: string): Promise<void> {
  await transaction
    .updateTable('tasks')
    .set({ doneAt: context.clock.now().toISOString(), outcome: CLOSED })
    .where('documentId', '=', documentId)
    .where('doneAt', 'is', null)
    .execute()
}

interface TaskFor {
  readonly move: TaskMove
  readonly personId: string
}

async function insertTask(context: TaskContext, transaction: Transaction<Database>, task: TaskFor): Promise<void> {
  await transaction.insertInto('tasks').values(newTask(context, task)).execute()
}

function newTask({ clock, identifiers }: TaskContext, { move, personId }: TaskFor): Database['tasks'] {
  const now = clock.now()
  return {
    id: identifiers.next(),
    documentId: move.document.id,
    stepId: move.to.id,
    stepName: move.to.name,
    personId,
    fromPersonId: move.actorId,
    arrivedAt: now.toISOString(),
    dueAt: dueAt(now, move.to.dueHours),
    openedAt: null,
    doneAt: null,
    outcome: null,
    isReturned: move.act === 'return' ? 1 : 0,
  }
}

/** Plain hours for now: the calendar of working days belongs to a later step. */
function dueAt(from: Date, hours: number | null): string | null {
  return hours === null ? null : new Date(from.getTime() + hours * 3_600_000).toISOString()
}
