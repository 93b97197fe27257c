import type { Doc } from 'yjs'
import type { ServerContext } from '#server/context.ts'
import { URGENCIES, type Urgency } from '#shared/api/documents.ts'
import { type FieldId, fieldText } from '#shared/document/fields.ts'
import { fieldsJson } from '#shared/document/yjs.ts'
import { messages } from '#shared/messages/index.ts'
import { liveTitle } from './live-title.ts'

const URGENCY_FIELD: FieldId = 'urgency'

/**
 * Brings what lists show of a text up to date: title, urgency, and when it was last changed. Called some time after
 * edits, never for each of them. A title that is empty because somebody retypes it keeps its old wording in lists.
 */
export async function noteTextChanged(
  { db, clock, templates }: Pick<ServerContext, 'db' | 'clock' | 'templates'>,
  documentId: string,
  doc: Doc,
): Promise<void> {
  const document = await db.selectFrom('documents').select('kind').where('id', '=', documentId).executeTakeFirst()
  if (document === undefined) return
  const isPrinted = templates.template(document.kind).fields.some(({ id }) => id === URGENCY_FIELD)
  const title = liveTitle(doc).trim()
  await db
    .updateTable('documents')
    .set({
      updatedAt: clock.now().toISOString(),
      ...(title === '' ? {} : { title }),
      ...(isPrinted ? { urgency: printedUrgency(doc) } : {}),
    })
    .where('id', '=', documentId)
    .execute()
}

/** What the head of the document says: lists and deadlines follow the paper, never the other way round. */
function printedUrgency(doc: Doc): Urgency {
  const word = fieldText(fieldsJson(doc), URGENCY_FIELD)
  const words = messages['zh-CN'].common.urgencies
  return URGENCIES.find((urgency) => words[urgency] === word) ?? 'normal'
}
