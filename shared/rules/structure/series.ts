import { fromChineseNumeral } from '../../kernel/chinese-numerals.ts'
import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { oddMembersOf } from './odd-member.ts'

/** 一是……二是……, also 一要 and 一靠; a sentence or clause begins before it. */
const POINT = /(?<=^|[。；：，！？])([一二三四五六七八九十]{1,2})(是|要|靠|抓)(?![一二三四五六七八九十]是?[，。])/g

function* check(passage: Passage): Generator<Hit> {
  const { text } = passage
  const last: Record<string, number> = {}
  let end = 0
  for (const match of matchesOf(POINT, text)) {
    const [, numeral = '', word = ''] = match
    const value = fromChineseNumeral(numeral) ?? 0
    const expected = (last[word] ?? 0) + 1
    // 一 begins a new series at any time.
    // A member in other words between them is what a rule of its own is for.
    const isOdd = value === expected + 1 && oddMembersOf(passage).some((odd) => odd.from >= end && odd.to <= match.from)
    if (value !== 1 && value !== expected && last[word] !== undefined && !isOdd)
      yield { from: match.from, to: match.to, params: { expected: expected, word } }
    last[word] = value
    end = match.to
  }
}

/** A series 一是、二是 with a number missing or twice. */
export const series: PassageRule = {
  id: 'NEG-STRUCTURE-SERIES',
  scope: 'passage',
  family: 'structure',
  severity: 'block',
  name: '“一是、二是”不连续',
  message: '“{{text}}”与前文不连续，此处应为第{{expected}}项。',
  source: '《党政机关公文处理工作条例》第二十条第四项；实务',
  fixes: 'none',
  finds: [POINT],
  check,
  wrong: [{ text: '一是抓学习；三是抓落实。' }, { text: '一是抓学习；二是抓调研；二是抓落实。' }],
  right: [{ text: '一是抓学习；二是抓调研；三是抓落实。' }, { text: '一是学；二是做。明年，一是查，二是改。' }],
}
