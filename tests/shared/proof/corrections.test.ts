import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctionsBetween } from '#shared/proof/corrections.ts'

const pairsOf = (before: string, after: string) =>
  correctionsBetween(before.split('\n'), after.split('\n')).map(({ wrong, right }) => `${wrong}→${right}`)

describe('the words that a reviewer has corrected', () => {
  it.each([
    ['要全面布署今年的工作，抓好落实。', '要全面部署今年的工作，抓好落实。', ['布署→部署']],
    ['截止今年6月底，全市共办理建议。', '截至今年6月底，全市共办理建议。', ['截止→截至']],
    ['由市委督察室牵头办理有关事项。', '由市委督查室牵头办理有关事项。', ['督察→督查']],
    ['各单位要有效的推进各项工作。', '各单位要有效地推进各项工作。', ['有效的→有效地']],
    ['这项工作涉及到全市各个部门。', '这项工作涉及全市各个部门。', ['涉及到→涉及']],
    [
      '各单位要抓好布署，截止今年年底完成任务。',
      '各单位要抓好部署，截至今年年底完成任务。',
      ['布署→部署', '截止→截至'],
    ],
    ['第一段不变。\n要布署好。\n末段不变。', '第一段不变。\n要部署好。\n末段不变。', ['布署→部署']],
  ])('%s', (before, after, expected) => {
    expect(pairsOf(before, after)).toEqual(expected)
  })

  it.each([
    ['a number', '全市共有三百个村完成任务。', '全市共有五百个村完成任务。'],
    ['a date', '请于11月5日前报送书面材料。', '请于11月8日前报送书面材料。'],
    ['a mark', '请各单位认真落实,不得迟报。', '请各单位认真落实，不得迟报。'],
    ['nothing', '请各单位认真落实。', '请各单位认真落实。'],
    ['a sentence', '请各单位认真落实。', '请各单位认真落实。办公室将适时开展督查，并通报情况。'],
    ['a rewritten paragraph', '会议强调了三个方面的内容。', '要把思想统一到市委的决策上来。'],
    ['a paragraph too long to be prose', `要布署好。${'工作'.repeat(1000)}`, `要部署好。${'工作'.repeat(1000)}`],
    ['a new paragraph', '请认真落实。', '请认真落实。\n联系电话见附件。'],
  ])('do not come from %s', (_, before, after) => {
    expect(pairsOf(before, after)).toEqual([])
  })

  const paragraph = fc.string({
    unit: fc.constantFrom(...'各单位要认真贯彻落实会议精神全面部署年度工作，。抓好'),
    maxLength: 40,
  })
  const text = fc.array(paragraph, { maxLength: 6 })

  it('do not come from a text that stayed as it was', () => {
    fc.assert(
      fc.property(text, (lines) => {
        expect(correctionsBetween(lines, lines)).toEqual([])
      }),
    )
  })

  it('stand in the text before and after, are Chinese, short, and differ', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        for (const { wrong, right, before, after } of correctionsBetween(from, to)) {
          expect(from.some((line) => line.includes(before + wrong + after))).toBe(true)
          expect(to.some((line) => line.includes(right))).toBe(true)
          expect(`${wrong} ${right}`).toMatch(/^\p{Script=Han}{2,8} \p{Script=Han}{2,8}$/u)
          expect(wrong).not.toBe(right)
        }
      }),
    )
  })

  it('are found wherever in a text the word stands', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 5 }), (lines, at) => {
        const withWord = (word: string) => [...lines.slice(0, at), `会上，对有关工作作出${word}。`, ...lines.slice(at)]
        expect(correctionsBetween(withWord('布署'), withWord('部署')).map(({ wrong }) => wrong)).toEqual(['布署'])
      }),
    )
  })
})
