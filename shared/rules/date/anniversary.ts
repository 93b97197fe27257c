import { COUNT, countOf } from '../count-words.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { dayOfIssue } from './day-of-issue.ts'

interface Passed extends Range {
  readonly since: number
  readonly years: number
  readonly variant: 'anniversary' | 'age' | 'known' | 'between'
  /** The year it is said of; `null` for this year. */
  readonly of: number | null
}

/** 成立于1976年，今年迎来建馆50周年 */
const FOUNDED = new RegExp(
  `(?:成立|建成|始建|创办|创建|创刊|建立|组建|建校|建院|建馆|建市|设立|开馆|投产|通车)(?:于|自)?((?:19|20)\\d\\d)年[^。；]{0,24}?(?:今年|迎来|走过|至今)[^。；\\d]{0,12}?(${COUNT})(周年|年)`,
  'g',
)
const FOUNDED_BEFORE = new RegExp(
  `((?:19|20)\\d\\d)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:正式|经批准|挂牌)?(?:成立|建成|创办|创建|创刊|建立|组建|设立|开馆|投产|通车)[^。；]{0,16}?(?:今年|迎来|走过|至今)[^。；\\d]{0,12}?(${COUNT})(周年|年)`,
  'g',
)
const WORKED =
  /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:参加工作|入党|入伍|任教|从教|从警|从医)[^。；\d]{0,16}?(?:至今|今年|已)[^。；\d]{0,8}?(\d{1,2}|[一二三四五六七八九十]{1,3})年/g
const BORN =
  /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)[，,（(]?[^。；]{0,16}?(?:现年|今年|年龄|，)(\d{1,3})岁|(?:现年|今年)(\d{1,3})岁[（(，]((?:19|20)\d\d)年(?:\d{1,2}月)?(?:出生|生)/g
/** 成立于2010年，至2025年已走过20年: both years stand there. */
const UP_TO = new RegExp(
  `(?:(?:成立|建成|始建|创办|创建|创刊|建立|组建|建|设立|投产|通车|启动|实施)(?:于|自)|自|从)((?:19|20)\\d\\d)年[^。；\\d]{0,20}?[，,]?(?:到|至|截至)?(20\\d\\d)年[^。；\\d]{0,4}?(?:(?:已|走过|历经|历时|整整)[^。；\\d一二两三四五六七八九十]{0,8}?(${COUNT})年(?![代级度初底])|迎来[^。；\\d一二两三四五六七八九十]{0,8}?(${COUNT})周年)`,
  'g',
)
/** 2023年至2025年四年间 */
const BETWEEN = new RegExp(`((?:19|20)\\d\\d)年?[至到—]((?:19|20)\\d\\d)年[，,]?(?:这)?(${COUNT})年(?=[间来里中])`, 'g')
/** 1970年出生，2025年45岁 */
const BORN_AND_YEAR =
  /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生)[，,](20\d\d)年(?:时|现年|已|满)?(\d{1,3})岁/g
/** Years in which what everybody knows began. */
const BEGAN: Readonly<Record<string, number>> = {
  ...{
    中国共产党成立: 1921,
    建党: 1921,
    中国人民解放军建军: 1927,
    建军: 1927,
    新中国成立: 1949,
    中华人民共和国成立: 1949,
  },
  ...{
    抗日战争胜利: 1945,
    抗战胜利: 1945,
    红军长征胜利: 1936,
    长征胜利: 1936,
    改革开放: 1978,
    香港回归: 1997,
    澳门回归: 1999,
  },
  ...{ 中国共产主义青年团成立: 1922, 建团: 1922 },
}
const KNOWN = new RegExp(
  `(?:(20\\d\\d)年|今年)(?:正值|恰逢|适逢|是|将迎来|迎来|隆重庆祝|喜迎)(?:伟大的)?(${Object.keys(BEGAN).join('|')})(?:祖国)?(?:的)?第?(\\d{2,3}|[一二三四五六七八九十百]{2,6})周年`,
  'g',
)

/** Without one of these nothing is found: most passages have neither. */
const YEAR = /(?:19|20)\d\d年?[至到—年]|周年|岁/

const passedIn = perPassage(({ text }: Passage): readonly Passed[] => (YEAR.test(text) ? passedInText(text) : []))

function passedInText(text: string): readonly Passed[] {
  return [
    ...[FOUNDED, FOUNDED_BEFORE].flatMap((pattern) =>
      [...matchesOf(pattern, text)].map(({ from, to, 1: since, 2: years = '' }) => {
        return { from, to, since: Number(since), years: countOf(years), variant: 'anniversary' as const, of: null }
      }),
    ),
    ...[...matchesOf(WORKED, text)].map(({ from, to, 1: since, 2: years = '' }) => {
      return { from, to, since: Number(since), years: countOf(years), variant: 'age' as const, of: null }
    }),
    ...[...matchesOf(BORN, text)].map(({ from, to, ...match }) => {
      return {
        from,
        to,
        since: Number(match[1] ?? match[4]),
        years: Number(match[2] ?? match[3]),
        variant: 'age' as const,
        of: null,
      }
    }),
    ...[...matchesOf(UP_TO, text)].map(({ from, to, 1: since, 2: of, 3: years, 4: anniversary }) => {
      const variant = anniversary === undefined ? ('between' as const) : ('anniversary' as const)
      return { from, to, since: Number(since), years: countOf(years ?? anniversary ?? ''), variant, of: Number(of) }
    }),
    ...[...matchesOf(BETWEEN, text)].map(({ from, to, 1: since, 2: of, 3: years = '' }) => {
      return { from, to, since: Number(since), years: countOf(years), variant: 'between' as const, of: Number(of) }
    }),
    ...[...matchesOf(BORN_AND_YEAR, text)].map(({ from, to, 1: since, 2: of, 3: years }) => {
      return { from, to, since: Number(since), years: Number(years), variant: 'age' as const, of: Number(of) }
    }),
    ...[...matchesOf(KNOWN, text)].map(({ from, to, 1: year, 2: event = '', 3: years = '' }) => {
      const of = year === undefined ? null : Number(year)
      return { from, to, since: BEGAN[event] ?? 0, years: countOf(years), variant: 'known' as const, of }
    }),
  ]
}

/** How far the written years may be from the difference: an age by one, as the birthday may be to come. */
const SLACK = { anniversary: 0, age: 1, known: 0, between: 1 } as const

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = dayOfIssue(passages)
  const own = issued === null ? null : Number(issued.slice(0, 4))
  for (const passage of passages)
    for (const { from, to, since, years, variant, of } of passedIn(passage)) {
      const year = of ?? own
      if (year === null || Math.abs(year - since - years) <= SLACK[variant]) continue
      yield { passage, from, to, params: { since, right: year - since, year } }
    }
}

/** An anniversary or an age that does not follow from the year it began in. */
export const anniversary: DocumentRule = {
  id: 'NEG-DATE-ANNIVERSARY',
  scope: 'document',
  family: 'date',
  severity: 'warn',
  name: '周年、年龄与年份不符',
  message: '从{{since}}年到{{year}}年是{{right}}年，与“{{text}}”不符，请核对。',
  source: '零差错要求：时间准确；公历推算',
  fixes: 'none',
  check,
  wrong: [
    { text: '市图书馆成立于1976年，今年迎来建馆40周年。\ndateOfIssue|2026年4月8日' },
    { text: '李某，女，1990年5月出生，现年45岁。\ndateOfIssue|2026年4月8日' },
    { text: '2026年是中国共产党成立100周年。' },
    { text: '中心成立于2010年，至2025年已走过20年的历程。' },
    { text: '学校建于1985年，2025年迎来建校50周年。' },
    { text: '2022年至2025年六年间，累计化解126件。' },
    { text: '该同志1970年出生，2025年45岁。' },
    { text: '他2001年参加工作，至今已有35年。\ndateOfIssue|2026年6月1日' },
  ],
  right: [
    { text: '市图书馆成立于1976年，今年迎来建馆50周年。\ndateOfIssue|2026年4月8日' },
    { text: '李某，女，1990年5月出生，现年35岁。\ndateOfIssue|2026年4月8日' },
    { text: '2026年是中国共产党成立105周年。' },
    { text: '中心成立于2010年，至2025年已走过15年的历程。' },
    { text: '自2018年脱贫以来，2023年又迎来十年禁渔的新阶段' },
    { text: '2022年至2025年四年间，累计化解126件。' },
    { text: '市图书馆成立于1976年，今年迎来建馆40周年。' },
  ],
}
