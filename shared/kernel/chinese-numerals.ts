const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千'] as const

/**
 * The Chinese numeral of a whole number from 1 to 9999 as headings use it: 一, 十, 十二, 二十一, 一百零五.
 * Throws a RangeError outside that range.
 */
export function toChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no heading numeral for ${value}`)

  let numeral = ''
  let pendingZero = false
  for (let power = String(value).length - 1; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) {
      pendingZero = numeral !== ''
      continue
    }
    numeral += `${pendingZero ? '零' : ''}${DIGITS[digit]}${UNITS[power]}`
    pendingZero = false
  }
  return numeral.startsWith('一十') ? numeral.slice(1) : numeral
}

const NUMERAL_PATTERN = /^[零〇一二三四五六七八九十百千]+$/
const UNIT_VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The value of a Chinese numeral up to 9999 (一, 十二, 一百零五), or `null` when the text is none. */
export function fromChineseNumeral(text: string): number | null {
  if (!NUMERAL_PATTERN.test(text)) return null

  let total = 0
  let digit: number | null = null
  for (const character of text) {
    const unit = UNIT_VALUES[character]
    if (unit === undefined) {
      digit = character === '〇' ? 0 : DIGITS.indexOf(character)
      continue
    }
    total += (digit ?? 1) * unit
    digit = null
  }
  const value = total + (digit ?? 0)
  return value > 0 && value <= 9999 ? value : null
}
