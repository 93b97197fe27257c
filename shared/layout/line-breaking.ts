import { characterWidth, type TextStyle } from './text-width.ts'

/**
 * Characters that may not begin a line (避头) and those that may not end one (避尾): GB/T 15834-2011, 5.1.1 to 5.1.11,
 * with the half-width forms that word processors treat alike. Nothing hangs outside the type area.
 */
const NOT_AT_LINE_START = new Set('、。，．：；？！）］｝〕〉》」』】〗〞”’…‥·～—％℃°′″‰!%),.:;?]}')
const NOT_AT_LINE_END = new Set('（［｛〔〈《「『【〖〝“‘￥＄([{$£¥')

/** A stretch of text set in one style. Offsets are UTF-16 within the paragraph. */
export interface StyledRun {
  readonly text: string
  readonly style: TextStyle
}

/** One line of a paragraph: the characters `from` up to `to`, and the width they take without trailing spaces. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly widthTwips: number
}

export interface LineMeasure {
  /** Room on the first line, after its indent. */
  readonly firstTwips: number
  /** Room on every further line. */
  readonly restTwips: number
}

interface Glyph {
  readonly character: string
  readonly at: number
  readonly width: number
}

/**
 * Breaks a paragraph into lines as a word processor sets official documents: full-width characters on a fixed grid,
 * digits and Latin words unbroken with their real widths, prohibited characters carried to or from the line before,
 * no hanging punctuation. `\n` ends a line. An empty paragraph is one empty line.
 */
export function breakLines(runs: readonly StyledRun[], measure: LineMeasure): readonly Line[] {
  const lines: Line[] = []
  let glyphs: Glyph[] = []
  let at = 0
  const endParagraphLine = () => {
    breakGlyphs(glyphs, { at, measure, lines })
    glyphs = []
  }
  for (const run of runs) {
    for (const character of run.text) {
      if (character === '\n') {
        endParagraphLine()
        at += 1
        continue
      }
      glyphs.push({ character, at, width: characterWidth(character, run.style) })
      at += character.length
    }
  }
  endParagraphLine()
  return lines
}

/** Greedy: fills a line, then goes back to the last place where a break is allowed. */
function breakGlyphs(
  glyphs: readonly Glyph[],
  context: { readonly at: number; readonly measure: LineMeasure; readonly lines: Line[] },
): void {
  const { measure, lines } = context
  let start = 0
  do {
    const room = lines.length === 0 ? measure.firstTwips : measure.restTwips
    const end = lineEnd(glyphs, start, room)
    lines.push({
      from: glyphs[start]?.at ?? context.at,
      to: glyphs[end]?.at ?? context.at,
      widthTwips: widthWithoutTrailingSpaces(glyphs, start, end),
    })
    start = end
  } while (start < glyphs.length)
}

function lineEnd(glyphs: readonly Glyph[], start: number, room: number): number {
  let width = 0
  let end = start
  while (end < glyphs.length) {
    const glyph = glyphs[end] as Glyph
    width += glyph.width
    // Spaces at the end of a line take no room.
    if (width > room && glyph.character !== ' ') break
    end += 1
  }
  if (end === glyphs.length) return end

  let breakAt = end
  while (breakAt > start + 1 && !mayBreak(glyphs, breakAt)) breakAt -= 1
  // A word longer than a line is broken where the line is full.
  return breakAt > start + 1 || mayBreak(glyphs, breakAt) ? breakAt : Math.max(end, start + 1)
}

function mayBreak(glyphs: readonly Glyph[], index: number): boolean {
  const before = (glyphs[index - 1] as Glyph).character
  const after = (glyphs[index] as Glyph).character
  if (after === ' ') return false
  if (NOT_AT_LINE_START.has(after) || NOT_AT_LINE_END.has(before)) return false
  return !(isWordCharacter(before) && isWordCharacter(after))
}

/** Characters of which a word or number consists: printable ASCII without the space. */
function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0)
  return code > 0x20 && code < 0x7f
}

function widthWithoutTrailingSpaces(glyphs: readonly Glyph[], start: number, end: number): number {
  let last = end
  while (last > start && glyphs[last - 1]?.character === ' ') last -= 1
  let width = 0
  for (let index = start; index < last; index += 1) width += (glyphs[index] as Glyph).width
  return width
}
