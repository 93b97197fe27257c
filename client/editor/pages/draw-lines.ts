import type { FlowParagraph } from '#shared/layout/flow.ts'
import { TYPE_AREA_WIDTH } from '#shared/layout/page-profile.ts'
import type { SetFormat } from '#shared/layout/paragraph-format.ts'
import type { SetParagraph } from '#shared/layout/set-lines.ts'
import { sourceOffsets } from '#shared/layout/source-offsets.ts'
import { textWidth } from '#shared/layout/text-width.ts'
import { pointsToTwips } from '#shared/layout/units.ts'
import { px, TWIPS_PER_PX } from './screen-units.ts'

/** A line as it is to be drawn: from where to where in the text of its block, and what makes it end where it must. */
export interface DrawnLine {
  readonly from: number
  readonly to: number
  /** Space between its characters, in pixels. */
  readonly spacing: number
  /** What begins with it: nothing that has to be said, a line, or the text of a page below so much free space. */
  readonly start: 'none' | 'line' | 'page'
  readonly gap: number
  /** How far it begins right of the other lines of its block. */
  readonly shift: number
  /** Space the layout puts after a character: a tab, or the space in a short name. */
  readonly pads: readonly { readonly at: number; readonly width: number }[]
}

interface BlockText {
  /** The text as it was written. */
  readonly source: string
  /** Length of the number before it. */
  readonly lead: number
  /** Twips from edge to edge, where it is not the type area. */
  readonly room?: number
}

/** The text of a set paragraph, its number included. */
export function setText({ paragraph }: SetParagraph): string {
  return paragraph.runs.map((run) => run.text).join('')
}

/** The lines of a block that was set as one paragraph or, an attachment note, as several below each other. */
export function drawLines(sets: readonly SetParagraph[], block: BlockText): readonly DrawnLine[] {
  const offsets = sourceOffsets(sets.map(setText).join('\n'), block.source, block.lead)
  const left = sets[0]?.format.indentLeft ?? 0
  let start = 0
  return sets.flatMap((set, part) => {
    const base = start
    start += setText(set).length + 1
    const placeOf = (place: number) => offsets[base + place] ?? block.source.length
    const hasLead = part === 0 ? block.lead : 0
    return set.lines.map((_line, index): DrawnLine => {
      const isFirst = part === 0 && index === 0
      const shape = lineShape(set, index, { placeOf, lead: hasLead, room: block.room ?? TYPE_AREA_WIDTH })
      const isForced = !isFirst && shape.to > shape.from && block.source.charAt(shape.from - 1) !== '\n'
      return { ...shape, gap: 0, start: isForced ? 'line' : 'none', shift: isFirst ? 0 : px(xOf(set, index) - left) }
    })
  })
}

/** Where a line begins, from the left edge of its room. */
function xOf({ format }: SetParagraph, index: number): number {
  return format.indentLeft + (index === 0 ? format.indentFirst : 0)
}

function lineShape(
  set: SetParagraph,
  index: number,
  { placeOf, lead, room }: { placeOf: (place: number) => number; lead: number; room: number },
): Omit<DrawnLine, 'start' | 'shift' | 'gap'> {
  const { format, lines } = set
  const { from, to, widthTwips } = lines[index] ?? { from: 0, to: 0, widthTwips: 0 }
  const text = setText(set)
  const line = text.slice(from, to)
  const isFull = index < lines.length - 1 && text.charAt(to) !== '\n'
  const free = room - xOf(set, index) - format.indentRight - widthTwips
  const isAdded = (place: number) => place >= lead && placeOf(place) === placeOf(place + 1)
  return {
    from: placeOf(from),
    to: placeOf(to),
    spacing: (format.spacing + (isFull ? stretch(line, free, format) : 0)) / TWIPS_PER_PX,
    pads: padsOf(line, format, xOf(set, index))
      .filter(({ place }) => isAdded(from + place))
      .map(({ place, width }) => ({ at: placeOf(from + place), width })),
  }
}

/** Twips that each character of a justified line gets of the free room. */
function stretch(line: string, free: number, { align }: SetFormat): number {
  const characters = [...line.trimEnd()].length
  return align !== 'justify' || characters < 2 ? 0 : free / (characters - 1)
}

/** Tabs and full-width spaces of a set line: how wide each is, in pixels. */
function padsOf(line: string, format: SetFormat, x: number): readonly { place: number; width: number }[] {
  const style = { emTwips: pointsToTwips(format.sizePt), spacingTwips: format.spacing }
  return [...line.matchAll(/[\t\u3000]/g)].map(({ index, 0: character }) => {
    const reached = x + textWidth(line.slice(0, index), style)
    const stop = format.tabs.find((tab) => tab.align === 'left' && tab.at > reached)
    const usual = style.emTwips + style.spacingTwips
    return { place: index, width: px(character === '\t' && stop !== undefined ? stop.at - reached : usual) }
  })
}

/** Length of what a paragraph is set with before the text of its block: a number. */
export function leadOf(paragraph: FlowParagraph, number: string | null): number {
  if (paragraph.lead !== undefined) return paragraph.lead.length
  return number !== null && (paragraph.runs[0]?.text ?? '').startsWith(number) ? number.length : 0
}
