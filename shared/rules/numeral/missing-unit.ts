import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** What is counted in money. */
const MONEY =
  '(?:资金|投资|收入|产值|税收|纳税|销售额|营业额|成交额|交易额|贷款|经费|奖金|预算|支出|善款|捐款|利润|总额|补助|补贴|招商引资|增加值|缺口|债务|存款|罚款|赔偿|欠薪|工资|成本|损失)'
/** 投入资金3200万，: nothing behind the amount says of what it is. */
const WITHOUT_UNIT = new RegExp(
  `${MONEY}(?:总额|共计|合计|累计|达到?|约|近|超过?|为|共|了|突破|增加到?|完成|逾){0,2}\\d{1,6}(?:\\.\\d{1,4})?(?:余|多)?[万亿](?=[，。；）]|$)`,
  'g',
)
/** 给予3万至8万运营补助 */
const GIVEN =
  /(?<=给予|奖励|补助|补贴|拨付|安排|投入|追加|争取|落实|发放|下达)\d{1,6}(?:\.\d{1,4})?[万亿]?(?:[至到—～]\d{1,6}(?:\.\d{1,4})?)?[万亿](?=(?:的|左右|以内)?(?:一次性|运营|专项|配套|建设|补助|补贴|奖励|奖补|资金|经费|贷款|扶持))/g
/** 不低于每亩350万，容积率…… */
const PER_UNIT = /每(?:[亩人户个家名件套]|平方米)\d{1,6}(?:\.\d{1,4})?[万亿](?=[，。；）]|$)/g
/** 每户补助2000，: a plain number. */
const PLAIN =
  /(?:每[户人亩名家村个年月套件]|一次性)(?:给予)?(?:补助|补贴|奖励|奖补|罚款|发放)(?:\d{2,6}|\d{1,5}(?:\.\d{1,2})?万)(?=[，。；])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const pattern of [WITHOUT_UNIT, GIVEN, PER_UNIT, PLAIN])
    for (const { from, to, 0: written } of matchesOf(pattern, text)) {
      const at = from + written.search(/\d/)
      yield { from: at, to, params: { right: `${text.slice(at, to)}元` }, fix: { from: to, to, text: '元' } }
    }
}

/** An amount of money without 元. */
export const missingUnit: PassageRule = {
  id: 'NEG-NUMERAL-NO-UNIT',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '金额缺单位',
  message: '金额后缺少单位，“{{text}}”是否应为“{{right}}”，请核对。',
  source: 'GB/T 15835-2011 4.1.1；《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'suggested',
  awaitsEnd: true,
  finds: [WITHOUT_UNIT, GIVEN, PER_UNIT, PLAIN],
  check,
  wrong: [
    { text: '共投入资金3200万，建成冷链物流中心2个。' },
    { text: '招商引资52.6亿，同比增长12%。' },
    { text: '每年给予3万至8万运营补助' },
    { text: '土地投资强度不低于每亩350万，容积率不低于1.5' },
    { text: '对新认定的示范社，一次性奖励20万。' },
    { text: '每户补助2000，由镇财政发放。' },
  ],
  right: [{ text: '共投入资金3200万元，建成冷链物流中心2个。' }, { text: '用户突破100万，覆盖全市' }],
}
