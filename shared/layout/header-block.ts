import { type Fields, fieldList, fieldText } from '../document/fields.ts'
import { blankLines, type FlowBlock, type FlowParagraph, type FlowRun, layoutParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { issuingNumberText, letterheadText, spacedName } from './header-texts.ts'
import { informationHeader } from './information-header.ts'
import { jointIssueOf, jointMark, jointMarkSize } from './joint-mark.ts'
import type { DocumentFormat, LayoutOptions } from './layout-options.ts'
import { letterheadLine, letterheadSize, letterheadSpacer, RULE_SPACE_BELOW_NUMBER } from './letterhead.ts'
import { CHARACTER, TYPE_AREA_WIDTH } from './page-profile.ts'
import { textHeight } from './pages.ts'
import type { ParagraphFormat, RuleBelow } from './paragraph-format.ts'
import { mmToTwips, pointsToTwips } from './units.ts'

/** The red line under the issuing number (7.2.7); thickness is practice. */
const RED_LINE: RuleBelow = {
  kind: 'single',
  thickness: GBT9704.separatorThickness.value * 8,
  space: RULE_SPACE_BELOW_NUMBER,
}

/** Room the red line takes below the issuing number, its distance included. */
const RED_LINE_HEIGHT = pointsToTwips(RED_LINE.space + RED_LINE.thickness / 8)

const LETTER_NUMBER_SPACE_BEFORE = 100

/** Distance of the letterhead from the upper edge of the type area, for formats that have one in the text. */
const MARK_TOP_MM: Readonly<Partial<Record<DocumentFormat, number>>> = {
  document: GBT9704.letterheadTop.value,
  minutes: GBT9704.minutesMarkTop.value,
  order: GBT9704.orderMarkTop.value,
}

/** What the header block has to know of the text below it. */
export interface BelowHeader {
  /** The date of issue as the text has it, or nothing. */
  readonly date: string
  /** Twips from the header block to the end of the lines of text that the first page must show. */
  readonly height: () => number
}

/** Everything above the title (版头): which elements and how far apart, by the format of the template. */
export function headerBlock(fields: Fields, options: LayoutOptions, below: BelowHeader): readonly FlowBlock[] {
  const { format } = options.template
  if (format === 'letter') return letterHeader(fields, options, below.date)
  if (format === 'information') {
    return informationHeader(fields, { corner: cornerElements(fields), rule: RED_LINE, profile: options.profile })
  }
  const topMm = MARK_TOP_MM[format]
  return topMm === undefined ? [] : markedHeader(fields, options, { ...below, topMm })
}

/** 份号, 密级和保密期限, 紧急程度, one line each from the top of the type area (7.2.1 to 7.2.3). */
function cornerElements(fields: Fields): readonly FlowParagraph[] {
  const period = fieldText(fields, 'classificationPeriod')
  const classification = fieldText(fields, 'securityClassification') + (period === '' ? '' : `★${period}`)
  const elements = [
    layoutParagraph('copyNumber', fieldText(fields, 'copyNumber')),
    layoutParagraph('classification', classification),
    layoutParagraph('classification', fieldText(fields, 'urgency')),
  ]
  return elements.filter((element) => element.runs.length > 0)
}

function markedHeader(
  fields: Fields,
  options: LayoutOptions,
  below: BelowHeader & { readonly topMm: number },
): readonly FlowBlock[] {
  const corner = cornerElements(fields)
  const mark = letterheadText(fields, options.template.format)
  const number = issuingNumberText(fields, options.template, below.date)
  if (mark === '' && number === '') return corner

  const numbers = numberLines(number, fields, options)
  return [
    ...corner,
    ...(jointMarkBlocks(fields, options, { ...below, corner, numbers }) ??
      markBlocks(mark, { ...options, topMm: below.topMm, linesAbove: corner.length })),
    ...blankLines(GBT9704.letterheadToIssuingNumber.value),
    ...numbers,
  ]
}

/** The mark on one line, on an empty paragraph that brings it to its place. */
function markBlocks(
  mark: string,
  place: { readonly topMm: number; readonly linesAbove: number; readonly profile: LayoutOptions['profile'] },
): readonly FlowBlock[] {
  const sizePt = letterheadSize(mark)
  return [
    layoutParagraph('plain', '', { line: letterheadSpacer({ ...place, sizePt }) }),
    layoutParagraph('letterhead', mark, { sizePt, line: letterheadLine(sizePt) }),
  ]
}

interface AroundMark extends BelowHeader {
  readonly topMm: number
  readonly corner: readonly FlowParagraph[]
  readonly numbers: readonly FlowParagraph[]
}

/** The names of a joint issue above each other, or `null` where one mark stands alone. */
function jointMarkBlocks(fields: Fields, options: LayoutOptions, around: AroundMark): readonly FlowBlock[] | null {
  const issue = options.template.format === 'document' ? jointIssueOf(fields) : null
  if (issue === null) return null
  const { profile } = options
  const lines = GBT9704.letterheadToIssuingNumber.value + around.numbers.length
  const top = mmToTwips(GBT9704.marginTop.value + around.topMm) - profile.marginTop
  const head = top + lines * profile.linePitch + RED_LINE_HEIGHT
  const room = textHeight(profile) - head - around.height()
  const sizePt = jointMarkSize(issue, room)
  if (sizePt === null) return null
  const spacer = letterheadSpacer({ topMm: around.topMm, sizePt, linesAbove: around.corner.length, profile })
  return [layoutParagraph('plain', '', { line: spacer }), jointMark(issue, sizePt)]
}

/** The number with the red line below it; on upward documents with the signatories. */
function numberLines(number: string, fields: Fields, options: LayoutOptions): readonly FlowParagraph[] {
  const { format, direction } = options.template
  const signatories = fieldList(fields, 'signatory')
  // A kind of any direction goes upward when somebody is named as its signatory.
  const isUpward = direction === 'upward' || (direction === 'any' && signatories.length > 0)
  const lines =
    isUpward && format === 'document' ? upwardNumber(number, signatories) : [layoutParagraph('issuingNumber', number)]
  const rule = format === 'order' ? null : RED_LINE
  return lines.map((line, index) => (index === lines.length - 1 ? withRule(line, rule) : line))
}

function withRule(paragraph: FlowParagraph, rule: RuleBelow | null): FlowParagraph {
  return { ...paragraph, changes: { ...paragraph.changes, rule } }
}

const LABEL = '签发人：'

/** Number on the left, signatories on the right, two a line, the number on the last line (7.2.5, 7.2.6). */
function upwardNumber(number: string, signatories: readonly string[]): readonly FlowParagraph[] {
  const end = TYPE_AREA_WIDTH - GBT9704.signatoryMargin.value * CHARACTER
  // As an indent of the first line: a left indent would shorten the red line too.
  const indentFirst = GBT9704.issuingNumberMargin.value * CHARACTER
  if (signatories.length < 2) {
    const runs: FlowRun[] = [{ text: `${number}\t${LABEL}` }, { text: signatories[0] ?? '', font: 'subheading' }]
    return [layoutParagraph('issuingNumber', runs, { align: 'left', indentFirst, tabs: [{ at: end, align: 'right' }] })]
  }
  const names = signatories.map(spacedName)
  const longest = Math.max(...names.map((name) => name.length))
  const second = end - longest * CHARACTER
  const first = second - (longest + 1) * CHARACTER
  const changes: Partial<ParagraphFormat> = {
    align: 'left',
    indentFirst,
    tabs: [first - LABEL.length * CHARACTER, first, second].map((at) => ({ at, align: 'left' })),
  }
  const perLine = GBT9704.signatoriesPerLine.value
  const lines = Array.from({ length: Math.ceil(names.length / perLine) }, (_, line) =>
    names.slice(line * perLine, (line + 1) * perLine),
  )
  return lines.map((line, index) => {
    const start = index === lines.length - 1 ? number : ''
    const label = index === 0 ? `\t${LABEL}` : '\t\t'
    return layoutParagraph(
      'issuingNumber',
      [{ text: start + label }, { text: line.join('\t'), font: 'subheading' }],
      changes,
    )
  })
}

/** Under the upper line of a letter: corner elements on the left, the number on the right of the first line (10.1). */
function letterHeader(fields: Fields, options: LayoutOptions, date: string): readonly FlowParagraph[] {
  const number = issuingNumberText(fields, options.template, date)
  const [first, ...rest] = cornerElements(fields)
  const left: readonly FlowRun[] = (first?.runs ?? []).map((run) =>
    first?.style === 'classification' ? { ...run, font: 'heading' } : run,
  )
  const line = layoutParagraph('issuingNumber', [...left, { text: `\t${number}` }], {
    align: 'left',
    spaceBefore: LETTER_NUMBER_SPACE_BEFORE,
    tabs: [{ at: TYPE_AREA_WIDTH, align: 'right' }],
  })
  return [line, ...rest]
}
