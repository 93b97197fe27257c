import { fromChineseNumeral } from '../kernel/chinese-numerals.ts'

/** The number that a count is written as: 3, 三, 两, 十二; 0 when it is none. */
export function countOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  return written === '两' ? 2 : (fromChineseNumeral(written) ?? 0)
}

/** A count as patterns look for it. */
export const COUNT = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})'
