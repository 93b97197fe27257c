import { type CalendarDay, fromChineseDate, toChineseDate } from '../../kernel/calendar-day.ts'
import { dayOfIssue } from '../date/day-of-issue.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

/** 6月5日，督查组对全市进行了检查; 5月20日来函收悉 */
const HAPPENED =
  /(?:(20\d\d)年|今年)?(?<!\d)(\d{1,2}月\d{1,2}日)(?![^。；]{0,24}?(?:前|将|拟|计划|起|至|预计|定于))[^。；]{0,28}?(?:进行了|召开了|开展了|举行了|举办了|印发了|下发了|组织了|作出了|通过了|听取了|来函|来文|收悉|收到)/g
/** 今年上半年 with what was done in all of it. */
const OVER =
  /(20\d\d年|今年)(上半年|[一二三]季度|前三季度|1[—－–-]\d{1,2}月(?:份)?)(?![^。；]{0,30}?(?:将|力争|预计|计划|确保|目标|要|拟))[^。；]{0,40}?(?:同比(?:增长|下降|增加|减少|提高)|实现了|完成了|共(?:完成|办理|受理|实现|接待|开展|收到|检查))/g
/** The last month of each. */
const ENDS: Readonly<Record<string, number>> = { 上半年: 6, 一季度: 3, 二季度: 6, 三季度: 9, 前三季度: 9 }
/** A day without a year so many months after the date of issue is one of last year. */
const MONTHS_AHEAD = 4
/** In the last days of a period its numbers may be known. */
const LAST_DAYS = 20

interface Said extends Range {
  readonly year: string | null
  readonly monthAndDay: string
}

interface Period extends Range {
  readonly year: string | null
  readonly lastMonth: number
}

const happenedIn = perPassage(({ text }: Passage): readonly Said[] =>
  matchesOf(HAPPENED, text).map(({ from, to, 1: year = null, 2: monthAndDay = '' }) => ({
    from,
    to,
    year,
    monthAndDay,
  })),
)

const overIn = perPassage(({ text }: Passage): readonly Period[] =>
  matchesOf(OVER, text).map(({ from, to, 1: year = '', 2: period = '' }) => {
    const [, month] = /[—－–-](\d{1,2})月/.exec(period) ?? []
    return { from, to, year: /^\d/.test(year) ? year.slice(0, 4) : null, lastMonth: ENDS[period] ?? Number(month ?? 0) }
  }),
)

/** Whether a day is later than the date of issue, and not so much later that it is of last year. */
function isLater({ year, monthAndDay }: Said, issued: CalendarDay): boolean {
  const day = fromChineseDate(`${year ?? issued.slice(0, 4)}年${monthAndDay}`)
  if (day === null || day <= issued) return false
  return year !== null || Number(day.slice(5, 7)) - Number(issued.slice(5, 7)) < MONTHS_AHEAD
}

function isNotOver({ year, lastMonth }: Period, issued: CalendarDay): boolean {
  const [issuedYear, month, day] = issued.split('-').map(Number)
  if (month === undefined || (year !== null && Number(year) !== issuedYear)) return false
  return month < lastMonth || (month === lastMonth && (day ?? 0) < LAST_DAYS)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = dayOfIssue(passages)
  if (issued === null) return
  const params = { issued: toChineseDate(issued) }
  for (const passage of passages) {
    for (const said of happenedIn(passage))
      if (isLater(said, issued)) yield { passage, from: said.from, to: said.to, variant: 'day', params }
    for (const period of overIn(passage))
      if (isNotOver(period, issued)) yield { passage, from: period.from, to: period.to, variant: 'period', params }
  }
}

/** What is told as having happened after the day the document is dated. */
export const afterIssue: DocumentRule = {
  id: 'NEG-DATE-AFTER-ISSUE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '所述事实晚于成文日期',
  message: '成文日期是{{issued}}，{{problem}}，请核对。',
  variants: { day: '此处叙述的事情发生在其后', period: '此处所说的时期还没有结束' },
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  check,
  wrong: [
    { text: '2026年6月5日，督查组对全市进行了检查。\ndateOfIssue|2026年5月20日' },
    { text: '你局2026年5月20日来函收悉。\ndateOfIssue|2026年5月12日' },
    { text: '今年上半年，全市生产总值同比增长6%。\ndateOfIssue|2026年5月12日' },
  ],
  right: [
    { text: '2026年5月5日，督查组对全市进行了检查。\ndateOfIssue|2026年5月20日' },
    { text: '12月20日，督查组对全市进行了检查。\ndateOfIssue|2026年1月20日' },
    { text: '2026年6月5日前，请将上月收到的来函办结。\ndateOfIssue|2026年5月20日' },
    { text: '今年上半年，全市生产总值同比增长6%。\ndateOfIssue|2026年7月12日' },
    { text: '今年上半年，要完成全部任务，力争同比增长6%。\ndateOfIssue|2026年5月12日' },
  ],
}
