import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { type Match, matchesOf } from '../text.ts'

/** Words for the members of a series, of two kinds: 首先、其次、再次 and 第一、第二、第三. */
const MEMBER = /(?<=^|[。；：！？])(首先|其次|再次|最后|第[一二三四五六七八九])[，、]/g
/** What stands for a member of the other series, and its number; 首先 and 最后 go with anything. */
const PLACES: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }
const NUMERALS = '零一二三四五六七八九'

function placeOf(word: string): number {
  return PLACES[word] ?? NUMERALS.indexOf(word.charAt(1))
}

/** 第一……其次……第三: a member in words between those in numbers, or 首先 directly before 第二. */
function* check({ text }: Passage): Generator<Hit> {
  const members = matchesOf(MEMBER, text).filter(({ 1: word }) => word !== '最后')
  yield* leftOut(members)
  for (const [index, { from, to, 1: word = '' }] of members.entries()) {
    const before = members[index - 1]
    if (before?.[1] === undefined || placeOf(word) !== placeOf(before[1]) + 1) continue
    const isInNumbers = word.startsWith('第')
    if (isInNumbers === before[1].startsWith('第')) continue
    // 第一……其次……第三 is one mistake: the member that is unlike both.
    if (isInNumbers && index > 1 && members[index - 2]?.[1]?.startsWith('第') === true) continue
    const right = isInNumbers
      ? (['', '首先', '其次', '再次'][placeOf(word)] ?? '')
      : `第${NUMERALS.charAt(placeOf(word))}`
    if (right !== '') yield { from, to, params: { right } }
  }
}

/** 首先……再次: 其次 is missing between them. */
function* leftOut(members: readonly Match[]): Generator<Hit> {
  for (const [index, { from, to, 1: word = '' }] of members.entries())
    if (word === '再次' && members[index - 1]?.[1] === '首先') yield { from, to, params: { right: '其次' } }
}

/** A series that begins in one kind of words and goes on in another. */
export const mixedSeries: PassageRule = {
  id: 'NEG-STRUCTURE-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'structure',
  severity: 'warn',
  name: '“第一”与“其次”混用',
  message: '同一组列举的序次词应一致，“{{text}}”宜改为“{{right}}”。',
  source: '《图书编校质量差错认定细则》；实务',
  fixes: 'none',
  finds: [/其次|再次|首先/],
  check,
  wrong: [
    { text: '首先，要摸清底数；再次，要建立台账；最后，要销号管理。' },
    { text: '第一，设施薄弱。其次，机制不活。第三，队伍老化。' },
    { text: '问题有三：首先，认识不够。第二，力度不大。' },
  ],
  right: [
    { text: '第一，设施薄弱。第二，机制不活。第三，队伍老化。' },
    { text: '首先，认识不够。其次，力度不大。再次，办法不多。' },
    { text: '首先，我代表县委致以问候。第一，总结成绩。第二，部署任务。' },
  ],
}
