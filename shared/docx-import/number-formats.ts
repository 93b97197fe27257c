import { toChineseNumeral } from '../kernel/chinese-numerals.ts'

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const FINANCIAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
/** Numerals from the largest, with the pairs that stand for one less. */
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

type Writer = (value: number) => string

const chinese: Writer = (value) => (value < 1 || value > 999 ? String(value) : toChineseNumeral(value))
/** ① to ⑳; after that the characters end. */
const enclosed: Writer = (value) =>
  value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value)

/** How the numbers of a list are written, by the name that Word has for it (ECMA-376, 17.18.59). */
const WRITERS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? ''),
  chineseLegalSimplified: (value) => String(value).replace(/\d/g, (digit) => FINANCIAL_DIGITS[Number(digit)] ?? ''),
  decimalEnclosedCircle: enclosed,
  decimalEnclosedCircleChinese: enclosed,
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
}

/** A number in the given format of Word; formats of other scripts are written with plain digits. */
export function writeNumber(format: string, value: number): string {
  // A file may hold any number; only whole ones are counted with.
  return Number.isSafeInteger(value) ? (WRITERS[format] ?? String)(value) : ''
}

/** a to z, then aa to zz: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value)
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let left = value
  return ROMAN.map(([unit, numeral]) => {
    const times = Math.floor(left / unit)
    left -= times * unit
    return numeral.repeat(times)
  }).join('')
}
