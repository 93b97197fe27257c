/** Characters of the symbol faces that documents use, by face and code; the private area repeats codes from F000. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '□',
    116: '◆',
    117: '◆',
    118: '◇',
    161: '○',
    168: '□',
    216: '➢',
    223: '←',
    224: '→',
    251: '✗',
    252: '√',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 80: '√', 81: '☒', 82: '☑', 83: '☒', 163: '□' },
  symbol: {
    163: '≤',
    171: '↔',
    172: '←',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '·',
    184: '÷',
    185: '≠',
    187: '≈',
    215: '·',
    97: 'α',
    98: 'β',
    103: 'γ',
    109: 'μ',
    112: 'π',
    83: 'Σ',
    87: 'Ω',
  },
}

const PRIVATE_AREA = 0xf000

/** What stands in place of a symbol nobody knows; a writer sees that something is missing. */
export const UNKNOWN_SYMBOL = '〓'

/** The character of a `w:sym`; `UNKNOWN_SYMBOL` when its face is not one of those known. */
export function symbolCharacter(font: string, code: string): string {
  const point = Number.parseInt(code, 16)
  if (!Number.isFinite(point) || point <= 0x1f || point > 0x10ffff) return UNKNOWN_SYMBOL
  const known = SYMBOLS[font.toLowerCase()]
  if (known !== undefined) return known[point >= PRIVATE_AREA ? point - PRIVATE_AREA : point] ?? UNKNOWN_SYMBOL
  const isPrivate = point >= 0xe000 && point <= 0xf8ff
  const isSurrogate = point >= 0xd800 && point <= 0xdfff
  return isPrivate || isSurrogate ? UNKNOWN_SYMBOL : String.fromCodePoint(point)
}
