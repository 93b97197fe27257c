import {
  amount,
  type CheckRule,
  compared,
  heldBy,
  NOT_APPLICABLE,
  type Outcome,
  type Place,
} from '#shared/conformance/check.ts'
import type { Conformity } from '#shared/conformance/conform.ts'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import type { DocumentFormat } from '#shared/layout/layout-options.ts'
import { mmToPoints } from '#shared/layout/units.ts'
import { type InkBand, inkBands, type PixelImage, turnedUpright } from './pixels.ts'
import type { RenderedPage } from './rendered-pages.ts'

/** A file as it looks on paper, with what is known of it. */
export interface RenderedFile extends Pick<Conformity, 'format' | 'roles'> {
  readonly pages: readonly RenderedPage[]
}

const POSITION_MM = 1
const TYPE_AREA = {
  top: GBT9704.marginTop.value,
  bottom: GBT9704.marginTop.value + GBT9704.typeAreaHeight.value,
  right: GBT9704.marginBinding.value + GBT9704.typeAreaWidth.value,
}
/** White between two lines of a page that 22 lines fill: a fixed pitch leaves it above the first or below the last. */
const LINE_GAP_MM =
  (GBT9704.typeAreaHeight.value - (GBT9704.linesPerPage.value * GBT9704.bodyFontSize.value) / mmToPoints(1)) /
  (GBT9704.linesPerPage.value - 1)

/** Where the ink of a mark begins, from the upper edge of the page. */
const MARK_TOPS: Readonly<Partial<Record<DocumentFormat, number>>> = {
  document: TYPE_AREA.top + GBT9704.letterheadTop.value,
  minutes: TYPE_AREA.top + GBT9704.minutesMarkTop.value,
  order: TYPE_AREA.top + GBT9704.orderMarkTop.value,
  letter: GBT9704.letterMarkTop.value,
}

function onPage(index: number): Place {
  return { part: 'renderedPage', number: index + 1, text: '' }
}

/** Whether a page lies across: a table stands on it (8). */
function isTurned({ image }: RenderedPage): boolean {
  return image.width > image.height
}

const turned = new WeakMap<PixelImage, PixelImage>()

/** The ink of a page as it is bound with the others. */
function uprightImage(page: RenderedPage): PixelImage {
  if (!isTurned(page)) return page.image
  const known = turned.get(page.image) ?? turnedUpright(page.image)
  turned.set(page.image, known)
  return known
}

/** Rows of text inside the type area. */
function rowsOf(page: RenderedPage): readonly InkBand[] {
  return inkBands(uprightImage(page), 'black', {
    top: TYPE_AREA.top - POSITION_MM,
    bottom: TYPE_AREA.bottom + POSITION_MM,
  })
}

/** The page between the first and the last that text fills to its end, with the most rows; `null` where there is none. */
function fullPage({ pages }: RenderedFile): { readonly rows: readonly InkBand[]; readonly index: number } | null {
  // Lines of a table across the page run from top to bottom.
  const inner = pages.flatMap((page, index) => (isTurned(page) ? [] : [{ rows: rowsOf(page), index }])).slice(1, -1)
  const full = inner.filter(({ rows }) => (rows.at(-1)?.bottom ?? 0) >= TYPE_AREA.bottom - LINE_GAP_MM)
  return full.toSorted((a, b) => b.rows.length - a.rows.length)[0] ?? null
}

/** Lines between the first row and the last by the usual distance of rows: empty lines have no ink of their own. */
function linesOf(rows: readonly InkBand[]): number {
  const distances = rows.slice(1).map((row, index) => row.bottom - (rows[index]?.bottom ?? row.bottom))
  const pitch = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0
  return pitch === 0 ? rows.length : Math.round(((rows.at(-1)?.bottom ?? 0) - (rows[0]?.bottom ?? 0)) / pitch) + 1
}

function position(expectedMm: number, actualMm: number | undefined, index: number, tolerance = POSITION_MM): Outcome {
  if (actualMm === undefined) return NOT_APPLICABLE
  return compared(amount('mm', expectedMm), amount('mm', actualMm), { tolerance, place: onPage(index) })
}

/** What can be seen only on rendered pages. */
export const RENDERED_CHECKS = [
  {
    name: 'renderedRows',
    ...heldBy(GBT9704.linesPerPage),
    layer: 'rendered',
    run(file) {
      const full = fullPage(file)
      if (full === null) return NOT_APPLICABLE
      const expected = amount('lines', GBT9704.linesPerPage.value)
      return compared(expected, amount('lines', linesOf(full.rows)), { place: onPage(full.index) })
    },
  },
  {
    name: 'renderedFirstLine',
    clause: '5.2.3',
    strength: 'general',
    layer: 'rendered',
    run(file) {
      const full = fullPage(file)
      return full === null ? NOT_APPLICABLE : position(TYPE_AREA.top, full.rows[0]?.top, full.index, LINE_GAP_MM)
    },
  },
  {
    name: 'renderedRightEdge',
    clause: '5.2.1',
    strength: 'required',
    layer: 'rendered',
    run({ pages }) {
      const edges = pages.map((page) => Math.max(0, ...rowsOf(page).map(({ right }) => right)))
      const furthest = Math.max(...edges)
      const outcome = position(TYPE_AREA.right, furthest, edges.indexOf(furthest))
      // A text of short lines does not reach the edge; only what stands outside is wrong.
      return furthest < TYPE_AREA.right ? { ...outcome, status: 'pass' } : outcome
    },
  },
  {
    name: 'renderedLetterhead',
    ...heldBy(GBT9704.letterheadTop),
    layer: 'rendered',
    run({ pages: [first], format }) {
      const expected = MARK_TOPS[format]
      if (first === undefined || expected === undefined) return NOT_APPLICABLE
      return position(expected, inkBands(first.image, 'red')[0]?.top, 0)
    },
  },
  {
    name: 'renderedRedLine',
    ...heldBy(GBT9704.separatorGap),
    layer: 'rendered',
    run({ pages: [first], format, roles }) {
      const isRuled = (format === 'document' || format === 'minutes') && roles.has('issuingNumber')
      const line = first === undefined || !isRuled ? undefined : inkBands(first.image, 'red').at(-1)
      if (first === undefined || line === undefined) return NOT_APPLICABLE
      const above = inkBands(first.image, 'black', { bottom: line.top }).at(-1)
      return above === undefined ? NOT_APPLICABLE : position(GBT9704.separatorGap.value, line.top - above.bottom, 0)
    },
  },
  {
    name: 'renderedPageNumber',
    ...heldBy(GBT9704.pageNumberGap),
    layer: 'rendered',
    run({ pages }) {
      const first = pages.findIndex((page) => !isTurned(page) && dashDistance(page) !== undefined)
      // On pages that lie across the number is to stand where it stands on all others (8).
      const looked = pages.flatMap((page, index) => (isTurned(page) || index === first ? [{ page, index }] : []))
      const outcomes = looked.map(({ page, index }) =>
        position(GBT9704.pageNumberGap.value, dashDistance(page) ?? 0, index),
      )
      return (
        outcomes.find(({ status }) => status === 'fail') ?? outcomes[0] ?? position(GBT9704.pageNumberGap.value, 0, 0)
      )
    },
  },
  {
    name: 'renderedColophon',
    clause: '7.4.1',
    strength: 'required',
    layer: 'rendered',
    run({ pages, format, roles }) {
      const last = pages.at(-1)
      // A letter has a colophon without lines (10.1): its last ink is text.
      if (last === undefined || !roles.has('colophon') || format === 'letter') return NOT_APPLICABLE
      const line = inkBands(last.image, 'black', { bottom: TYPE_AREA.bottom + 2 * POSITION_MM }).at(-1)
      return position(TYPE_AREA.bottom, line?.bottom ?? 0, pages.length - 1)
    },
  },
] as const satisfies readonly CheckRule<RenderedFile>[]

/** Part of the page number's width that its first dash takes. */
const DASH_MM = 3

/** From the lower edge of the type area to the dash of the page number; `undefined` on a page without one. */
function dashDistance(page: RenderedPage): number | undefined {
  const image = uprightImage(page)
  const number = inkBands(image, 'black', { top: TYPE_AREA.bottom + POSITION_MM })[0]
  if (number === undefined) return undefined
  const { top, left } = number
  const [dash] = inkBands(image, 'black', { top, left, right: left + DASH_MM })
  return dash === undefined ? undefined : (dash.top + dash.bottom) / 2 - TYPE_AREA.bottom
}
