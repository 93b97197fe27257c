import { isSpace, mayBreakAtHyphen, mayBreakBetween } from './break-classes.ts'
import { advanceOf, type TextStyle } from './text-width.ts'

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

/**
 * Breaks a paragraph into lines as a word processor sets official documents: full-width characters on a fixed grid,
 * digits and Latin words unbroken with their real widths, prohibited characters carried to or from the line before,
 * no hanging punctuation. `\n` ends a line. An empty paragraph is one empty line.
 */
export function breakLines(text: string, style: TextStyle, measure: LineMeasure): readonly Line[] {
  return new LineFiller(text, style, measure).lines()
}

const LINE_BREAK = 0x0a
const TAB = 0x09

/** Whatever is not one em wide, or does more than take room. */
const UNEVEN = /[\t\n\x20-\x7e\udc00-\udfff]/g

/**
 * Fills lines greedily. Nearly all characters of an official document are one em wide: a stretch of them is set by one
 * division, and only where a line is full are its last characters looked at, for a place where it may end.
 */
class LineFiller {
  readonly #text: string
  readonly #style: TextStyle
  readonly #measure: LineMeasure
  readonly #em: number
  readonly #lines: Line[] = []
  /** Where the next uneven character stands. */
  #uneven = 0
  #from = 0
  #at = 0
  /** Width of the line from its beginning, with and without the spaces at its end. */
  #width = 0
  #visible = 0
  /** The last tab of the line and the width before it: its advance cannot be told from the tab alone. */
  #tab = { at: -1, width: 0 }

  constructor(text: string, style: TextStyle, measure: LineMeasure) {
    this.#text = text
    this.#style = style
    this.#measure = measure
    this.#em = style.emTwips + style.spacingTwips
  }

  lines(): readonly Line[] {
    this.#uneven = this.#unevenFrom(0)
    while (this.#at < this.#text.length) {
      if (this.#at < this.#uneven) this.#placeEven()
      else this.#placeUneven(this.#text.charCodeAt(this.#at))
    }
    this.#endLine(this.#at, this.#visible)
    return this.#lines
  }

  #unevenFrom(place: number): number {
    UNEVEN.lastIndex = place
    return UNEVEN.test(this.#text) ? UNEVEN.lastIndex - 1 : this.#text.length
  }

  #room(): number {
    return this.#lines.length === 0 ? this.#measure.firstTwips : this.#measure.restTwips
  }

  /** As many of the full-width characters here as the line still holds; at least one on an empty line. */
  #placeEven(): void {
    const least = this.#at === this.#from ? 1 : 0
    const fitting = Math.max(least, Math.floor((this.#room() - this.#width) / this.#em))
    const count = Math.min(fitting, this.#uneven - this.#at)
    this.#at += count
    this.#width += count * this.#em
    if (count > 0) this.#visible = this.#width
    if (this.#at < this.#uneven) this.#carryOver()
  }

  #placeUneven(code: number): void {
    if (code === LINE_BREAK) {
      this.#endLine(this.#at, this.#visible)
      this.#startLine(this.#at + 1)
      return
    }
    const advance = code === TAB ? this.#tabAdvance() : advanceOf(code, this.#style)
    // Spaces at the end of a line take no room.
    const takesRoom = !isSpace(code)
    if (takesRoom && this.#at > this.#from && this.#width + advance > this.#room()) {
      this.#carryOver()
      return
    }
    if (code === TAB) this.#tab = { at: this.#at, width: this.#width }
    this.#at += 1
    this.#width += advance
    if (takesRoom) this.#visible = this.#width
    this.#uneven = this.#unevenFrom(this.#at)
  }

  #tabAdvance(): number {
    const stops = this.#lines.length === 0 ? (this.#measure.tabsTwips ?? []) : []
    const stop = stops.find((place) => place > this.#width)
    return stop === undefined ? this.#em : stop - this.#width
  }

  /** Ends the line at its last permitted place; a word longer than a line is cut where the line is full. */
  #carryOver(): void {
    let end = this.#at
    while (end > this.#from && !this.#mayBreakBefore(end)) end -= 1
    if (end === this.#from) this.#endLine(this.#at, this.#visible)
    else this.#endLine(end, this.#widthTo(end))
    this.#startLine(end === this.#from ? this.#at : end)
  }

  #mayBreakBefore(place: number): boolean {
    const [before, after] = [this.#text.charCodeAt(place - 1), this.#text.charCodeAt(place)]
    return mayBreakBetween(before, after) || mayBreakAtHyphen(this.#text.charCodeAt(place - 2), before, after)
  }

  /** Width of the line up to a place, without the spaces before it. */
  #widthTo(end: number): number {
    let place = this.#at
    let width = this.#width
    const takeOff = () => {
      place -= 1
      width = place === this.#tab.at ? this.#tab.width : width - advanceOf(this.#text.charCodeAt(place), this.#style)
    }
    while (place > end) takeOff()
    while (place > this.#from && isSpace(this.#text.charCodeAt(place - 1))) takeOff()
    // Taking off what was put on leaves a trace of a twip.
    return place === this.#from ? 0 : width
  }

  #endLine(to: number, widthTwips: number): void {
    this.#lines.push({ from: this.#from, to, widthTwips })
  }

  #startLine(from: number): void {
    if (from !== this.#at) this.#uneven = this.#unevenFrom(from)
    this.#from = from
    this.#at = from
    this.#width = 0
    this.#visible = 0
    this.#tab = { at: -1, width: 0 }
  }
}
