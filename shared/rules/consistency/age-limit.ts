import { COUNT, countOf } from '../count-words.ts'
import { dayOfIssue } from '../date/day-of-issue.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 35周岁以下（1990年11月18日以后出生） */
const BORN_AFTER =
  /(\d{2})周?岁(?:及)?(?:以[下内])?[（(，]?(?:即|须|应)?((?:19|20)\d\d)年(?:\d{1,2}月\d{1,2}日|\d{1,2}月)?(?:[（(]含[^（）()]{0,4}[）)])?(?:及)?(?:以|之)?后出生/g
/** 1988年入党、如今已有48年党龄 */
const SERVED = new RegExp(
  `((?:19|20)\\d\\d)年(?:\\d{1,2}月)?(?:加入中国共产党|入党|参加工作|入伍|参军|从教|从警|从医|任教|入职)[^。；\\d]{0,16}?(${COUNT})年(?:的)?(?:党龄|工龄|军龄|教龄|警龄|医龄)`,
  'g',
)
/** 始建于1972年 and, in a sentence of its own, 建院56年来 */
const FOUNDED = /(?:始建|成立|创建|创办|组建|建成|建校|建院)于((?:19|20)\d\d)年[^，。；]{0,8}[，。；]/g
const SINCE = new RegExp(`(?:建[院校馆厂所站园场台局社党]|成立|创办)(${COUNT})(?:周)?年(?:来|以来)`, 'g')
/** 建区20周年，自2008年建区以来 */
const AGAIN = new RegExp(
  `(建[院校馆厂所站园场台局社党区市县])(${COUNT})周年[^。]{0,6}[，。][^。]{0,6}?自((?:19|20)\\d\\d)年\\1`,
  'g',
)
/** The day of the year is not told: a year more or less is right. */
const TOLERANCE = 1
const YEAR_IN_TITLE = /(20\d\d)年/

interface Years extends Range {
  readonly since: number
  readonly years: number
}

const yearsIn = perPassage(({ text }: Passage): readonly Years[] => [
  ...matchesOf(BORN_AFTER, text).map(({ from, to, 1: years, 2: since }) => {
    return { from, to, since: Number(since), years: Number(years) }
  }),
  ...foundedIn(text),
  ...matchesOf(AGAIN, text).map(({ from, to, 2: years = '', 3: since }) => {
    return { from, to, since: Number(since), years: countOf(years) }
  }),
  ...matchesOf(SERVED, text).map(({ from, to, 1: since, 2: years = '' }) => {
    return { from, to, since: Number(since), years: countOf(years) }
  }),
])

/** The years since its founding that a passage speaks of, when it names one founding. */
function foundedIn(text: string): readonly Years[] {
  const founded = matchesOf(FOUNDED, text)
  const [first] = founded
  if (first === undefined || founded.length > 1) return []
  return matchesOf(SINCE, text)
    .filter(({ from }) => from >= first.to)
    .map(({ from, to, 1: years = '' }) => ({ from, to, since: Number(first[1]), years: countOf(years) }))
}

/** The year the document is of, by its date or its title. */
function yearOf(passages: readonly Passage[]): number | null {
  const title = passages.find(({ kind }) => kind === 'title')?.text ?? ''
  const year = dayOfIssue(passages)?.slice(0, 4) ?? YEAR_IN_TITLE.exec(title)?.[1]
  return year === undefined ? null : Number(year)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const year = passages.some((passage) => yearsIn(passage).length > 0) ? yearOf(passages) : null
  if (year === null) return
  for (const passage of passages)
    for (const { from, to, since, years } of yearsIn(passage))
      if (Math.abs(year - since - years) > TOLERANCE) yield { passage, from, to, params: { right: year - since } }
}

/** An age or years of service that do not follow from the year beside them. */
export const ageLimit: DocumentRule = {
  id: 'NEG-AGE-LIMIT',
  scope: 'document',
  family: 'consistency',
  severity: 'block',
  name: '年龄、党龄、工龄与年份不符',
  message: '按所写年份计算约为{{right}}年，与文中不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（数字准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '年龄在35周岁以下（1980年11月18日以后出生）；\ndateOfIssue|2025年11月18日' },
    { text: '1988年入党、如今已有48年党龄的村党总支书记。\ndateOfIssue|2026年1月18日' },
    { text: '今年是我区建区20周年，自2008年建区以来，变化很大。\ndateOfIssue|2026年5月8日' },
    { text: '中医院始建于1972年，是全区唯一的中医院。建院56年来，为群众作出了贡献。\ndateOfIssue|2026年9月18日' },
  ],
  right: [
    { text: '年龄在35周岁以下（1989年11月18日以后出生）；\ndateOfIssue|2025年11月18日' },
    { text: '中医院始建于1972年，是全区唯一的中医院。建院54年来，为群众作出了贡献。\ndateOfIssue|2026年9月18日' },
    { text: '1988年入党、如今已有38年党龄的村党总支书记。\ndateOfIssue|2026年1月18日' },
    { text: '1988年入党、如今已有48年党龄的村党总支书记。' },
  ],
}
