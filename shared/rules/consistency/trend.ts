import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const UP = '增长|增加|上升|提高|提升|攀升|回升'
const DOWN = '下降|减少|降低|回落|下跌|下滑'
const HOW = '实现|保持|持续|稳步|稳定|平稳|逐年|不断|大幅|明显|显著|有所|继续|小幅|快速|较快'
const SINCE = '(?:同比|环比|[比较](?:上年|去年|上月|上季度)(?:同期)?)'
/** 持续下降，同比上升5% */
const TREND = new RegExp(
  `(?:${HOW})(?:较快|稳定|大幅|明显)?(?:地)?(?:(${UP})|(${DOWN}))(?:态势|势头|趋势)?[，；]${SINCE}(?:[^，。；：\\d]{0,4}?)(?:(${UP})|(${DOWN}))(?:了)?\\d`,
  'g',
)
/** 最高 and 最低 before two amounts. */
const EXTREMES =
  /最(高|低|多|少|大|小)[^，。；：、\d]{0,6}?(\d{1,6}(?:\.\d{1,2})?)([^，。；：、\d]{1,3})[，、]最(高|低|多|少|大|小)[^，。；：、\d]{0,6}?(\d{1,6}(?:\.\d{1,2})?)\3/g
const AVERAGE =
  /平均[^，。；：、\d]{0,6}?(\d{1,6}(?:\.\d{1,2})?)([^，。；：、\d]{1,3})[，、]最(高|低|多|少)[^，。；：、\d]{0,6}?(\d{1,6}(?:\.\d{1,2})?)\2/g
const MOST = /[高多大]/

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: rose, 3: rises } of matchesOf(TREND, text))
    if ((rose === undefined) !== (rises === undefined)) yield { from, to, variant: 'trend' }
  for (const { from, to, 1: one = '', 2: first, 4: other = '', 5: second } of matchesOf(EXTREMES, text)) {
    const isPair = MOST.test(one) !== MOST.test(other)
    if (isPair && MOST.test(one) !== Number(first) > Number(second)) yield { from, to, variant: 'extremes' }
  }
  for (const { from, to, 1: mean, 3: which = '', 4: extreme } of matchesOf(AVERAGE, text))
    if (Number(extreme) !== Number(mean) && MOST.test(which) !== Number(extreme) > Number(mean))
      yield { from, to, variant: 'extremes' }
}

/** What is said to rise and by how much it fell; a highest value below the lowest or the average. */
export const trend: PassageRule = {
  id: 'NEG-TREND',
  scope: 'passage',
  reads: 'shadow',
  family: 'consistency',
  severity: 'warn',
  name: '升降、高低表述与数据相反',
  message: '“{{text}}”{{problem}}，请核对。',
  variants: { trend: '前后升降相反', extremes: '最高、最低或者平均数值颠倒' },
  source: '零差错要求：数据自洽',
  fixes: 'none',
  finds: [TREND, EXTREMES, AVERAGE],
  check,
  wrong: [
    { text: '全年粮食产量实现增长，比上年减少2.1%。' },
    { text: '全市生产安全事故起数持续下降，同比上升5%。' },
    { text: '平均分为86分，最高分85分。' },
    { text: '全市最高气温35℃，最低气温38℃。' },
  ],
  right: [
    { text: '全年粮食产量实现增长，比上年增加2.1%。' },
    { text: '事故起数持续下降，死亡人数同比上升1%。' },
    { text: '平均分为86分，最高分98分，最低分71分。' },
    { text: '全市最低气温8℃，最高气温38℃。' },
  ],
}
