import type * as Y from 'yjs'
import type { Identifiers } from '#server/context.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { Fields, FieldValue } from '#shared/document/fields.ts'
import { BODY_FRAGMENT, FIELDS_MAP } from '#shared/document/schema.ts'
import { insertBlocks } from '#shared/document/yjs.ts'
import type { SampleDocument } from '#shared/templates/sample-schema.ts'

/** A text of the sample, with its days filled. */
export interface SampleText {
  readonly paragraphs: SampleDocument['paragraphs']
  readonly fields: Fields
}

/** Writes a whole text in place of the skeleton, as a drafter does. */
export function writeText(doc: Y.Doc, identifiers: Identifiers, text: SampleText): void {
  const body = doc.getXmlFragment(BODY_FRAGMENT)
  const blocks = text.paragraphs.map((paragraph) => paragraphJson({ ...paragraph, id: identifiers.next() }))
  body.delete(0, body.length)
  insertBlocks(body, 0, blocks)

  const fields = doc.getMap<FieldValue>(FIELDS_MAP)
  for (const [id, value] of Object.entries(text.fields)) fields.set(id, value)
}
