/**
 * Characters that may not begin a line (避头) and those that may not end one (避尾): GB/T 15834-2011, 5.1.1 to 5.1.11,
 * with the half-width forms that word processors treat alike. Nothing hangs outside the type area.
 */
export const NOT_AT_LINE_START = '、。，．：；？！）］｝〕〉》」』】〗〞”’…‥·～—％℃°′″‰!%),.:;?]}'
/** Characters that may not end a line. */
export const NOT_AT_LINE_END = '（［｛〔〈《「『【〖〝“‘￥＄([{$£¥'

const NOT_FIRST = 1
const NOT_LAST = 2
/** Printable ASCII without the space: what words and numbers consist of. */
const WORD = 4
const SPACE = 8
/** The second half of a character beyond the basic plane. */
const CONTINUATION = 16

/** Class of every UTF-16 code unit: a table, because line breaking asks for each character of a document. */
const CLASSES = new Uint8Array(0x10000)
for (let code = 0x21; code < 0x7f; code += 1) CLASSES[code] = WORD
for (let code = 0xdc00; code < 0xe000; code += 1) CLASSES[code] = CONTINUATION
for (const character of NOT_AT_LINE_START) add(character, NOT_FIRST)
for (const character of NOT_AT_LINE_END) add(character, NOT_LAST)
add(' ', SPACE)

function add(character: string, flag: number): void {
  const code = character.charCodeAt(0)
  CLASSES[code] = (CLASSES[code] ?? 0) | flag
}

function classOf(code: number): number {
  return CLASSES[code] ?? 0
}

/** Whether a line may end between two code units. */
export function mayBreakBetween(before: number, after: number): boolean {
  const [first, second] = [classOf(before), classOf(after)]
  if ((second & (NOT_FIRST | SPACE | CONTINUATION)) !== 0 || (first & NOT_LAST) !== 0) return false
  return (first & WORD) === 0 || (second & WORD) === 0
}

const HYPHEN = 0x2d

/** Whether a line may end with a hyphen inside a word: a telephone number is divided there, a negative number is not. */
export function mayBreakAtHyphen(before: number, hyphen: number, after: number): boolean {
  return hyphen === HYPHEN && isLetterOrDigit(before) && isLetterOrDigit(after)
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Whether a code unit is a space that may hang at the end of a line. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE
}
