import { type Fields, fieldList, fieldText } from '../document/fields.ts'
import { blankLines, type FlowParagraph, type FlowRun, layoutParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { issuingNumberText, letterheadText, spacedName } from './header-texts.ts'
import type { DocumentFormat, LayoutOptions } from './layout-options.ts'
import { letterheadLine, letterheadSize, letterheadSpacer, RULE_SPACE_BELOW_NUMBER } from './letterhead.ts'
import { CHARACTER, TYPE_AREA_WIDTH } from './page-profile.ts'
import type { ParagraphFormat, RuleBelow } from './paragraph-format.ts'

/** The red line under the issuing number (7.2.7); thickness is practice. */
const RED_LINE: RuleBelow = {
  kind: 'single',
  thickness: GBT9704.separatorThickness.value * 8,
  space: RULE_SPACE_BELOW_NUMBER,
}

const LETTER_NUMBER_SPACE_BEFORE = 100

/** Distance of the letterhead from the upper edge of the type area, for formats that have one in the text. */
const MARK_TOP_MM: Readonly<Partial<Record<DocumentFormat, number>>> = {
  document: GBT9704.letterheadTop.value,
  minutes: GBT9704.minutesMarkTop.value,
  order: GBT9704.orderMarkTop.value,
}

/** Everything above the title (版头): which elements and how far apart, by the format of the template. */
export function headerBlock(fields: Fields, options: LayoutOptions, date: string): readonly FlowParagraph[] {
  const { format } = options.template
  if (format === 'letter') return letterHeader(fields, options, date)
  const topMm = MARK_TOP_MM[format]
  return topMm === undefined ? [] : markedHeader(fields, { ...options, topMm, date })
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
  options: LayoutOptions & { readonly topMm: number; readonly date: string },
): readonly FlowParagraph[] {
  const corner = cornerElements(fields)
  const mark = letterheadText(fields, options.template.format)
  const number = issuingNumberText(fields, options.template, options.date)
  const rule = options.template.format === 'order' ? null : RED_LINE
  if (mark === '' && number === '') return corner

  const sizePt = letterheadSize(mark)
  const spacer = letterheadSpacer({ ...options, sizePt, linesAbove: corner.length })
  const toNumber = GBT9704.letterheadToIssuingNumber.value
  const isUpward = options.template.direction === 'upward' && options.template.format === 'document'
  return [
    ...corner,
    layoutParagraph('plain', '', { line: spacer }),
    layoutParagraph('letterhead', mark, { sizePt, line: letterheadLine(sizePt) }),
    ...blankLines(toNumber),
    ...(isUpward ? upwardNumber(number, fieldList(fields, 'signatory')) : [layoutParagraph('issuingNumber', number)]),
  ].map((paragraph, index, all) => (index === all.length - 1 ? withRule(paragraph, rule) : paragraph))
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
