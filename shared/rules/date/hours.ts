import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const PART = '(上午|下午|中午|晚上?)?'
const CLOCK = `${PART}(\\d{1,2})(?:[:：](\\d{2})|[时点](?!间)(?:(\\d{1,2})分|(半))?)`
const RANGE = new RegExp(
  `(?<!\\d)(?<!\\d[:：])${CLOCK}(?:——|[—－–～~\\-至到]|开始[，,][至到于]?)(次日)?${CLOCK}(?![\\d:：])`,
  'g',
)
const HALF_DAY = /(?:会期|为期|时间为?|共)半天[^。；\d]{0,12}$/
/** The longest that half a day can be. */
const HALF_DAY_HOURS = 5

/** Hours since midnight; an hour after noon may be written as 2 after 下午. */
function hourOf(part: string | undefined, hour = '', minute = '0'): number {
  const isLater = (part === '下午' || part?.startsWith('晚')) && Number(hour) < 12
  return Number(hour) + (isLater ? 12 : 0) + Number(minute) / 60
}

/** Hours since midnight, from one to the other. */
export interface Hours extends Range {
  readonly start: number
  readonly end: number
}

function hoursOf({ from, to, ...match }: RegExpExecArray & Range): Hours {
  const {
    1: part,
    2: hour,
    3: minute,
    4: minutes,
    5: half,
    7: endPart,
    8: endHour,
    9: endMinute,
    10: endMinutes,
  } = match
  const start = hourOf(part, hour, minute ?? minutes ?? (half && '30'))
  const ownPart = endPart ?? (part === '下午' ? part : undefined)
  return { from, to, start, end: hourOf(ownPart, endHour, endMinute ?? endMinutes ?? (match[11] && '30')) }
}

/** Stretches of hours of one day, in order and possible. */
export function clockRangesOf({ text }: Passage): readonly Hours[] {
  return matchesOf(RANGE, text)
    .filter((match) => match[6] === undefined)
    .map(hoursOf)
    .filter(({ start, end }) => start < end && end <= 24)
}

function* check({ text }: Passage): Generator<Hit> {
  for (const match of matchesOf(RANGE, text)) {
    const { from, to, start, end } = hoursOf(match)
    const isNextDay = match[6] !== undefined
    if (isNextDay || start > 24 || end > 24) continue
    // A shift may go on over midnight.
    if (end <= start && (start < 17 || end > 12)) yield { from, to, variant: 'reversed' }
    else if (end > start) yield* halfDays(text, { from, to }, end - start)
  }
}

function* halfDays(text: string, { from, to }: Pick<Hit, 'from' | 'to'>, hours: number): Generator<Hit> {
  const before = text.slice(Math.max(0, from - 24), from)
  if (HALF_DAY.test(before) && hours > HALF_DAY_HOURS)
    yield { from: from - (HALF_DAY.exec(before)?.[0].length ?? 0), to, variant: 'half' }
}

/** A time of day that ends before it begins, or is more than half a day where it should not be. */
export const hours: PassageRule = {
  id: 'NEG-DATE-HOURS',
  scope: 'passage',
  reads: 'shadow',
  family: 'date',
  severity: 'block',
  name: '起止钟点有误',
  message: '“{{text}}”{{problem}}，请核对。',
  variants: { reversed: '的终止时间不晚于起始时间', half: '不止半天' },
  source: '《党政机关公文处理工作条例》第二十条第四项（时间准确）',
  fixes: 'none',
  finds: [RANGE],
  check,
  wrong: [
    { text: '接访时间为每天14：00—12：00。' },
    { text: '会议于上午9时开始，8时30分结束。' },
    { text: '会期半天，时间为9：00—17：30。' },
  ],
  right: [
    { text: '每日22：00至次日6：00禁止施工，每日22时至6时实行灯光管制。' },
    { text: '上午9时至11时30分，共2个半小时。' },
    { text: '下午2：30—5：30，上午8时至下午2时。' },
    { text: '会期半天，时间为9：00—12：00。' },
    { text: '9时至17时，共7小时（午休1小时）。' },
  ],
}
