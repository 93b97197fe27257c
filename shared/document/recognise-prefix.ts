import type { ParagraphKind } from './paragraph-kinds.ts'

/** A heading number found at the beginning of a text: the level it stands for and how much of the text it takes. */
export interface RecognisedPrefix {
  readonly kind: ParagraphKind
  /** UTF-16 length of the number together with the spaces before and after it. */
  readonly length: number
}

const SPACE = '[\\s\\u3000\\u200b\\ufeff]*'
const NUMERAL = '[一二三四五六七八九十百]{1,4}'
const COUNT = '(?:[1-9１-９][0-9０-９]?)'
/** Digits after `1.` make it a decimal or a date, unless they are a year that the heading begins with. */
const NO_DECIMAL = '(?![0-9０-９](?!\\d{3}年))'
/** `一、二、三产业` and `二、三线城市` are enumerations within the text, not numbers of a heading. */
const NO_ENUMERATION = '(?![一二三四五六七八九十]+(?:、|产业|线|级|类|等|至|到))'

const LEVELS: readonly (readonly [ParagraphKind, string])[] = [
  ['heading1', `${NUMERAL}${SPACE}[、．.]${NO_ENUMERATION}`],
  ['heading2', `[（(]${SPACE}${NUMERAL}${SPACE}[）)]、?`],
  ['heading2', '[\u3220-\u3229]、?'],
  ['heading3', `${COUNT}${SPACE}[.．、]${NO_DECIMAL}`],
  ['heading3', '[\u2488-\u249b]'],
  ['heading4', `[（(]${SPACE}${COUNT}${SPACE}[）)]、?`],
  ['heading4', '[\u2474-\u2487]'],
]

const PATTERNS = LEVELS.map(([kind, pattern]) => [kind, new RegExp(`^${SPACE}${pattern}${SPACE}`)] as const)

/**
 * The heading number a text begins with (一、 / （一） / 1. / （1） and the ways people type them), or `null`. Numbers are
 * computed from the kind of a paragraph, so whoever takes in the text removes `length` characters from it.
 */
export function recognisePrefix(text: string): RecognisedPrefix | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text)
    if (match !== null) return { kind, length: match[0].length }
  }
  return null
}
