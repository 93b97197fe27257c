import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { type Match, matchesOf } from '../text.ts'
import { impossibleClocksIn } from './impossible-clock.ts'

const TIME =
  /(上午|下午|凌晨|晚上?|早上?|中午)?(?<![\d:：.])(\d{1,2})(?:([:：])(\d{2})(?![\d:：])|[时点](?![间])(?:(\d{1,2})分)?)/g
/** Hours that belong to a part of the day; 24时 ends it. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  上午: [6, 12],
  下午: [1, 18],
  凌晨: [0, 6],
  早: [4, 10],
  早上: [4, 10],
  中午: [11, 14],
}
/** A higher number without a part of the day is a score. */
const LAST_HOUR = 24
/** Hours of the afternoon, which are not in the evening. */
const AFTERNOON = { from: 13, to: 16 } as const

/** 9:30分, 9:00时: a clock written twice; 9:30分组讨论 is none. */
const CLOCK_AND_WORD =
  /(?<=\d{1,2}[:：]\d{2})[分时](?=[前后起至到，。；、）)]|开始|召开|开会|集合|出发|报到|准时|在|于|$)/g
/** 8.30鸣枪起跑, 上午9.30: a point in place of the colon. */
const POINT =
  /(?<=[上下中]午|早上|晚上)\d{1,2}[.．][0-5]\d(?![\d%％万亿元个])|(?<=[，。；日）])\d{1,2}[.．][0-5]\d(?=(?:准时|正式)?(?:鸣枪|开幕|集合|出发|报到|入场|开考|发车|开赛|召开))/g
/** 7时30分钟前: a span of time in place of a time of day. */
const SPAN = /(?<=\d[时点]\d{1,2})分钟(?=[前后起至到，。；、]|开始|召开|集合|出发|报到|准时)/g

function* check({ text }: Passage): Generator<Hit> {
  for (const { from, to } of matchesOf(CLOCK_AND_WORD, text)) yield { from, to, fix: { from, to, text: '' } }
  for (const { from, to, 0: clock } of matchesOf(POINT, text))
    yield { from, to, fix: { from, to, text: clock.replace(/[.．]/, '：') } }
  for (const { from, to } of matchesOf(SPAN, text)) yield { from, to, fix: { from, to, text: '分' } }
  const impossible = impossibleClocksIn(text)
  for (const match of matchesOf(TIME, text)) {
    const { from, to } = match
    // What no clock shows is another rule's.
    const isKnown = impossible.some((clock) => clock.from < to && clock.to > from)
    if (!isKnown && isWrong(match, text)) yield { from, to }
  }
}

function isWrong({ to, 1: part, 2: hour = '', 3: colon, 4: minute, 5: minuteWord }: Match, text: string): boolean {
  const [least, most] = HOURS[part ?? ''] ?? [0, 24]
  const isInTheDay = part?.startsWith('晚') === true && Number(hour) >= AFTERNOON.from && Number(hour) <= AFTERNOON.to
  const isHourWrong = Number(hour) < least || Number(hour) > most || isInTheDay
  const isMinuteWrong = Number(minute ?? minuteWord ?? 0) > 59
  // 3:50 may be a score or a scale: without a part of the day only what looks like a clock counts.
  const isClock = part !== undefined || colon === undefined || (Number(hour) <= LAST_HOUR && text.charAt(to) !== '比')
  const isAmount = part === undefined && colon === undefined
  return isClock && ((isHourWrong && !isAmount) || isMinuteWrong)
}

/** A time of day that no clock shows, or not in that part of the day. */
export const impossibleTime: PassageRule = {
  id: 'NEG-DATE-TIME',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'warn',
  name: '时间不存在或与时段不符',
  message: '“{{text}}”有误，请核对钟点和时段。',
  source: '零差错要求：时间准确',
  fixes: 'none',
  finds: [CLOCK_AND_WORD, POINT, SPAN, TIME],
  check,
  wrong: [
    { text: '当天7时30分钟前报到' },
    { text: '上午9:30分开会' },
    { text: '于2月26日9:00时前报送' },
    { text: '11月15日（星期日）在我市举行，8.30鸣枪起跑' },
    { text: '上午15时报到' },
    { text: '晚上14时30分值班人员交接' },
  ],
  right: [
    { text: '10：40分组讨论' },
    { text: '上午9时报到' },
    { text: '24小时值班' },
    { text: '14:29:58' },
    { text: '连续工作36时' },
  ],
}
