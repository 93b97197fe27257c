import { isSpace, mayBreakAtHyphen, mayBreakBetween } from './break-classes.ts'
import { advanceOf, type TextStyle } from './text-width.ts'

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
  /** Places on the first line that a tab leads to, from its beginning; without one left a tab is one em wide. */
  readonly tabsTwips?: readonly number[]
}

const LINE_BREAK = 0x0a
const TAB = 0x09

/**
 * Breaks a paragraph into lines as a word processor sets official documents: full-width characters on a fixed grid,
 * digits and Latin words unbroken with their real widths, prohibited characters carried to or from the line before,
 * no hanging punctuation. `\n` ends a line. An empty paragraph is one empty line.
 */
export function breakLines(runs: readonly StyledRun[], measure: LineMeasure): readonly Line[] {
  const filler = new LineFiller(measure)
  for (const { text, style } of runs) {
    for (let index = 0; index < text.length; index += 1) filler.add(text.charCodeAt(index), style)
  }
  return filler.end()
}

/** Fills lines greedily, one code unit at a time, and remembers the last place where the present line may end. */
class LineFiller {
  readonly #measure: LineMeasure
  readonly #lines: Line[] = []
  #at = 0
  #from = 0
  #previous = LINE_BREAK
  #beforePrevious = LINE_BREAK
  /** Width from the beginning of the line, with and without the spaces at its end. */
  #width = 0
  #visible = 0
  #breakAt = 0
  #widthAtBreak = 0
  #visibleAtBreak = 0

  constructor(measure: LineMeasure) {
    this.#measure = measure
  }

  add(code: number, style: TextStyle): void {
    if (code === LINE_BREAK) {
      this.#endLine(this.#at, this.#visible)
      this.#startAt(this.#at + 1)
    } else {
      this.#place(code, code === TAB ? this.#tabAdvance(style) : advanceOf(code, style))
    }
    this.#beforePrevious = this.#previous
    this.#previous = code
    this.#at += 1
  }

  /** The lines, the last one included. */
  end(): readonly Line[] {
    this.#endLine(this.#at, this.#visible)
    return this.#lines
  }

  #place(code: number, advance: number): void {
    if (this.#at > this.#from && this.#mayBreakBefore(code)) {
      this.#breakAt = this.#at
      this.#widthAtBreak = this.#width
      this.#visibleAtBreak = this.#visible
    }
    // Spaces at the end of a line take no room.
    if (!isSpace(code)) {
      while (this.#width + advance > this.#room() && this.#at > this.#from) this.#carryOver()
      this.#visible = this.#width + advance
    }
    this.#width += advance
  }

  #mayBreakBefore(code: number): boolean {
    return mayBreakBetween(this.#previous, code) || mayBreakAtHyphen(this.#beforePrevious, this.#previous, code)
  }

  #tabAdvance(style: TextStyle): number {
    const stops = this.#lines.length === 0 ? (this.#measure.tabsTwips ?? []) : []
    const stop = stops.find((at) => at > this.#width)
    return stop === undefined ? style.emTwips + style.spacingTwips : stop - this.#width
  }

  #room(): number {
    return this.#lines.length === 0 ? this.#measure.firstTwips : this.#measure.restTwips
  }

  /** Ends the line at its last permitted place; a word longer than a line is cut where the line is full. */
  #carryOver(): void {
    if (this.#breakAt <= this.#from) {
      this.#endLine(this.#at, this.#visible)
      this.#startAt(this.#at)
      return
    }
    const rest = this.#width - this.#widthAtBreak
    this.#endLine(this.#breakAt, this.#visibleAtBreak)
    this.#from = this.#breakAt
    this.#width = rest
    this.#visible = rest
  }

  #endLine(to: number, widthTwips: number): void {
    this.#lines.push({ from: this.#from, to, widthTwips })
  }

  #startAt(from: number): void {
    this.#from = from
    this.#width = 0
    this.#visible = 0
  }
}
