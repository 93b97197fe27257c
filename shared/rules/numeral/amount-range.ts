import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NUMBER = '(\\d{1,10}(?:\\.\\d{1,4})?)([万亿])?'
const UNIT = '(元|%|％|人|名|件|份|个|项|天|日|年|岁|分|度|℃|亩|吨|公里|米|平方米|公斤|户|家|次|个月|小时)'
/** 5万元以上3万元以下: from the first to the second. */
const ABOVE_BELOW = new RegExp(
  `(?<![\\d.])${NUMBER}${UNIT}(?:（含[^（）]{0,8}）)?(?:以上|起)[、，至]?(?:不满|不足)?${NUMBER}\\3(?:（[^（）]{1,6}）)?(?:以下|以内|的)`,
  'g',
)
/** 80分—60分, 30%～20% */
const FROM_TO = new RegExp(`(?<![\\d.〔第/\\-—～])${NUMBER}${UNIT}(?:——|[—～~])${NUMBER}\\3(?![\\d/前])`, 'g')
/** 500—300元: the unit stands once. */
const UNIT_ONCE = new RegExp(
  `(?<![\\d.〔第/\\-—～:：A-Za-z])${NUMBER}()(?:——|[—～~])${NUMBER}(?:元|[%％]|人|件|份|亩|吨|公里|平方米|户|万元)(?![/前])`,
  'g',
)
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** What is said to fall goes down: 由30%～20%, 零下. */
const FALLING = /[由从]|零下|降|倒|负|比分|减|-$/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [ABOVE_BELOW, FROM_TO, UNIT_ONCE])
    for (const { from, to, 1: first, 2: scale = '', 3: unit = '', 4: last, 5: lastScale = '' } of matchesOf(
      pattern,
      text,
    )) {
      const isReversed = Number(first) * (SCALE[scale] ?? 1) > Number(last) * (SCALE[lastScale] ?? 1)
      // 3日—1日 and 30日—5日 are of two months.
      const isDay = pattern === FROM_TO && /[日年天分]/.test(unit) && unit !== '分'
      if (isReversed && !isDay && !FALLING.test(text.slice(Math.max(0, from - 4), from))) yield { from, to }
    }
}

/** A range of amounts whose beginning is more than its end. */
export const amountRange: PassageRule = {
  id: 'NEG-NUMERAL-RANGE',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '数值范围前大后小',
  message: '“{{text}}”的起点大于终点，请核对。',
  source: '零差错要求：数据自洽',
  fixes: 'none',
  finds: [ABOVE_BELOW, FROM_TO, UNIT_ONCE],
  check,
  wrong: [{ text: '处5万元以上3万元以下罚款。' }, { text: '得分80分—60分为良好' }, { text: '补助30%～20%' }],
  right: [
    { text: '处3万元以上5万元以下罚款。' },
    { text: '处5000元以上2万元以下罚款。' },
    { text: '由30%～20%' },
    { text: '得分60分—80分为良好' },
    { text: '5人以上，其中3人以下为专职' },
  ],
}
