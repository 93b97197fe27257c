import { z } from 'zod'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { FIELD_IDS } from '#shared/document/fields.ts'
import { PARAGRAPH_KINDS } from '#shared/document/paragraph-kinds.ts'
import { isMarkName, NODE_ATTRIBUTES } from '#shared/document/schema.ts'

const Mark = z.object({
  type: z.string().refine(isMarkName),
  attrs: z.record(z.string(), z.unknown()).optional(),
})
const Inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(Mark).optional() }),
  z.object({ type: z.literal('hardBreak'), marks: z.array(Mark).optional() }),
])
const BlockId = z.string().nullable().default(null)
const Paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z
    .object({ id: BlockId, kind: z.enum(PARAGRAPH_KINDS).default('body'), runIn: z.boolean().default(false) })
    .default(NODE_ATTRIBUTES.paragraph),
  content: z.array(Inline).optional(),
})
const PageBreak = z.object({ type: z.literal('pageBreak'), attrs: z.object({ id: BlockId }).default({ id: null }) })
const Cell = z.object({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z
    .object({
      colspan: z.int().positive().default(1),
      rowspan: z.int().positive().default(1),
      colwidth: z.array(z.number()).nullable().default(null),
    })
    .default(NODE_ATTRIBUTES.tableCell),
  content: z.array(Paragraph).min(1),
})
const Table = z.object({
  type: z.literal('table'),
  attrs: z.object({ id: BlockId }).default({ id: null }),
  content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(Cell) })).min(1),
})

/** A document as the application gives it out (`GET …/content`): kind, body and fields. */
export const DocumentFile = z.object({
  documentKind: z.string().min(1),
  body: z.object({
    type: z.literal('doc'),
    content: z.array(z.discriminatedUnion('type', [Paragraph, PageBreak, Table])),
  }),
  fields: z.partialRecord(z.enum(FIELD_IDS), z.union([z.string(), z.array(z.string())])).default({}),
})
export type DocumentFile = z.infer<typeof DocumentFile>

/** The body of a file as the document model names it; the schema has checked every part. */
export function bodyOf(file: DocumentFile): DocumentJson {
  return file.body as DocumentJson
}
