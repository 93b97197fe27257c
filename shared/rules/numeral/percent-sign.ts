import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'

/** 满意率为98.6，: the rates that are given in per cent only; 容积率, 汇率, 频率 and a 满意度 in points are none. */
const WITHOUT_SIGN =
  /率(?<=(?:满意|合格|办结|完成|覆盖|整改|到位|达标|参与|知晓|普及|入学|就业|签约|履约|化解|调解成功|成功|优良|绿化|入住|开工|竣工|使用|利用|投诉|回收|参保|接种|免疫|建档|持证|上线|抽检|检出|中签|录取|及时|按期|按时|准确|通过|响应|处置|查处|反馈|落实|培训|完好|增长|下降|报送|采用|投票|得票|出勤|到会|参会|缴费|收缴|征收|执行|兑现|转化|流通|城镇化|机械化|硬化|列养|综合利用|占有|成活|自给|达产|贡献|入园|巩固|普惠)率)(?:为|达到?|是|由|从|[提升增]?[高升加]?[至到])(\d{2}(?:\.\d{1,2})?|100)(?=[，。；、]|$)/g
/** 同比增长15.6，: a decimal behind a verb of change. */
const CHANGE =
  /(?<=(?:同比|环比|比上年|较上年|比去年|较去年|年均|平均)(?:同期)?(?:增长|下降|提高|增加|减少|上升|回落|降低)了?)(\d{1,3}\.\d{1,2})(?=[，。；、）])/g
/** 抽查比例为库点总数的25～30。 */
const SHARE = /(?:比例|占比|比重)[^，。；\d%％:：]{0,12}\d{1,2}[～—~至到](\d{1,2})(?=[，。；）])/g
/** 笔试成绩占60、面试成绩占40% */
const BESIDE = /(?<=占)(\d{1,2}(?:\.\d{1,2})?)(?=[、，][^，。；\d]{2,12}占\d{1,2}(?:\.\d{1,2})?[%％])/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { to, 1: number = '' } of matchesOf(WITHOUT_SIGN, text))
    yield { from: to - number.length, to, params: { right: `${number}%` }, fix: { from: to, to, text: '%' } }
  for (const { to, 1: number = '' } of matchesOf(SHARE, text))
    yield { from: to - number.length, to, params: { right: `${number}%` }, fix: { from: to, to, text: '%' } }
  for (const { from, to, 1: number = '' } of [...matchesOf(CHANGE, text), ...matchesOf(BESIDE, text)])
    yield { from, to, params: { right: `${number}%` }, fix: { from: to, to, text: '%' } }
}

/** A rate without its sign of per cent. */
export const percentSign: PassageRule = {
  id: 'NEG-NUMERAL-PERCENT-LOST',
  scope: 'passage',
  reads: 'shadow',
  family: 'numeral',
  severity: 'warn',
  name: '比率缺百分号',
  message: '比率后缺少百分号，“{{text}}”是否应为“{{right}}”，请核对。',
  source: 'GB/T 15835-2011 4.1.1；《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'suggested',
  awaitsEnd: true,
  finds: [WITHOUT_SIGN, SHARE, CHANGE, BESIDE],
  check,
  wrong: [
    { text: '满意率为98.6，创历届新高' },
    { text: '整改率达到100。' },
    { text: '加工转化率提高到78，冷链流通率达到45%' },
    { text: '同比增长15.6，办理318件' },
    { text: '抽查比例为库点总数的25～30。' },
    { text: '笔试成绩占60、面试成绩占40%' },
  ],
  right: [
    { text: '满意率为98.6%，创历届新高' },
    { text: '满意度为98.6分' },
    { text: '容积率为1.5，汇率为7.1' },
    { text: '合格率为100‰' },
    { text: '完成率达到95个百分点以上' },
  ],
}
