import type { Edit } from './edits.ts'

/** The two-byte code of Chinese characters on older systems (GBK), in both directions. */
export interface DoubleByteCode {
  /** The bytes of a character, or `null` when the code has none of two bytes for it. */
  bytesOf(character: string): readonly [lead: number, trail: number] | null
  /** The character of two bytes, or `null` when there is none. */
  characterOf(lead: number, trail: number): string | null
}

const FIRST_LEAD = 0x81
const LAST_LEAD = 0xfe
const FIRST_TRAIL = 0x40
const LAST_TRAIL = 0xfe

/**
 * The code from a decoder of GBK, which the platform has and this folder must not know: `decode` gives the character of
 * two bytes and throws for bytes that have none. The table is built when it is first asked.
 */
export function doubleByteCode(decode: (bytes: Uint8Array) => string): DoubleByteCode {
  let table: { readonly characters: ReadonlyMap<number, string>; readonly codes: ReadonlyMap<string, number> } | null =
    null
  const build = () => {
    table ??= readTable(decode)
    return table
  }
  return {
    bytesOf(character) {
      const code = build().codes.get(character)
      return code === undefined ? null : [code >> 8, code & 0xff]
    },
    characterOf: (lead, trail) => build().characters.get((lead << 8) | trail) ?? null,
  }
}

function readTable(decode: (bytes: Uint8Array) => string) {
  const characters = new Map<number, string>()
  const codes = new Map<string, number>()
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1) {
      const character = trail === 0x7f ? '' : decode(Uint8Array.of(lead, trail))
      if ([...character].length !== 1 || character === '\ufffd') continue
      characters.set((lead << 8) | trail, character)
      if (!codes.has(character)) codes.set(character, (lead << 8) | trail)
    }
  }
  return { characters, codes }
}

/** `。` is A1 A3: its first byte is lost as a question mark, its second and the next make up an exclamation mark. */
const FULL_STOP = [0xa1, 0xa3] as const
/** After a full stop at such a place a quotation or title ends, or the next begins. */
const MARK_LEAD = 0xa1
const MARKS = /^。[“”‘’《》〈〉]/
const BROKEN = /[?？\ufffd][!！]((?:(?!\ufffd)\P{ASCII}){1,400})([@-~]|[?\ufffd]|$)/gu
/** What stands for a character of which a byte is lost for good. */
export const LOST_CHARACTER = '□'

/** Lead bytes of the characters that texts are made of: punctuation, and the 3,755 of everyday use (GB 2312, level 1). */
function isEveryday(lead: number): boolean {
  return (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)
}

/** What repairing needs of the platform. */
export interface ShiftTools {
  readonly code: DoubleByteCode
  readonly toSimplified: (text: string) => string
}

/**
 * Places where text in GBK was read one byte late after a full stop: `尺子?!鞭k公室` was `尺子。”辦公室`. A place is
 * repaired only when the result is nearly all of everyday characters and what stands there is not.
 */
export function shiftedText(text: string, tools: ShiftTools): readonly Edit[] {
  return [...text.matchAll(BROKEN)].flatMap((match): readonly Edit[] => {
    const [whole, run = '', end = ''] = match
    const repaired = repair(run, end, tools)
    if (repaired === null) return []
    return [{ from: match.index, to: match.index + whole.length, text: repaired }]
  })
}

function repair(run: string, end: string, { code, toSimplified }: ShiftTools): string | null {
  const shifted = [...run].map((character) => code.bytesOf(character))
  if (shifted.some((bytes) => bytes === null)) return null
  const isTrail = /[@-~]/.test(end)
  // A question mark after the run stands for the lead byte of its last character; a letter is its second byte.
  const bytes = [
    ...FULL_STOP,
    MARK_LEAD,
    ...shifted.flatMap((pair) => pair ?? []),
    ...(isTrail ? [end.charCodeAt(0)] : []),
  ]
  const characters = Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) =>
    code.characterOf(bytes[index * 2] ?? 0, bytes[index * 2 + 1] ?? 0),
  )
  const text = characters.join('')
  if (characters.includes(null) || !MARKS.test(text) || !isBetter(bytes, isTrail)) return null
  // A letter is the second byte only of characters that simplified script does not have.
  if (isTrail && toSimplified(text.slice(-1)) === text.slice(-1)) return null
  return text + (isTrail ? '' : LOST_CHARACTER)
}

/** Everyday characters must make up most of what comes out; a character written with a letter's byte is never one. */
function isBetter(bytes: readonly number[], isTrail: boolean): boolean {
  const pairs = Math.floor(bytes.length / 2)
  const everyday = Array.from({ length: pairs }, (_, index) => bytes[index * 2] ?? 0).filter(isEveryday).length
  return everyday >= (isTrail ? pairs - 1 : Math.max(4, pairs * 0.9))
}
