import { describe, expect, it } from 'vitest'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import type { FlowBlock } from '#shared/layout/flow.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { flowOf, wordsOf } from '#tests/support/flow-of.ts'
import { jointNotice } from '#tests/support/format-samples.ts'
import { sampleText, sampleView } from '#tests/support/office-samples.ts'

type Line = readonly [kind: ParagraphKind, text: string]

const SIGNATURE: readonly Line[] = [
  ['issuerName', '临江市档案馆'],
  ['dateOfIssue', '2026年11月22日'],
]
const NOTE: Line = ['supplementaryNote', '（此件公开发布）']

function afterDate(lines: readonly Line[], isSealed = true): readonly string[] {
  const { blocks } = flowOf(sampleView('notice', {}, [['body', sampleText(1)], ...lines]), { isSealed })
  const words = blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block) : block.type))
  return words.slice(words.indexOf('2026年11月22日') + 1)
}

function rowsOf(block: FlowBlock | undefined): readonly (readonly string[])[] {
  return block?.type === 'signatures' ? block.rows.map((row) => row.map(wordsOf)) : []
}

describe('[GB-7.3.5.1] room for seals', () => {
  it('is kept below the date where nothing follows: a seal pressed on both reaches beyond it', () => {
    expect(afterDate(SIGNATURE)).toEqual([''])
    expect(afterDate([...SIGNATURE, ['attachmentLabel', '附件']])).toEqual(['', '附件'])
  })

  it('is that of the supplementary note, which stands on the next line, and none without a seal', () => {
    expect(afterDate([...SIGNATURE, NOTE])).toEqual(['（此件公开发布）'])
    expect(afterDate(SIGNATURE, false)).toEqual([])
  })

  it('is on the page of the date, however long the text is', () => {
    for (let characters = 10; characters < 900; characters += 30) {
      const view = sampleView('notice', {}, [['body', '文'.repeat(characters)], ...SIGNATURE])
      const pages = pagesOf(flowOf(view))
      const dated = pages.findIndex(({ atoms }) => atoms.some(({ atom }) => atom.blockId === 'p2'))
      const atoms = pages[dated]?.atoms ?? []

      expect(atoms.at(-1)?.atom.blockId).toBeNull()
      expect(atoms.at(-2)?.atom.blockId).toBe('p2')
    }
  })

  it.each([
    [2, [['1', '2']]],
    [
      3,
      [
        ['1', '2'],
        ['', '3'],
      ],
    ],
    [
      5,
      [
        ['1', '2'],
        ['3', '4'],
        ['', '5'],
      ],
    ],
    [
      8,
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
        ['7', '8'],
      ],
    ],
  ])('sets the names of %i bodies in their order, the last at the right over the date', (count, expected) => {
    const view = jointNotice(count)
    const names = view.blocks.flatMap((block) =>
      block.type === 'paragraph' && block.kind === 'issuerName' ? [block.text] : [],
    )
    const rows = rowsOf(flowOf(view).blocks.find(({ type }) => type === 'signatures'))

    const numbered = rows.map((row) =>
      row.map((name) => (names.includes(name) ? String(names.indexOf(name) + 1) : name)),
    )
    expect(numbered.slice(0, expected.length)).toEqual(expected)
    expect(numbered[expected.length]?.at(-1)).toBe('2026年11月22日')
  })
})
