/**
 * Advance widths of printable ASCII in Times New Roman, in thousandths of an em, from U+0020 on. They are those of the
 * Times metric that Liberation Serif shares, so lines break alike where either font is installed.
 */
const TIMES_WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
] as const
const FIRST_ASCII = 0x20
const LAST_ASCII = 0x7e

/** How a run of text is set: size in twips of one em, and what is added to every advance (negative sets tighter). */
export interface TextStyle {
  readonly emTwips: number
  readonly spacingTwips: number
}

/**
 * The advance in twips of one UTF-16 code unit: proportional for ASCII, one em for everything else, as every Chinese
 * face has it; nothing for the second half of a character beyond the basic plane.
 */
export function advanceOf(code: number, style: TextStyle): number {
  if (code >= FIRST_ASCII && code <= LAST_ASCII)
    return ((TIMES_WIDTHS[code - FIRST_ASCII] ?? 0) * style.emTwips) / 1000 + style.spacingTwips
  return code >= 0xdc00 && code < 0xe000 ? 0 : style.emTwips + style.spacingTwips
}

/** The width of a text set on one line, in twips. */
export function textWidth(text: string, style: TextStyle): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += advanceOf(text.charCodeAt(index), style)
  return width
}
