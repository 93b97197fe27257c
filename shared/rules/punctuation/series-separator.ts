import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { isProse } from './prose.ts'

/** A member of a series within a paragraph: 一是, 二要, and what it ends the one before with. */
const MEMBER = /(?<=^|[。；：，])([一二三四五六七八九])([是要])(?!否)/g
const ORDER = '一二三四五六七八九'

/** What parts two members of a series from a third, where it is not the same both times and no member holds a sentence. */
function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  if (!isProse(passage)) return
  const members = matchesOf(MEMBER, text)
  for (const [index, { from, 1: numeral = '', 2: word = '' }] of members.entries()) {
    const [before, earlier] = [members[index - 1], members[index - 2]]
    if (before === undefined || earlier === undefined) continue
    const isOneSeries = [before, earlier].every(
      (member, back) => member[2] === word && ORDER.indexOf(member[1] ?? '') === ORDER.indexOf(numeral) - back - 1,
    )
    const marks = [text.charAt(before.from - 1), text.charAt(from - 1)]
    if (!isOneSeries || marks[0] === marks[1] || marks.toSorted().join('') !== '。；') continue
    const at = marks[0] === '；' ? from - 1 : before.from - 1
    const isPlain =
      !text.slice(earlier.from, before.from - 1).includes('。') && !text.slice(before.from, from - 1).includes('。')
    if (isPlain) yield { from: at - 1, to: at + 3, fix: { from: at, to: at + 1, text: '；' } }
  }
}

/** Another mark in a series whose other members end with semicolons. */
export const seriesSeparator: PassageRule = {
  id: 'NEG-PUNCT-SERIES-STOP',
  scope: 'passage',
  family: 'punctuation',
  severity: 'warn',
  name: '并列分项之间点号混用',
  message: '同一组分项有的用分号隔开，“{{text}}”处也应用分号。',
  source: 'GB/T 15834-2011 4.6、附录A.5',
  fixes: 'suggested',
  finds: [/；[一二三四五六七八九][是要]/],
  check,
  wrong: [
    { text: '要抓住三个重点：一要抓管护，把林子看住；二要抓经营，把经济搞活。三要抓改革，把动力激发出来。' },
    { text: '一是抓项目。二是抓招商；三是抓服务。' },
  ],
  right: [
    { text: '一是抓项目，抓招商，二是抓服务，三是抓环境。' },
    { text: '一要抓管护，把林子看住；二要抓经营，把经济搞活；三要抓改革，把动力激发出来。' },
    { text: '一是抓管护。把林子看住。二是抓经营。三是抓改革。' },
    { text: '会议要求：一要抓管护；二要抓经营。会议强调，要抓改革。' },
  ],
}
