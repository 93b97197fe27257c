import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NAMES = '(季度|年级|期工程|等奖|次会议|届会议|批次)'
const ARABIC = new RegExp(`(?<![\\d—～、至到-])第?\\d{1,2}${NAMES}`, 'g')
const CHINESE = new RegExp(`[一二三四五六七八九十]${NAMES}`, 'g')
/** 第1期 beside 第二期: what is a word of its own without 第. */
const PARTS = '(期|批|阶段|轮|组|部分|标段|产业|章)'
const ARABIC_PART = new RegExp(`第\\d{1,2}${PARTS}`, 'g')
const CHINESE_PART = new RegExp(`第[一二三四五六七八九十]{1,3}${PARTS}`, 'g')
/** 20年一遇 beside 五十年一遇 */
const ARABIC_FLOOD = /\d{1,3}(年一遇)/g
const CHINESE_FLOOD = /[一二三四五六七八九十百]{1,3}(年一遇)/g

function* check({ text }: Passage): Generator<Hit> {
  yield* mixed(text, CHINESE, ARABIC)
  yield* mixed(text, CHINESE_PART, ARABIC_PART)
  yield* mixed(text, CHINESE_FLOOD, ARABIC_FLOOD)
}

function* mixed(text: string, chinese: RegExp, arabic: RegExp): Generator<Hit> {
  const written = new Map([...matchesOf(chinese, text)].map(({ 0: other, 1: name = '' }) => [name, other]))
  if (written.size === 0) return
  for (const { from, to, 1: name = '' } of matchesOf(arabic, text)) {
    const other = written.get(name)
    if (other !== undefined) yield { from, to, params: { other } }
  }
}

/** 第1季度 in a paragraph that also says 第二季度. */
export const mixedOrdinals: PassageRule = {
  id: 'NEG-NUMERAL-ORDINAL-MIXED',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '同类序数形式不一',
  message: '“{{text}}”与“{{other}}”是同类序数，应统一写法。',
  source: 'GB/T 15835-2011 4.3',
  fixes: 'none',
  finds: [CHINESE, CHINESE_PART, CHINESE_FLOOD],
  check,
  wrong: [
    { text: '第二季度较第1季度增长5%' },
    { text: '一年级学生12人，3年级学生15人' },
    { text: '第1期投资1.2亿元，第二期投资2亿元' },
    { text: '由20年一遇提高到五十年一遇' },
  ],
  right: [
    { text: '第二季度较第一季度增长5%' },
    { text: '第1季度、第2季度' },
    { text: '一等奖3名，二等奖5名' },
    { text: '第三季度开工12个' },
  ],
}
