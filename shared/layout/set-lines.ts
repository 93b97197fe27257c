import { type FlowParagraph, formatOf } from './flow.ts'
import { breakLines, type Line } from './line-breaking.ts'
import { type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'
import type { ParagraphFormat, RuleBelow } from './paragraph-format.ts'
import { pointsToTwips } from './units.ts'

/** A paragraph cut into lines, with what the page needs to know of it. Lengths are twips. */
export interface SetParagraph {
  readonly paragraph: FlowParagraph
  readonly format: ParagraphFormat
  readonly lines: readonly Line[]
  readonly lineHeight: number
  /** Added above the first line, unless it begins a page. */
  readonly spaceBefore: number
  /** Added below the last line: space after, and the room of a rule. */
  readonly spaceAfter: number
}

/** What was set last of each paragraph: an edit changes one of a thousand, the others need not be set again. */
const known = new WeakMap<FlowParagraph, { profile: PageProfile; room: number; set: SetParagraph }>()

/** Cuts a paragraph into lines of the given room, the width of the type area where nothing else is said. */
export function setParagraph(
  paragraph: FlowParagraph,
  profile: PageProfile,
  room: number = TYPE_AREA_WIDTH,
): SetParagraph {
  const last = known.get(paragraph)
  if (last?.profile === profile && last.room === room) return last.set
  const set = setAnew(paragraph, profile, room)
  known.set(paragraph, { profile, room, set })
  return set
}

function setAnew(paragraph: FlowParagraph, profile: PageProfile, room: number): SetParagraph {
  const format = formatOf(paragraph)
  return {
    paragraph,
    format,
    lines: linesOf(paragraph, format, room),
    lineHeight: format.line === 'pitch' ? profile.linePitch : format.line,
    spaceBefore: format.spaceBefore,
    spaceAfter: format.spaceAfter + (format.rule === null ? 0 : ruleHeight(format.rule)),
  }
}

function linesOf(paragraph: FlowParagraph, format: ParagraphFormat, room: number): readonly Line[] {
  const rest = room - format.indentLeft - format.indentRight
  const style = { emTwips: pointsToTwips(format.sizePt), spacingTwips: format.spacing }
  const start = format.indentLeft + format.indentFirst
  const tabsTwips = format.tabs.filter(({ align }) => align === 'left').map(({ at }) => at - start)
  return breakLines(textOf(paragraph), style, { firstTwips: rest - format.indentFirst, restTwips: rest, tabsTwips })
}

/** The text of a paragraph, its number and labels included. */
function textOf({ runs }: FlowParagraph): string {
  return runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('')
}

/** Twips a rule takes below the text; a double rule has its gap and its thin line besides the thick one. */
export function ruleHeight(rule: RuleBelow): number {
  const lines = rule.kind === 'single' ? 1 : 1.5
  return pointsToTwips(rule.space + (lines * rule.thickness) / 8)
}
