import { join } from 'node:path'
import { readDocx } from '#server/docx-import/read-docx.ts'
import { loadSample } from '#server/features/templates/index.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { type RecognisedDocument, recogniseItems } from '#shared/document/recognise.ts'
import { type BlockView, type DocumentView, documentView } from '#shared/document/view.ts'
import { readWordText } from '#shared/docx-import/read-text.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'
import { fillSampleDays } from '#shared/templates/sample-time.ts'

/** A Word file taken in, nothing cleaned. */
export function importDocx(bytes: Uint8Array): RecognisedDocument {
  const text = readWordText(readDocx(bytes))
  const { body, fields } = recogniseItems(text.items)
  return { body, fields: { ...fields, ...text.fields } }
}

/** The paragraphs of a recognised text as lines `kind|text`; `*` marks a run-in heading. */
export function linesOf({ body }: RecognisedDocument): readonly string[] {
  return documentView('notice', body, {}).blocks.map((block) => {
    if (block.type !== 'paragraph') return block.type
    return `${block.kind}${block.runIn ? '*' : ''}|${block.text}`
  })
}

/**
 * What a reader sees of a document: everything but ids, the widths of columns (only their proportions show) and the mark
 * of a run-in heading that no text follows.
 */
export function readable(blocks: readonly BlockView[]): unknown {
  return JSON.parse(
    JSON.stringify(blocks, (key, value) => {
      if (key === 'id' || key === 'colwidth') return undefined
      const isBare = value?.runIn === true && runInEnd(value.text) === value.text.length
      return isBare ? { ...value, runIn: false } : value
    }),
  )
}

const NOW = new Date('2026-11-22T02:00:00.000Z')

/** The documents of the sample office with all they have in the end. */
export function sampleDocuments(): readonly (readonly [name: string, view: DocumentView])[] {
  const { documents } = loadSample(join(import.meta.dirname, '../../templates/sample'))
  const filled = (fields: Fields) =>
    JSON.parse(JSON.stringify(fields), (_, value) => (typeof value === 'string' ? fillSampleDays(value, NOW) : value))
  return documents.map(({ kind, title, paragraphs, fields, registration }) => {
    const content = paragraphs.map((paragraph, index) =>
      paragraphJson({ ...paragraph, id: `p${index}`, text: fillSampleDays(paragraph.text, NOW) }),
    )
    const all = filled({ issuingAuthority: '临江市委办公室', ...fields, ...registration } as Fields)
    return [`${kind} ${fillSampleDays(title, NOW)}`, documentView(kind, { type: 'doc', content }, all)]
  })
}
