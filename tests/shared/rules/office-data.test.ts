import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '#shared/rules/checker.ts'
import type { OfficeData } from '#shared/rules/office-data.ts'
import { allRules } from '#shared/rules/rules.ts'
import { createWordFinder } from '#shared/rules/word-finder.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'

const KIND = { name: '通知', group: 'statutory', direction: 'downward' } as const
const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁市委局室科（.*+[?'), maxLength: 8 })
const day = fc.constantFrom(undefined, '2024-01-01', '2026-06-30')
const dated = { from: day, until: day }
const office: fc.Arbitrary<OfficeData> = fc.record({
  people: fc.array(fc.record({ name: letters, post: letters, ...dated }), { maxLength: 6 }),
  bodies: fc.array(fc.record({ name: letters, shortName: letters, parent: letters, successor: letters, ...dated }), {
    maxLength: 6,
  }),
  passages: fc.array(fc.record({ text: letters, origin: letters, ...dated }), { maxLength: 4 }),
  elsewhere: fc.constant([]),
})

describe('rules over what an office has written down', () => {
  it('take any entries and any text, and place every finding in it', () => {
    const lines = fc.array(
      fc.string({ unit: fc.constantFrom(...'甲乙丙丁市委局室科“”，。、同志指出'), maxLength: 40 }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(office, lines, (data, text) => {
        const findings = createChecker(allRules, KIND, data)(aDocumentFromText(text.join('\n')))

        for (const { from, to, blockId, field } of findings) {
          const paragraph = field === null ? (text[Number(blockId.slice(1)) - 1] ?? '') : ''
          expect([from >= 0, from <= to, to <= paragraph.length || field !== null]).toEqual([true, true, true])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('name a post once, however often the registry holds it', () => {
    const people = [undefined, '2025-03-01'].map((from) => ({ name: '李志远', post: '市委常委、秘书长', from }))

    const findings = createChecker(allRules, KIND, { people, bodies: [], passages: [], elsewhere: [] })(
      aDocumentFromText('市委副书记李志远同志主持会议。'),
    )

    expect(findings.filter(({ ruleId }) => ruleId === 'NEG-NAME-POST')).toMatchObject([
      { params: { right: '市委常委、秘书长' } },
    ])
  })

  it('find a misquotation among a thousand passages that differ in little', () => {
    const passages = Array.from({ length: 1000 }, (_, number) => ({
      text: `第${number}条要求是把严谨细致落实到办文办会办事的每一个环节，经得起实践和群众的检验。`,
      origin: `第${number}号文件`,
    }))
    const text = '会议重申“第777条要求是把严谨细致落实到办文办会办事的各个环节，经得起实践和群众的检验”。'

    const findings = createChecker(allRules, KIND, { people: [], bodies: [], passages, elsewhere: [] })(
      aDocumentFromText(text),
    )

    expect(findings.filter(({ ruleId }) => ruleId === 'NEG-CITE-QUOTATION')).toMatchObject([
      { params: { origin: '第777号文件' }, isSafe: false },
    ])
  })
})

describe('words looked for in a text', () => {
  it('are found where they stand, the longest at each place, and never overlap', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 4 }), { maxLength: 6 })
    const texts = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 30 })
    fc.assert(
      fc.property(words, texts, (wanted, text) => {
        const found = createWordFinder(wanted)({ blockId: 'p', kind: 'body', number: null, runIn: false, text })

        let end = 0
        for (const { from, to, word } of found) {
          expect(text.slice(from, to)).toBe(word)
          expect(from).toBeGreaterThanOrEqual(end)
          expect(wanted.some((other) => other.length > word.length && text.startsWith(other, from))).toBe(false)
          end = to
        }
        const missed = wanted.some((word) => word.length > 1 && text.includes(word)) && found.length === 0
        expect(missed).toBe(false)
      }),
    )
  })
})
