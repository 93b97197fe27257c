import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import type { Range } from '../text.ts'
import { createWordFinder } from '../word-finder.ts'
import { FIXED_DAYS } from './fixed-days.ts'

const namesIn = createWordFinder(FIXED_DAYS.keys())

/** 4月22日世界读书日, 4月23日是第31个“世界读书日”. */
const BEFORE =
  /(?<!\d)(\d{1,2})月(\d{1,2})日(?:[（(，]?(?:即|是|为|系)?(?:第[\d一二三四五六七八九十百]{1,4}个)?[“（(]?(?:全国|中国|中华人民共和国)?)$/
/** 世界读书日（4月22日）. */
const AFTER = /^”?[（(](?:每年)?(\d{1,2})月(\d{1,2})日[）)]/
const REACH = 24
/** A passage with no day that stands beside a day's or a festival's name is not searched for all of them. */
const DATED = /\d月\d{1,2}日[^。]{0,20}[日节旦]|[日节旦]”?[（(](?:每年)?\d{1,2}月\d/g

interface DatedName extends Range {
  readonly month: number
  readonly day: number
}

function* datesBeside(text: string, { from, to }: Range): Generator<DatedName> {
  const start = Math.max(0, from - REACH)
  const before = BEFORE.exec(text.slice(start, from))
  if (before !== null) yield { from: start + before.index, to, month: Number(before[1]), day: Number(before[2]) }
  const after = AFTER.exec(text.slice(to, to + REACH))
  if (after !== null) yield { from, to: to + after[0].length, month: Number(after[1]), day: Number(after[2]) }
}

function* check(passage: Passage): Generator<Hit> {
  if (passage.text.search(DATED) < 0) return
  for (const { word, ...range } of namesIn(passage)) {
    const right = FIXED_DAYS.get(word)
    if (right === undefined) continue
    // 9月1日教师节前夕 is a day before it.
    if (/^”?(?:前|后|期间|假)/.test(passage.text.slice(range.to, range.to + 3))) continue
    for (const { from, to, month, day } of datesBeside(passage.text, range))
      if (month !== right.month || day !== right.day)
        yield { from, to, params: { name: word, right: `${right.month}月${right.day}日` } }
  }
}

/** A named day of the year with another date than its own. */
export const namedDay: PassageRule = {
  id: 'NEG-DATE-NAMED-DAY',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '纪念日、节日与日期不符',
  message: '{{name}}是{{right}}，请核对“{{text}}”。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  finds: [DATED],
  check,
  wrong: [
    { text: '结合4月22日世界读书日' },
    { text: '今年9月1日教师节' },
    { text: '在国家宪法日（12月14日）开展宣传' },
    { text: '5月18日是第16个“中国旅游日”' },
    { text: '世界水日（3月12日）前后' },
    { text: '3月23日，第34个世界水日' },
  ],
  right: [
    { text: '结合4月23日世界读书日' },
    { text: '9月1日教师节前夕' },
    { text: '元旦（1月1日至3日）放假3天' },
    { text: '5月19日是第16个“中国旅游日”' },
    { text: '3月22日“世界水日”' },
    { text: '3月20日，全县世界水日活动启动' },
    { text: '9月20日公民道德宣传日' },
  ],
}
