import { type CalendarDay, fromChineseDate, toChineseDate } from '../../kernel/calendar-day.ts'
import { dayOfIssue } from '../date/day-of-issue.ts'
import { type Passage, perPassageForNow } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { daysUnderTime } from './event-time.ts'

interface PlannedDay extends Range {
  readonly year: string | null
  readonly monthAndDay: string
}

const DAY = '(?:(20\\d\\d)年|今年)?(?<!\\d)(\\d{1,2}月\\d{1,2}日)'
/** 定于3月5日召开: what is still to come. */
const EVENT = new RegExp(
  `(?:定于|拟于|决定于|将于|计划于|拟定于)${DAY}[^。；，]{0,16}?[，]?(?:在[^，。；]{2,20})?(?:召开|举办|举行|开展|赴|组织|启动|施行|实施|开幕|开班)`,
  'g',
)
/** 6月20日前报送参会名单: what must be there before it begins. */
const BEFOREHAND = new RegExp(
  `${DAY}(?:[（(][^（）()]{1,6}[）)])?(?:下班|上午|下午|中午|晚上?)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?(?:之?前|以前)[^。；]{0,24}?(?:参会|参训|参加|与会|参赛|出席|报名|回执|名单|名额|请假|发言材料|会议材料|交流材料)`,
  'g',
)
/** 参会回执于5月15日前报: the same with what is due first. */
const THING_FIRST = new RegExp(
  `(?:回执|参会名单|参会人员名单|报名表|参训名单|请假条)(?:[（(][^（）()]{1,10}[）)])?[^。；，\\d]{0,6}[，,]?(?:请)?(?:务必)?[于在]${DAY}(?:下班|上午|下午|中午)?(?:\\d{1,2}[时点:：]\\d{0,2}分?)?(?:之?前|以前)`,
  'g',
)
/** 报名截止时间为6月20日 */
const CLOSING = new RegExp(`(?:报名|申报|投稿|回执|参赛|参会)[^，。；\\d]{0,8}截止[^，。；\\d]{0,6}${DAY}`, 'g')
/** A month that lies so far back is one of next year. */
const MONTHS_BACK = 4

const daysIn = (pattern: RegExp) =>
  perPassageForNow(({ text }: Passage): readonly PlannedDay[] =>
    [...matchesOf(pattern, text)].map(({ from, to, 1: year = null, 2: monthAndDay = '' }) => ({
      from,
      to,
      year,
      monthAndDay,
    })),
  )
const eventsOf = daysIn(EVENT)
const [beforehandOf, thingsFirstOf, closingsOf] = [daysIn(BEFOREHAND), daysIn(THING_FIRST), daysIn(CLOSING)]
const preparationsOf = (passage: Passage) => [
  ...beforehandOf(passage),
  ...thingsFirstOf(passage),
  ...closingsOf(passage),
]

/** The day in a year, by the month alone next year's when it is long past. */
function dayIn({ year, monthAndDay }: PlannedDay, issued: CalendarDay): CalendarDay | null {
  const own = fromChineseDate(`${year ?? issued.slice(0, 4)}年${monthAndDay}`)
  if (own === null || year !== null || own >= issued) return own
  const months = Number(issued.slice(5, 7)) - Number(own.slice(5, 7))
  return months < MONTHS_BACK ? own : fromChineseDate(`${Number(issued.slice(0, 4)) + 1}年${monthAndDay}`)
}

function* pastEvents(passages: readonly Passage[], issued: CalendarDay): Generator<DocumentHit> {
  for (const passage of passages)
    for (const event of eventsOf(passage)) {
      const day = dayIn(event, issued)
      if (day !== null && day < issued)
        yield { passage, from: event.from, to: event.to, variant: 'past', params: { day: toChineseDate(issued) } }
    }
}

/** A year for days that are only compared with each other. */
const SOME_DAY: CalendarDay = '2024-01-01'

function* latePreparations(passages: readonly Passage[], issued: CalendarDay): Generator<DocumentHit> {
  const underTime = daysUnderTime(passages).map((monthAndDay) => ({ from: 0, to: 0, year: null, monthAndDay }))
  const events = [...passages.flatMap((passage) => eventsOf(passage)), ...underTime]
  const [event] = events
  // Of several events nobody can say which is prepared for.
  if (event === undefined || new Set(events.map(({ monthAndDay }) => monthAndDay)).size > 1) return
  const day = dayIn(event, issued)
  for (const passage of passages)
    for (const preparation of preparationsOf(passage)) {
      const until = dayIn({ ...preparation, year: preparation.year ?? event.year }, issued)
      if (day !== null && until !== null && until > day && until.slice(0, 4) === day.slice(0, 4))
        yield { passage, ...preparation, variant: 'late', params: { day: event.monthAndDay } }
    }
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const issued = dayOfIssue(passages)
  if (issued !== null) yield* pastEvents(passages, issued)
  for (const { passage, from, to, variant = '', params = {} } of latePreparations(passages, issued ?? SOME_DAY))
    yield { passage, from, to, variant, params }
}

/** An event before its announcement, or what it needs due after it. */
export const eventDay: DocumentRule = {
  id: 'NEG-DATE-EVENT',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '会议、活动日期与前后时间矛盾',
  message: '“{{text}}”{{problem}}，请核对。',
  variants: { past: '早于成文日期{{day}}', late: '晚于会议、活动的日期{{day}}' },
  source: '零差错要求：时间准确',
  fixes: 'none',
  check,
  wrong: [
    { text: '定于3月5日召开全市督查工作会议。\ndateOfIssue|2026年3月10日' },
    { text: '会议定于6月18日召开。\n请于6月20日前报送参会名单。' },
    { text: '定于2026年9月15日召开全市会议。\n请于9月16日前将参会回执报市委办公室。' },
    {
      text: '一、会议时间\n6月18日上午9：00，会期半天。\n二、有关要求\n请于6月19日中午12:00前，将参会回执报送市林业局。',
    },
    {
      text: '时间：2026年5月12日（星期二）下午2:30。\n请认真填写参会回执（见附件2），于5月15日前报市政府办公室会议科。',
    },
    { text: '报名截止时间为6月20日，比赛定于6月18日举行。' },
  ],
  right: [
    { text: '定于3月5日召开全市督查工作会议。\ndateOfIssue|2026年3月1日' },
    { text: '定于1月5日召开全市督查工作会议。\ndateOfIssue|2026年12月20日' },
    { text: '会议定于6月18日召开。\n请于6月16日前报送参会名单。' },
    { text: '会议定于6月18日召开。\n请于6月30日前报送落实情况。' },
    { text: '一、会议时间\n6月18日上午9：00，会期半天。\n二、有关要求\n请于6月16日前报送参会回执。' },
  ],
}
