import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { isProse } from './prose.ts'

/** A member of a series within a paragraph: 一是, 二要, and what it ends the one before with. */
const MEMBER = /(?<=[。；：，])([一二三四五六七八九])([是要])(?!否)/g
const ORDER = '一二三四五六七八九'

/** The full stops that part two members of a series whose other members semicolons part, none of them holding a sentence. */
function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage) || !text.includes('；')) return
  const members = matchesOf(MEMBER, text)
  for (const [index, { from, 1: numeral = '', 2: word = '' }] of members.entries()) {
    const [before, earlier] = [members[index - 1], members[index - 2]]
    if (before === undefined || earlier === undefined || text[from - 1] !== '。' || text[before.from - 1] !== '；')
      continue
    const isOneSeries = [before, earlier].every(
      (member, back) => member[2] === word && ORDER.indexOf(member[1] ?? '') === ORDER.indexOf(numeral) - back - 1,
    )
    if (isOneSeries && !text.slice(earlier.from, from - 1).includes('。'))
      yield { from: from - 2, to: from + 2, fix: { from: from - 1, to: from, text: '；' } }
  }
}

/** A full stop in a series whose other members end with semicolons. */
export const seriesSeparator: PassageRule = {
  id: 'NEG-PUNCT-SERIES-STOP',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '并列分项之间分号、句号混用',
  message: '前面各项用分号隔开，“{{text}}”处也应用分号。',
  source: 'GB/T 15834-2011 4.6、附录A.6',
  fixes: 'suggested',
  finds: [/；[一二三四五六七八九][是要]/],
  check,
  wrong: [{ text: '要抓住三个重点：一要抓管护，把林子看住；二要抓经营，把经济搞活。三要抓改革，把动力激发出来。' }],
  right: [
    { text: '一要抓管护，把林子看住；二要抓经营，把经济搞活；三要抓改革，把动力激发出来。' },
    { text: '一是抓管护。把林子看住。二是抓经营。三是抓改革。' },
    { text: '会议要求：一要抓管护；二要抓经营。会议强调，要抓改革。' },
  ],
}
