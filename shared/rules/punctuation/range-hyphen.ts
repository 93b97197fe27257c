import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { addressesOf, isWithin, matchesOf } from '../text.ts'

const UNIT =
  '(?:[百千个万亿元人天时度岁年月日%％件项次名家倍℃亩吨户位场座处所条台辆套篇份级页楼层周种批分斤头只羽尾匹株棵艘架张本册枚颗袋箱桶瓶盒根间栋幢笔例起轮届组门款类]|赛季|公里|公斤|小时|毫米|厘米|千米|千克|平方|立方|米)'
/** Not a part of the number of a standard, a model or a telephone. */
const START = '(?<![\\d.A-Za-z/-]|[A-Za-z] )\\d[\\d.]{0,11}'
/** Two values of a range with the unit that shows they are one; numbers of standards and telephones have none. */
const RANGES: readonly RegExp[] = [
  new RegExp(`${START}(?:[年月日时点]|月份|%|％|℃|万|万?元)?([-–~－])(?=\\d[\\d.]{0,11}${UNIT})`, 'g'),
  new RegExp(`${START}([年月日]?)(?:--|——)(?=\\d[\\d.]{0,11}\\1${UNIT}?)`, 'g'),
  /\d{1,2}[:：]\d{2}(?:--|——|[-–~－])(?=(?:上午|下午)?\d{1,2}[:：]\d{2})/g,
  /\d[年月日](?:--|——)(?=\d{1,4}[年月日])/g,
  // 2021一2025年: the numeral in place of the line that looks like it.
  /\d{1,4}(?:[年月日时]|[:：]\d{2})?一(?=\d)/g,
  /(?:周|星期)[一二三四五六日](?:--|——|[-–~－])(?=(?:周|星期)[一二三四五六日])/g,
]
/** 临江－东湖高速公路, 临江站-东湖站: a hyphen between two places. */
const PLACES =
  /(?<=[\u4e00-\u9fff]{2})[－-](?=[\u4e00-\u9fff]{2,6}(?:高速|铁路|公路|高铁|城际|航线|航段|客运专线|路段|段|输[水油气电]|管[道线]|站(?![点在]|所)))/g
/** 电话0512—12345678: the numbers of a telephone are joined by a hyphen (4.13.3.1). */
const PHONE = /(?<=(?:电话|传真|热线|联系方式)[：:]?\s?0\d{2,3})[—－–](?=\d{7,8}(?!\d))/g
const JOINT = /(?:--|——|[-–~－一])$/

function* check(passage: Passage): Generator<Hit> {
  yield* joints(passage.text)
  const addresses = addressesOf(passage)
  for (const pattern of RANGES) {
    for (const { from, to, 0: start, 1: unit } of matchesOf(pattern, passage.text)) {
      const at = from + start.search(JOINT)
      // Two bare numbers apart by a dash are not always a range: what follows must be counted as years are.
      const isBare = unit === '' && start.length - (at - from) === 2 && !isCounted(passage.text, to)
      if (isBare || isWithin(addresses, from)) continue
      yield { from: at, to, variant: 'range', fix: { from: at, to, text: passage.text[at] === '~' ? '～' : '—' } }
    }
  }
}

function* joints(text: string): Generator<Hit> {
  for (const { from, to } of matchesOf(PLACES, text)) yield { from, to, variant: 'range', fix: { from, to, text: '—' } }
  for (const { from, to } of matchesOf(PHONE, text)) yield { from, to, variant: 'phone', fix: { from, to, text: '-' } }
}

const COUNTED = new RegExp(`^\\d[\\d.]{0,11}${UNIT}`)

function isCounted(text: string, at: number): boolean {
  return COUNTED.test(text.slice(at, at + 16))
}

/** A range of dates or values joined by a hyphen or a dash. */
export const rangeHyphen: PassageRule = {
  id: 'NEG-PUNCT-RANGE',
  scope: 'passage',
  family: 'punctuation',
  severity: 'block',
  name: '连接号形式错误',
  message: '{{problem}}。',
  variants: {
    range: '数值、时间、地点的起止应用一字线“—”或浪纹线“～”',
    phone: '电话号码的区号与号码之间用短横线“-”',
  },
  source: 'GB/T 15834-2011 4.13.3.1、4.13.3.2、4.13.3.3',
  fixes: 'safe',
  finds: [...RANGES, PLACES, PHONE],
  check,
  wrong: [
    { text: '2023-2024年' },
    { text: '增长10%-20%' },
    { text: '质保期3~5年' },
    { text: '临江－东湖高速公路建成通车' },
    { text: '联系电话：0512—12345678' },
    { text: '9：00-下午17：00' },
    { text: '2021——2025年' },
    { text: '2021年——2025年' },
    { text: '选派1-2名干部' },
    { text: '每米850-920元' },
    { text: '存栏50-100头的养殖户' },
    { text: '周一-周五' },
    { text: '2025年9月1日——9月15日' },
    { text: '2021一2025年' },
    { text: '8：00一12：00' },
  ],
  right: [
    { text: 'GB/T 9704-2012' },
    { text: '2023—2024年' },
    { text: '电话0451-12345678' },
    { text: '滨河小区2-301室' },
    { text: '共办结35件——2025年全年的办件量' },
    { text: 'DN15-50毫米管件' },
  ],
}
