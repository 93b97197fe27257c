import fc from 'fast-check'
import type {
  BlockJson,
  DocumentJson,
  InlineJson,
  MarkJson,
  ParagraphJson,
  TableJson,
} from '#shared/document/document-json.ts'
import { PARAGRAPH_KINDS } from '#shared/document/paragraph-kinds.ts'

interface Options {
  readonly withComments?: boolean
}

const CHARACTERS = [...'一二三，。（）“”《》办公室督查落实2026.a ']

const texts = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join(''))

function markSets({ withComments = true }: Options): fc.Arbitrary<readonly MarkJson[]> {
  const plain = fc.subarray<MarkJson>([{ type: 'bold' }, { type: 'italic' }, { type: 'underline' }])
  const comment = fc.constantFrom<readonly MarkJson[]>([], [{ type: 'comment', attrs: { id: 'thread-1' } }])
  const suggestion = fc.constantFrom<readonly MarkJson[]>(
    [],
    [{ type: 'insertion', attrs: { id: 'suggestion-1', user: 'zhou', at: '2026-11-22T08:00:00.000Z' } }],
    [{ type: 'deletion', attrs: { id: 'suggestion-2', user: 'lin', at: '2026-11-22T08:00:00.000Z' } }],
  )
  return fc.tuple(plain, withComments ? comment : fc.constant([]), suggestion).map((sets) => sets.flat())
}

function inlines(options: Options): fc.Arbitrary<InlineJson> {
  const run = fc.tuple(texts, markSets(options)).map(([text, marks]): InlineJson => ({ type: 'text', text, marks }))
  return fc.oneof(
    { weight: 6, arbitrary: run },
    { weight: 1, arbitrary: fc.constant<InlineJson>({ type: 'hardBreak' }) },
  )
}

function paragraphs(options: Options): fc.Arbitrary<ParagraphJson> {
  return fc
    .record({
      id: fc.option(fc.uuid(), { nil: null }),
      kind: fc.constantFrom(...PARAGRAPH_KINDS),
      runIn: fc.boolean(),
      content: fc.array(inlines(options), { maxLength: 5 }),
    })
    .map(({ content, ...attrs }): ParagraphJson => ({ type: 'paragraph', attrs, content }))
}

function tables(options: Options): fc.Arbitrary<TableJson> {
  const cell = fc.tuple(fc.boolean(), paragraphs(options), fc.option(fc.nat({ max: 400 }), { nil: null }))
  return fc
    .tuple(
      fc.uuid(),
      fc.constantFrom(null, 'landscape' as const),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }),
    )
    .map(([id, orientation, rows]) => ({
      type: 'table',
      attrs: { id, orientation },
      content: rows.map((row) => ({
        type: 'tableRow',
        content: row.map(([isHeader, paragraph, width]) => ({
          type: isHeader ? 'tableHeader' : 'tableCell',
          attrs: { colspan: 1, rowspan: 1, colwidth: width === null ? null : [width] },
          content: [paragraph],
        })),
      })),
    }))
}

/** Bodies of documents with every kind of block and mark. */
export function documentBodies(options: Options = {}): fc.Arbitrary<DocumentJson> {
  const block: fc.Arbitrary<BlockJson> = fc.oneof(
    { weight: 6, arbitrary: paragraphs(options) },
    { weight: 1, arbitrary: tables(options) },
    { weight: 1, arbitrary: fc.uuid().map((id): BlockJson => ({ type: 'pageBreak', attrs: { id } })) },
  )
  return fc.array(block, { minLength: 1, maxLength: 8 }).map((content) => ({ type: 'doc', content }))
}
