import { describe, expect, it } from 'vitest'
import { likenessOf } from '#shared/rules/wording/spelling/characters.ts'
import { COMMON_WORDS } from '#shared/rules/wording/spelling/common-words.ts'
import { CORE_WORDS } from '#shared/rules/wording/spelling/core-words.ts'
import { FREQUENT_WORDS } from '#shared/rules/wording/spelling/frequent-words.ts'
import { misspellingsIn } from '#shared/rules/wording/spelling/misspellings.ts'
import { OTHER_WORDS } from '#shared/rules/wording/spelling/other-words.ts'
import { WORD_PAIRS } from '#shared/rules/wording/word-pairs.ts'
import { cleanTexts } from '#tests/support/rule-corpus.ts'

function wordsOf(list: string): readonly string[] {
  const groups = list.trim().split(/\s+/)
  return groups.flatMap((group) => Array.from(group.slice(1), (second) => group.charAt(0) + second))
}

/** Sentences with one wrong character each, which no list of wrong words has. */
const MISSPELT = [
  ['进一步健全工作急制', '急制', '机制'],
  ['确保各项任务落到实触见到成效', '实触', '实处'],
  ['切实提高公文质粮和办文效率', '质粮', '质量'],
  ['严格按照规定时限抱送有关材料', '抱送', '报送'],
  ['对发现的问题及时予以纠整', '纠整', '纠正'],
  ['广泛听取基层干部群众的意贱', '意贱', '意见'],
] as const

describe('misspelt words', () => {
  it.each(MISSPELT)('are found in %s', (text, written, right) => {
    expect(misspellingsIn(text)).toEqual([expect.objectContaining({ written, right })])
  })

  it('are not found where right words meet, nor in names of people and places', () => {
    const right = ['市委组织部分管领导到会', '由林志远同志负责', '青禾县高岭乡东溪村', '一把手负总责亲自抓']
    expect(right.flatMap((text) => misspellingsIn(text))).toEqual([])
  })

  it('are plain less than once in 10,000 characters of correct official prose', () => {
    const phrases = cleanTexts().flatMap(({ text }) => text.match(/\p{Script=Han}+/gu) ?? [])
    const plain = phrases.flatMap((phrase) => misspellingsIn(phrase)).filter(({ isPlain }) => isPlain)
    expect(plain.length / (phrases.join('').length / 10_000)).toBeLessThan(1)
  })
})

describe('the lexicon', () => {
  const words = [FREQUENT_WORDS, CORE_WORDS, COMMON_WORDS, OTHER_WORDS].flatMap(wordsOf)

  it('names every word once, and none that the table of wrong words has', () => {
    expect(new Set(words).size).toBe(words.length)
    expect(WORD_PAIRS.filter(({ wrong }) => words.includes(wrong)).map(({ wrong }) => wrong)).toEqual([])
  })

  it('groups words of two characters', () => {
    expect(words.filter((word) => !/^\p{Script=Han}{2}$/u.test(word))).toEqual([])
  })
})

describe('likeness of characters', () => {
  it.each([
    ['领', '令', 'sound'],
    ['己', '已', 'shape'],
    ['公', '务', null],
  ] as const)('of %s and %s is %s', (one, other, likeness) => {
    expect(likenessOf(one.charCodeAt(0), other.charCodeAt(0))).toBe(likeness)
  })
})
