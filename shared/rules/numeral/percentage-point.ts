import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

const NUMBER = '\\d{1,4}(?:\\.\\d{1,3})?'
const CHANGE = '(?:提高|上升|增加|增长|下降|降低|减少|回落|提升|扩大|缩小)了?'
/** A share or a rate is itself a percentage: what it changes by are points. Names of rates that grow by per cent are left out. */
const SHARE = '(?:占比|比重|比例|依存度|渗透度|集中度|满意度|满意率|(?<![效概频利汇税费功])率(?!先))'
const OF_SHARE = new RegExp(
  `${SHARE}[^，。；：\\d%％]{0,12}${CHANGE}(?:近|约|超过)?(${NUMBER})[%％](?![^，。；]{0,3}[至到])`,
  'g',
)
/** What follows the comma speaks of the same rate only when it goes straight on to compare. */
const COMPARED = '[，,]?(?:(?:同比|环比|比|较)[^，。；]{0,10})?'
const SINCE_LAST = new RegExp(
  `${SHARE}[^，。；：\\d]{0,8}(?:达到?|为|是|由|从)?(?:${NUMBER})[%％](?:[^，。；]{0,4}[至到]${NUMBER}[%％])?${COMPARED}${CHANGE}(${NUMBER})[%％]`,
  'g',
)

/** Amounts grow by per cent, never by points. */
const POINTS_OF_AMOUNT = new RegExp(
  `(?:生产总值|增加值|投资|收入|产值|销售额|总额|产量|总量|利润)(?:同比|比上年|较上年)?[^，。；\\d率速比幅占贡份]{0,6}(?:增长|增加|提高|下降|减少)了?(?:${NUMBER})个百分点`,
  'g',
)

/** 比第一季度的10000件增加25个百分点, 利润3.2亿元，同比增长15个百分点: things that are counted grow by per cent as well. */
const POINTS_OF_COUNT =
  /\d[万亿]?(?:[件人户家个项次元吨亩起辆]|人次|公里|平方米)(?:，?(?:同比|环比|比(?:上年|去年)(?:同期)?|较(?:上年|去年)(?:同期)?))?(?:增长|增加|提高|上升|下降|减少|降低)了?\d{1,3}(?:\.\d{1,2})?个百分点/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [POINTS_OF_AMOUNT, POINTS_OF_COUNT])
    for (const { from, to } of matchesOf(pattern, text)) yield { from, to, fix: { from: to - 4, to, text: '%' } }
  const seen = new Set<number>()
  for (const pattern of [OF_SHARE, SINCE_LAST]) {
    for (const match of matchesOf(pattern, text)) {
      const to = match.from + match[0].search(/[%％](?![\s\S]*[%％])/) + 1
      if (seen.has(to)) continue
      seen.add(to)
      yield { from: match.from, to, fix: { from: to - 1, to, text: '个百分点' } }
    }
  }
}

/** A change of a share or a rate given in per cent instead of percentage points. */
export const percentagePoint: PassageRule = {
  id: 'NEG-NUMERAL-POINT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '比率之差应为百分点',
  message: '比重、比率的变化一般用百分点表示，请核对“{{text}}”应为百分之几还是几个百分点。',
  source: '统计用语规范',
  fixes: 'suggested',
  finds: [POINTS_OF_AMOUNT, POINTS_OF_COUNT, OF_SHARE, SINCE_LAST],
  check,
  wrong: [
    { text: '占比提高了17%' },
    { text: '地区生产总值同比增长了5.8个百分点' },
    { text: '按期办结率98.6％，同比提高1.4％' },
    { text: '办结率达95.5%，比上年提高3.2%' },
    { text: '满意度由85%提高到93%，提高8%' },
    { text: '比第一季度的10000件增加25个百分点' },
  ],
  right: [
    { text: '占比提高了17个百分点' },
    { text: '产量提高了17%' },
    { text: '办结率提高到98%' },
    { text: '办事效率提高30%' },
    { text: '增长率为95%' },
    { text: '覆盖率达到96%，信访总量比上年同期下降18.5%' },
  ],
}
