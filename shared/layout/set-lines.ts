import type { FlowParagraph } from './flow.ts'
import { breakLines, type Line } from './line-breaking.ts'
import { type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'
import type { RuleBelow, SetFormat } from './paragraph-format.ts'
import { STYLES } from './styles.ts'
import { pointsToTwips } from './units.ts'

/** A paragraph cut into lines, with what the page needs to know of it. Lengths are twips. */
export interface SetParagraph {
  readonly paragraph: FlowParagraph
  readonly format: SetFormat
  readonly lines: readonly Line[]
  readonly lineHeight: number
  /** Added above the first line, unless it begins a page. */
  readonly spaceBefore: number
  /** Added below the last line: space after, and the room of a rule. */
  readonly spaceAfter: number
}

interface Setting {
  readonly profile: PageProfile
  readonly room: number
  readonly set: SetParagraph
}

/**
 * How each paragraph was set: an edit changes one of a thousand, the others need not be set again. Mostly there is one
 * setting; where the signature needs room, several profiles are tried over and over.
 */
const known = new WeakMap<FlowParagraph, Setting[]>()

/** Cuts a paragraph into lines of the given room, the width of the type area where nothing else is said. */
export function setParagraph(
  paragraph: FlowParagraph,
  profile: PageProfile,
  room: number = TYPE_AREA_WIDTH,
): SetParagraph {
  const settings = known.get(paragraph)
  if (settings === undefined) {
    const set = setAnew(paragraph, profile, room)
    known.set(paragraph, [{ profile, room, set }])
    return set
  }
  const last = settings.find((setting) => setting.profile === profile && setting.room === room)
  if (last !== undefined) return last.set
  // Lines do not depend on the pitch between them.
  const alike = settings.find((setting) => setting.profile.spacing === profile.spacing && setting.room === room)
  const set = setAnew(paragraph, profile, room, alike?.set.lines)
  settings.push({ profile, room, set })
  return set
}

function setAnew(paragraph: FlowParagraph, profile: PageProfile, room: number, lines?: SetParagraph['lines']) {
  const format = setFormatOf(paragraph, profile)
  return {
    paragraph,
    format,
    lines: lines ?? linesOf(paragraph, format, room),
    lineHeight: format.line === 'pitch' ? profile.linePitch : format.line,
    spaceBefore: format.spaceBefore,
    spaceAfter: format.spaceAfter + (format.rule === null ? 0 : ruleHeight(format.rule)),
  }
}

/** The format of a paragraph in a profile; one object is made, as this is done for every paragraph of a document. */
function setFormatOf({ style, changes }: FlowParagraph, profile: PageProfile): SetFormat {
  const { format } = STYLES[style]
  const spacing = changes.spacing ?? format.spacing
  return { ...format, ...changes, spacing: spacing === 'text' ? profile.spacing : spacing }
}

function linesOf(paragraph: FlowParagraph, format: SetFormat, room: number): readonly Line[] {
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
