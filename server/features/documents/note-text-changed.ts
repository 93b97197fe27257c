import type { Doc } from 'yjs'
import type { ServerContext } from '#server/context.ts'
import { liveTitle } from './live-title.ts'

/**
 * Brings what lists show of a text up to date: the title, and when it was last changed. Called some time after edits,
 * never for each of them. A title that is empty because somebody retypes it keeps its old wording in lists.
 */
export async function noteTextChanged(
  { db, clock }: Pick<ServerContext, 'db' | 'clock'>,
  documentId: string,
  doc: Doc,
): Promise<void> {
  const title = liveTitle(doc).trim()
  await db
    .updateTable('documents')
    .set({ updatedAt: clock.now().toISOString(), ...(title === '' ? {} : { title }) })
    .where('id', '=', documentId)
    .execute()
}
