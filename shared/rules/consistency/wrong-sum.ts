import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf } from '../text.ts'
import { amountOf, isSameAmount } from './amounts.ts'

const UNITS = '件次|人次|批次|件|份|个|人|名|次|项|篇|条|起|户|家|场|期|亩|公里|万元|亿元|元'
const NUMBER = '\\d{1,12}(?:\\.\\d{1,4})?'
/** 共办理312件，其中讲话118件、文件204件 — the list ends with its sentence. */
const TOTAL = new RegExp(
  `(?:(?:共|总计|合计|累计|全年|计|开展|抽查|办理|受理|征求|征集|收集|发现|印发|制发|召开|报送|下达|完成|投资|经费|资金|预算)[^，。；\\d]{0,16})(${NUMBER})(${UNITS})[，,（(：]?(?:其中|分别为|包括|含)[：:，,]?([^。；）)]{4,120})`,
  'g',
)

/** 38600元，其中26000元用于……: an amount that needs no verb before it because 其中 follows at once. */
const AMOUNT_WITH_PARTS = new RegExp(`(?<![\\d.])(${NUMBER})(${UNITS})[，,]其中([^。；]{4,120})`, 'g')
/** 委员51人、候补委员10人，共计61人 — the total comes last, after a list that may have several clauses. */
const TOTAL_AT_END = new RegExp(
  `([^。\\n]{4,160})[，,；。](?:共计|合计|总计)[^，。；\\d]{0,6}(${NUMBER})(${UNITS})`,
  'g',
)
/** What makes a list one of other things than parts. */
const NO_PARTS = /其中|比上年|同比|占|共计|合计|总计|增加|减少|剩余|每|不等|各[奖补给]|分别给予|单价/

/**
 * Amounts of the list in the unit of the total; empty when a part is not counted in that unit alone. The list ends with
 * the last of its clauses that is one: what follows speaks of something else.
 */
function partsOf(list: string, unit: string): readonly number[] {
  const pattern = new RegExp(`^[^\\d]*(${NUMBER})${unit}(?![\\d（(])[^\\d]*$`)
  const clauses = list.split(/[，,]/).map((clause) => {
    const parts = clause.split(/[、和]/).filter((part) => /\d/.test(part))
    return parts.map((part) => amountOf(pattern.exec(part)?.[1] ?? ''))
  })
  const end = clauses.findIndex((amounts) => amounts.length === 0 || amounts.includes(null))
  return (end < 0 ? clauses : clauses.slice(0, end)).flat().filter((amount) => amount !== null)
}

/** 1.2亿元，其中7000万元: amounts of the list in the unit of the total. */
function inUnit(list: string, unit: string): string {
  if (unit !== '亿元') return list
  return list.replace(/(\d{1,12}(?:\.\d{1,4})?)万元/g, (_, amount: string) => `${Number(amount) / 1e4}亿元`)
}

/** What a person can be at once: parts counted by different ones of these overlap. */
const TRAITS = [/党员|团员/, /[男女]/, /学历|本科|研究生|硕士|博士|大专/, /岁/, /职称|高级|中级/, /族/, /退役/] as const

function overlaps(list: string): boolean {
  return TRAITS.filter((trait) => trait.test(list)).length > 1
}

/** Words without which no list of parts stands beside its total. */
const BESIDE = /其中|分别为|包括|含|共计|合计|总计/
const AT_END = /共计|合计|总计/

function* check(passage: Passage): Generator<Hit> {
  if (!BESIDE.test(passage.text)) return
  const seen = new Set<number>()
  for (const hit of [...beforeParts(passage), ...afterParts(passage)]) {
    if (!seen.has(hit.to)) yield hit
    seen.add(hit.to)
  }
}

function* afterParts({ text }: Passage): Generator<Hit> {
  if (!AT_END.test(text)) return
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

function* beforeParts({ text }: Passage): Generator<Hit> {
  for (const match of [...matchesOf(TOTAL, text), ...matchesOf(AMOUNT_WITH_PARTS, text)]) {
    const [, totalText = '', unit = '', written = ''] = match
    const list = inUnit(written, unit)
    const total = amountOf(totalText)
    const parts = partsOf(list, unit)
    if (total === null || parts.length < 2 || overlaps(list)) continue
    const sum = parts.reduce((all, part) => all + part, 0)
    // A list that stays below the total may leave out the rest; 其中 only promises parts.
    const isPartial = sum < total && !/分别为/.test(match[0]) && sum / total < 0.85
    if (isSameAmount(sum, total) || isPartial) continue
    const at = match.from + match[0].indexOf(totalText)
    const shown = String(Number(sum.toFixed(6)))
    yield {
      from: match.from,
      to: match.to,
      params: { parts: parts.join('＋'), sum: shown, total: totalText },
      fix: { from: at, to: at + totalText.length, text: shown },
    }
  }
}

/** Parts that do not add up to their total. */
export const wrongSum: PassageRule = {
  id: 'NEG-SUM',
  scope: 'passage',
  family: 'consistency',
  severity: 'warn',
  name: '分项之和不等于总数',
  message: '分项之和与总数不符：{{parts}}＝{{sum}}，文中为{{total}}。',
  source: '零差错要求：数据自洽',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '共办理各类文稿312件，其中讲话118件、文件204件。' },
    { text: '共办理101件，其中省委50件、市委50件。' },
    { text: '收取补贴38600元，其中26000元用于开支、11600元用于消费。' },
    { text: '出席委员51人、候补委员10人，共计60人。' },
    { text: '总投资1.2亿元，其中债券7000万元、配套3000万元、社会资本3000万元。' },
    { text: '车1辆，65万元；无人机3台，12万元；通信设备1套，18万元。共计98万元。' },
    { text: '开展督查36次，其中项目12次、实事14次、作风8次，印发通报28期。' },
  ],
  right: [
    { text: '共办理101件，其中省委51件、市委50件。' },
    { text: '出席委员51人、候补委员10人，共计61人。' },
    { text: '印发通报12期，合计发现问题36个。' },
    { text: '共办理101件，其中重点3件、难点5件。' },
    { text: '共有干部120名，其中党员98名、大学以上学历105名。' },
    { text: '共走访312人，其中讲话118件、文件204件。' },
  ],
}
