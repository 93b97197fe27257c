import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { gathered } from './gathered.ts'

const HALF = '(上午|下午|晚上?)?'
const CLOCK = '(\\d{1,2})[时点:：](\\d{2})?分?'
/** 会议时间：6月12日上午9:00 */
const START = new RegExp(
  `(?:时间[为是：:]?|定于)[^。；]{0,24}?日(?:（[^（）]{1,6}）)?${HALF}${CLOCK}(?![^。；，]{0,8}(?:报到|前))`,
  'g',
)
/** 上午9:30前签到 */
const COME = new RegExp(`${HALF}${CLOCK}(?:之?前|以前)[^，。；]{0,16}?(?:签到|入场|就座|到会|到场|进场|入会)`, 'g')
/** 会期一天半，当天下午结束 */
const SAME_DAY = /会期(?:为|是)?(?:一天半|[两二三四五]天半?|[2-5]天半?)[^。；]{0,6}当[天日](?:上午|下午|晚上)?结束/g
/** 会期半天 */
const LENGTH = /会期(?:为|是)?(半天|[一二两三四五]天半?|\d天半?)/g
const NOON = 12
const MINUTES = 60

interface Clock extends Range {
  readonly half: string
  readonly minutes: number
}

const clocksIn = (pattern: RegExp) =>
  perPassage(({ text }: Passage): readonly Clock[] =>
    matchesOf(pattern, text).map(({ from, to, 1: half = '', 2: hour, 3: minute = '0' }) => {
      const isLater = /下午|晚/.test(half) && Number(hour) < NOON
      return { from, to, half, minutes: (Number(hour) + (isLater ? NOON : 0)) * MINUTES + Number(minute) }
    }),
  )
const [startsIn, comesIn] = [clocksIn(START), clocksIn(COME)]
const lengthsIn = perPassage(({ text }: Passage): readonly (Range & { readonly length: string })[] =>
  matchesOf(LENGTH, text).map(({ from, to, 1: length = '' }) => ({ from, to, length })),
)

function* late(passages: readonly Passage[]): Generator<DocumentHit> {
  const starts = gathered(passages, startsIn)
  const [start] = starts
  if (start === undefined || starts.length > 1) return
  // Without 上午 or 下午 an hour may be of either.
  for (const passage of passages)
    for (const { from, to, half, minutes } of comesIn(passage))
      if (minutes > start.minutes && (half === start.half || half === '')) yield { passage, from, to, variant: 'late' }
}

const sameDaysIn = perPassage(({ text }: Passage): readonly Range[] => matchesOf(SAME_DAY, text))

function* lengths(passages: readonly Passage[]): Generator<DocumentHit> {
  const said = gathered(passages, lengthsIn)
  const [first, second] = said
  if (first === undefined || second === undefined || said.length > 2 || isSameLength(first.length, second.length))
    return
  const { passage, from, to } = second
  yield { passage, from, to, variant: 'length', params: { other: first.length } }
}

const DIGITS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5' }

function isSameLength(one: string, other: string): boolean {
  const [a, b] = [one, other].map((length) => length.replace(/[一二两三四五]/, (digit) => DIGITS[digit] ?? digit))
  return a === b
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  yield* late(passages)
  yield* lengths(passages)
  for (const passage of passages)
    for (const { from, to } of sameDaysIn(passage)) yield { passage, from, to, variant: 'day' }
}

/** People asked to come after a meeting has begun; a meeting of two lengths. */
export const signIn: DocumentRule = {
  id: 'NEG-CONSISTENT-SIGN-IN',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '签到时间、会期前后矛盾',
  message: '{{problem}}，请核对。',
  variants: {
    late: '签到、入场时间晚于会议开始时间',
    length: '前文会期为{{other}}',
    day: '会期超过一天，不会当天结束',
  },
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: '会议时间：6月12日（星期五）上午9:00。\n请于上午9:30前签到入场。' },
    { text: '会期半天。\n会议会期一天，请安排好食宿。' },
    { text: '时间：5月12日下午14:30，会期一天半，当天下午结束。' },
  ],
  right: [
    { text: '会议时间：6月12日（星期五）上午9:00。\n请于上午8:50前签到入场。' },
    { text: '会议时间：6月12日（星期五）下午2:30。\n请于下午2时20分前签到入场，会期半天。' },
    { text: '会期1天。\n会议会期一天。' },
  ],
}
