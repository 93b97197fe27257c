import { type Passage, perPassage } from '../passage.ts'
import { matchesOf, type Range } from '../text.ts'

/** A full date in a text: 2026年11月22日, with the weekday that follows it in brackets or directly. */
export interface WrittenDate extends Range {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 for Sunday to 6, as written behind the date; `null` when none is. */
  readonly weekday: number | null
  readonly weekdayRange: Range | null
}

const DATE =
  /(\d{4})年(\d{1,2})月(\d{1,2})日(?:(?:上午|下午|晚上?)?(?:\d{1,2}[时点:：]\d{0,2}分?)?[（(]?，?(?:星期|周|礼拜)([一二三四五六日天])[）)]?)?/g
const WEEKDAYS = '日一二三四五六'

/** Every full date of a passage. */
export const datesOf = perPassage(({ text }: Passage): readonly WrittenDate[] =>
  [...matchesOf(DATE, text)].map((match) => {
    const sign = match[4] === '天' ? '日' : match[4]
    const at = sign === undefined ? -1 : match.from + match[0].lastIndexOf(match[4] ?? '')
    return {
      from: match.from,
      to: match.to,
      year: Number(match[1]),
      month: Number(match[2]),
      day: Number(match[3]),
      weekday: sign === undefined ? null : WEEKDAYS.indexOf(sign),
      weekdayRange: at < 0 ? null : { from: at, to: at + 1 },
    }
  }),
)

/** The weekday of a day of the Gregorian calendar, 0 for Sunday (Zeller's congruence). */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3
  const m = shifted ? month + 12 : month
  const y = shifted ? year - 1 : year
  const zeller =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return (zeller + 6) % 7
}

/** 日 一 二 三 四 五 六 by their number. */
export function weekdaySign(weekday: number): string {
  return WEEKDAYS.charAt(weekday)
}
