import { describe, expect, it } from 'vitest'
import { mistakenIn } from '#shared/rules/wording/company/company.ts'
import { strangersIn, wordsIn } from '#shared/rules/wording/company/entries.ts'
import { WORDS_IN_COMPANY } from '#shared/rules/wording/company/lists.ts'
import { STRANGERS } from '#shared/rules/wording/company/strangers.ts'

function mistakesOf(text: string): readonly string[] {
  return mistakenIn({ blockId: 'b', kind: 'body', number: null, runIn: false, text }).map(
    ({ written, right }) => `${written}>${right}`,
  )
}

describe('words that stand where others belong', () => {
  it.each([
    ['研判当前形式', ['形式>形势']],
    ['当前的形式', ['形式>形势']],
    ['加强班组建设，配齐班子，案件全部半截', ['半截>办结']],
  ])('are found by what stands beside them: %s', (text, found) => {
    expect(mistakesOf(text)).toEqual(found)
  })

  it.each(['研判当前形势', '多种形式', '半截子工程', '机会意味着责任', '召', ''])(
    'are not seen where nothing is wrong: %s',
    (text) => {
      expect(mistakesOf(text)).toEqual([])
    },
  )
})

describe('the lists of words in company', () => {
  it('name every word once, each with company', () => {
    const words = wordsIn(WORDS_IN_COMPANY)
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length)
    expect(words.filter(({ before, after }) => before.length + after.length === 0)).toEqual([])
  })

  it('name no word as a stranger that has company of its own', () => {
    const words = new Set(wordsIn(WORDS_IN_COMPANY).map(({ word }) => word))
    expect([...strangersIn([STRANGERS]).keys()].filter((word) => words.has(word))).toEqual([])
  })

  it('refuse an entry that cannot be read', () => {
    expect(() => wordsIn(['召开会议|列席|'])).toThrow('召开会议')
    expect(() => strangersIn(['会意=会议'])).toThrow('会意=会议')
  })
})
