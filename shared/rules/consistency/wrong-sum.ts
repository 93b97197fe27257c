import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { amountOf, isSameAmount } from './amounts.ts'
import { sumAsTotal, type Whole, wholesOf } from './parts.ts'
import { QUANTITY, shownAmount } from './quantities.ts'

const UNITS = '件次|人次|批次|件|份|个|人|名|次|项|篇|条|起|户|家|场|期|亩|公里|万元|亿元|元'
const NUMBER = '\\d{1,12}(?:\\.\\d{1,4})?'
/** 委员51人、候补委员10人，共计61人 — the total comes last, after a list that may have several clauses. */
const TOTAL_AT_END = new RegExp(
  `([^。\\n]{4,160})[，,；。](?:共计|合计|总计)[^，。；\\d]{0,6}(${NUMBER})(${UNITS})`,
  'g',
)
/** What makes a list one of other things than parts. */
const NO_PARTS = /其中|比上年|同比|占|共计|合计|总计|增加|减少|剩余|每|不等|各[奖补给]|分别给予|单价/
const AT_END = /共计|合计|总计/

function* afterParts({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(TOTAL_AT_END, text)) {
    const [, list = '', totalText = '', unit = ''] = match
    const total = amountOf(totalText)
    const parts = NO_PARTS.test(list) ? [] : amountsIn(list, unit)
    const sum = parts.reduce((all, part) => all + part, 0)
    if (total === null || parts.length < 2 || isSameAmount(sum, total)) continue
    const from = match.to - totalText.length - unit.length
    const shown = String(Number(sum.toFixed(6)))
    yield {
      from: match.from,
      to: match.to,
      params: { parts: parts.join('＋'), sum: shown, total: totalText },
      fix: { from, to: from + totalText.length, text: shown },
    }
  }
}

function amountsIn(list: string, unit: string): readonly number[] {
  const amounts = list.matchAll(new RegExp(`(?<![\\d.])(${NUMBER})${unit}(?![\\d次])`, 'g'))
  return Array.from(amounts, ([, amount = '']) => amountOf(amount)).filter((amount) => amount !== null)
}

/** The finding of a total that its parts do not make. */
export function hitOfWhole(whole: Whole): Hit {
  const { total, parts, sum } = whole
  return {
    from: total.from,
    to: parts.at(-1)?.to ?? total.to,
    params: {
      parts: parts.map(({ value }) => shownAmount(value)).join('＋'),
      sum: shownAmount(sum),
      total: total.text,
    },
    fix: { from: total.from, to: total.to, text: sumAsTotal(whole) },
  }
}

function* check(passage: Passage): Generator<Hit> {
  for (const whole of wholesOf(passage)) if (whole.certainty === 'certain') yield hitOfWhole(whole)
  yield* afterParts(passage)
}

/** Parts that do not add up to their total. */
export const wrongSum: PassageRule = {
  id: 'NEG-SUM',
  scope: 'passage',
  family: 'consistency',
  severity: 'block',
  name: '分项之和不等于总数',
  message: '分项之和与总数不符：{{parts}}＝{{sum}}，文中为{{total}}。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'suggested',
  awaitsEnd: true,
  finds: [QUANTITY, AT_END],
  check,
  wrong: [
    { text: '共办理各类文稿312件，其中讲话118件、文件204件。' },
    { text: '共办理101件，其中省委50件、市委50件。' },
    { text: '收取补贴38600元，其中26000元用于开支、11600元用于消费。' },
    { text: '出席委员51人、候补委员10人，共计60人。' },
    { text: '全市现有水库126座，其中大中型水库8座、小型水库128座。' },
    { text: '筛查对象为全区28所中小学校的在校学生，其中小学19所、初中6所、普通高中4所。' },
    { text: '排查特殊困难老年人4260名，建立台账4260份，其中失能老年人860名、独居老年人1820名、留守老年人1680名。' },
    { text: '累计投入资金2.4亿元，其中2023年0.6亿元、2024年0.8亿元、2025年1.2亿元。' },
    { text: '总投资1.2亿元，其中债券7000万元、配套3000万元、社会资本3000万元。' },
    { text: '车1辆，65万元；无人机3台，12万元；通信设备1套，18万元。共计98万元。' },
    { text: '开展督查36次，其中项目12次、实事14次、作风8次，印发通报28期。' },
    { text: '工程概算3260万元。其中，建筑工程2100万元；设备购置820万元；其他费用310万元。' },
    { text: '规划总面积25.4公顷，其中核心区8.1公顷，缓冲区18.3公顷。' },
    { text: '新增市场主体3820户，其中企业820户，占21.5%；个体工商户3100户，占81.2%。' },
  ],
  right: [
    { text: '共办理101件，其中省委51件、市委50件。' },
    { text: '出席委员51人、候补委员10人，共计61人。' },
    { text: '印发通报12期，合计发现问题36个。' },
    { text: '共办理101件，其中重点3件、难点5件。' },
    { text: '共有干部120名，其中党员98名、大学以上学历105名。' },
    { text: '共走访312人，其中讲话118件、文件204件。' },
    { text: '工程概算3230万元。其中，建筑工程2100万元；设备购置820万元；其他费用310万元。' },
    { text: '实施项目60个，其中新建项目35个、亿元以上项目30个。' },
    { text: '新登记主体2.4万户，其中企业0.9万户、个体工商户1.6万户。' },
  ],
}
