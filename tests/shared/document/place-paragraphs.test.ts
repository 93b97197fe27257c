import { expect, it } from 'vitest'
import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { placeParagraphs } from '#shared/document/place-paragraphs.ts'

function body(...lines: readonly (readonly [ParagraphKind, string])[]): DocumentJson {
  return { type: 'doc', content: lines.map(([kind, text]) => paragraphJson({ id: null, kind, text })) }
}

const LETTER = body(
  ['title', '标题'],
  ['body', '正文'],
  ['dateOfIssue', '日期'],
  ['attachmentLabel', '附件'],
  ['body', '附件正文'],
)

const PLACED: readonly (readonly [ParagraphKind, number])[] = [
  ['title', 0],
  ['subtitle', 1],
  ['speaker', 1],
  ['addressee', 1],
  ['attachmentNote', 2],
  ['issuerName', 2],
  ['dateOfIssue', 2],
  ['supplementaryNote', 3],
]

it.each(PLACED)('puts %s where it belongs', (kind, index) => {
  const placed = placeParagraphs(LETTER, kind, ['新'])

  expect(placed.content[index]).toEqual(paragraphJson({ id: null, kind, text: '新' }))
  expect(placed.content).toHaveLength(kind === 'title' || kind === 'dateOfIssue' ? 5 : 6)
})

it('replaces the paragraphs that are there, whatever their number', () => {
  const twoNames = body(['body', '正文'], ['issuerName', '甲'], ['issuerName', '乙'], ['dateOfIssue', '日期'])

  expect(placeParagraphs(twoNames, 'issuerName', ['丙'])).toEqual(
    body(['body', '正文'], ['issuerName', '丙'], ['dateOfIssue', '日期']),
  )
})

it('removes a kind that is given no text', () => {
  expect(placeParagraphs(LETTER, 'dateOfIssue', []).content).toHaveLength(4)
})
