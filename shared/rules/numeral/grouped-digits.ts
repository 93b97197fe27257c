import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { COUNTED } from './counted.ts'

/** What tells that digits with marks between them are one number: 元 and what is counted, or 万 and 亿 before it. */
const UNIT = `(?:[万亿][元人吨亩户千株件斤个美立平余多]|${COUNTED})`
/** 1,2345万元, 350,00万元, 12，600元: digits set apart by commas. */
const GROUPED = new RegExp(`(?<![\\d.,，、A-Za-z号表图第件])\\d{1,6}(?:,\\d{1,6}){1,4}(?=${UNIT})`, 'g')
/** 共发放12，600元: the mark of a sentence in place of the comma of a number. */
const FULL_WIDTH = new RegExp(
  `(?<=[\\u4e00-\\u9fff])(?<![件表图第款条项号章节年月日])\\d{1,3}(?:，\\d{3}){1,3}(?=${UNIT})`,
  'g',
)
/** 125 60户: a number in groups that are not of three. */
const SPACED = new RegExp(`(?<=[\\u4e00-\\u9fff，。；：（])\\d{1,3} (?:\\d{1,2}|\\d{4,5})(?=${UNIT})`, 'g')
const OF_THREE = /^\d{1,3}(?:,\d{3})+$/

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [GROUPED, FULL_WIDTH, SPACED])
    for (const { from, to, 0: written } of matchesOf(pattern, text)) {
      if (OF_THREE.test(written)) continue
      const digits = written.replace(/[,， ]/g, '')
      yield { from, to, params: { right: digits.replace(/\B(?=(?:\d{3})+$)/g, ',') } }
    }
}

/** A number whose digits are not set apart by threes. */
export const groupedDigits: PassageRule = {
  id: 'NEG-NUMERAL-GROUPS',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'block',
  name: '多位数分节错误',
  message: '多位数从个位起每三位分节，用半角逗号或空隙隔开，“{{text}}”是否应为“{{right}}”，请核对。',
  source: 'GB/T 15835-2011 5.1.1',
  fixes: 'none',
  finds: [GROUPED, FULL_WIDTH, SPACED],
  check,
  wrong: [
    { text: '总投资1,2345万元' },
    { text: '完成投资350,00万元' },
    { text: '共发放补助12，600元' },
    { text: '主动公开政府信息12，560条' },
    { text: '共普查125 60户' },
  ],
  right: [
    { text: '总投资12,345万元' },
    { text: '共发放补助12,600元' },
    { text: '面积12 650平方公里' },
    { text: '任务分工见附件2，300人参加演练' },
    { text: '参加的有2024年15，2025年300人' },
    { text: '完成投资5000万元，600户居民受益' },
  ],
}
