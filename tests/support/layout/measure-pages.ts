import { type InkBand, inkBands } from '#server/conformance/rendered/pixels.ts'
import type { RenderedPage } from '#server/conformance/rendered/rendered-pages.ts'
import type { DocumentFlow } from '#shared/layout/flow.ts'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import type { DocumentFormat } from '#shared/layout/layout-options.ts'
import { linesPerPage } from '#shared/layout/page-profile.ts'
import { type Page, pagesOf } from '#shared/layout/pages.ts'
import { twipsToMm } from '#shared/layout/units.ts'

/** What is measured on the printed pages of a document, in the order of a table. */
export const MEASURES = ['left', 'top', 'mark', 'redLine', 'number', 'colophon', 'right', 'rows'] as const
export type MeasureName = (typeof MEASURES)[number]

/** A measure of a printed document: millimetres, or rows. Of several places the one that is furthest off. */
export interface Measured {
  readonly expected: number
  readonly actual: number
  readonly isRight: boolean
}

/** Every measure of a document; `null` where it has nothing of the kind. */
export type Measures = Readonly<Record<MeasureName, Measured | null>>

const TOLERANCE_MM = 1
const LEFT = GBT9704.marginBinding.value
const RIGHT = LEFT + GBT9704.typeAreaWidth.value
const TOP = GBT9704.marginTop.value
const BOTTOM = TOP + GBT9704.typeAreaHeight.value

/** Between the ink of a line of stand-in characters and the lower edge of its line box. */
const FREE_BELOW_ROW_MM = 1
/** Here the ink of the last line has ended and that of the page number not begun. */
const BELOW_TEXT = BOTTOM + 4 * TOLERANCE_MM
/** Part of the page number's width that its first dash takes. */
const DASH_MM = 3

const MARK_TOPS: Readonly<Partial<Record<DocumentFormat, number>>> = {
  document: TOP + GBT9704.letterheadTop.value,
  minutes: TOP + GBT9704.minutesMarkTop.value,
  order: TOP + GBT9704.orderMarkTop.value,
  information: TOP + GBT9704.informationMarkTop.value,
  letter: GBT9704.letterMarkTop.value,
}

interface Printed {
  readonly flow: DocumentFlow
  readonly format: DocumentFormat
  /** Upright pages, ours and the printed ones. */
  readonly pages: readonly { readonly ours: Page; readonly theirs: RenderedPage; readonly isFirst: boolean }[]
}

/** Measures the printed pages of a document that has as many as ours. */
export function measurePages(flow: DocumentFlow, format: DocumentFormat, printed: readonly RenderedPage[]): Measures {
  const pages = pagesOf(flow).flatMap((ours, index) => {
    const theirs = printed[index]
    return theirs === undefined || ours.orientation !== 'portrait' ? [] : [{ ours, theirs, isFirst: index === 0 }]
  })
  const subject = { flow, format, pages }
  return Object.fromEntries(
    MEASURES.map((name) => {
      const { expected, actual } = READERS[name](subject)
      const worst = actual.toSorted((a, b) => Math.abs(b - expected) - Math.abs(a - expected))[0]
      const tolerance = name === 'rows' ? 0 : TOLERANCE_MM
      return [
        name,
        worst === undefined ? null : { expected, actual: worst, isRight: Math.abs(worst - expected) <= tolerance },
      ]
    }),
  ) as Record<MeasureName, Measured | null>
}

interface Reading {
  readonly expected: number
  readonly actual: readonly number[]
}

const READERS: Readonly<Record<MeasureName, (printed: Printed) => Reading>> = {
  left: ({ pages }) => ({ expected: LEFT, actual: [Math.min(...rowsOn(pages).map((row) => row.left))] }),
  right: rightEdge,
  top: firstLines,
  mark: letterhead,
  redLine,
  number: pageNumbers,
  colophon,
  rows: fullPages,
}

function ink({ image }: RenderedPage, region: Partial<InkBand> = {}): readonly InkBand[] {
  return inkBands(image, 'black', region)
}

/** Rows of ink inside the type area, with what stands out of it by little. */
function rowsOf(page: RenderedPage): readonly InkBand[] {
  return ink(page, { top: TOP - 2 * TOLERANCE_MM, bottom: BOTTOM + 2 * TOLERANCE_MM })
}

function rowsOn(pages: Printed['pages']): readonly InkBand[] {
  return pages.flatMap(({ theirs }) => rowsOf(theirs))
}

/** The furthest ink at the right; a document of short lines only does not reach the edge. */
function rightEdge({ pages }: Printed): Reading {
  const furthest = Math.max(...rowsOn(pages).map((row) => row.right))
  const hasFullLine = pages.some(({ ours }) =>
    ours.atoms.some(({ atom: { line } }) => line !== null && line.index < line.set.lines.length - 1),
  )
  return { expected: RIGHT, actual: hasFullLine || furthest > RIGHT ? [furthest] : [] }
}

/** Where the line box of the first line begins on pages that begin with text on the grid: the upper margin. */
function firstLines({ flow, pages }: Printed): Reading {
  const { linePitch, marginTop } = flow.profile
  const actual = pages.flatMap(({ ours, theirs, isFirst }) => {
    if (isFirst || !isTextLine(ours, 0, flow)) return []
    const [first] = rowsOf(theirs)
    return first === undefined ? [] : [first.bottom + FREE_BELOW_ROW_MM - twipsToMm(linePitch)]
  })
  return { expected: twipsToMm(marginTop), actual }
}

/** Whether an atom of a page is a line of words on the grid. */
function isTextLine({ atoms }: Page, index: number, { profile }: DocumentFlow): boolean {
  const atom = atoms.at(index)?.atom
  if (atom === undefined || atom.line === null) return false
  const { set, line } = atom.line
  return atom.height === profile.linePitch && line.to > line.from && set.format.font !== 'title'
}

function letterhead({ format, pages: [first] }: Printed): Reading {
  const expected = MARK_TOPS[format] ?? 0
  const red = first === undefined || expected === 0 ? [] : inkBands(first.theirs.image, 'red')
  return { expected, actual: red.slice(0, 1).map(({ top }) => top) }
}

/** From the ink of the issuing number to the red line below it. */
function redLine({ format, pages: [first] }: Printed): Reading {
  const isRuled = format === 'document' || format === 'minutes'
  const line = first === undefined || !isRuled ? undefined : inkBands(first.theirs.image, 'red').at(-1)
  const above = first === undefined || line === undefined ? undefined : ink(first.theirs, { bottom: line.top }).at(-1)
  const actual = line === undefined || above === undefined ? [] : [line.top - above.bottom]
  return { expected: GBT9704.separatorGap.value, actual }
}

/** The dashes of all page numbers, below the type area. */
function pageNumbers({ pages }: Printed): Reading {
  const actual = pages.flatMap(({ ours, theirs }) => {
    const number = ink(theirs, { top: BELOW_TEXT })[0]
    // A number where none may be, or none where one must be, is as far off as can be.
    if ((number !== undefined) !== ours.isNumbered) return [0]
    if (number === undefined) return []
    const dash = ink(theirs, { top: number.top, left: number.left, right: number.left + DASH_MM })[0]
    return dash === undefined ? [0] : [(dash.top + dash.bottom) / 2 - BOTTOM]
  })
  return { expected: GBT9704.pageNumberGap.value, actual }
}

/** The last line of the colophon. */
function colophon({ flow, pages }: Printed): Reading {
  const last = flow.colophon?.hasLines === true ? pages.find(({ ours }) => ours.hasColophon) : undefined
  const line = last === undefined ? undefined : ink(last.theirs, { bottom: BOTTOM + 2 * TOLERANCE_MM }).at(-1)
  return { expected: BOTTOM, actual: line === undefined ? [] : [line.bottom] }
}

/** Lines of the pages that text on the grid fills from the first line to the last; empty ones have no ink of their own. */
function fullPages({ flow, pages }: Printed): Reading {
  const pitch = twipsToMm(flow.profile.linePitch)
  const lines = linesPerPage(flow.profile)
  const actual = pages.flatMap(({ ours, theirs, isFirst }) => {
    const isFull = !isFirst && ours.atoms.length === lines && isTextLine(ours, 0, flow) && isTextLine(ours, -1, flow)
    const rows = isFull ? rowsOf(theirs) : []
    return isFull ? [Math.round(((rows.at(-1)?.bottom ?? 0) - (rows[0]?.bottom ?? 0)) / pitch) + 1] : []
  })
  return { expected: lines, actual }
}
