import type { ServerContext } from '#server/context.ts'

/** Notes that a person has opened their task for the first time; nothing happens when they have none. */
export async function markOpened(
  { db, clock }: Pick<ServerContext, 'db' | 'clock'>,
  documentId: string,
  personId: string,
): Promise<void> {
  await db
    .updateTable('tasks')
    .set({ openedAt: clock.now().toISOString() })
    .where('documentId', '=', documentId)
    .where('personId', '=', personId)
    .where('doneAt', 'is', null)
    .where('openedAt', 'is', null)
    .execute()
}
