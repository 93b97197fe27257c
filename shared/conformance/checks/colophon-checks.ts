import { childOf, childrenOf, descendantsOf, numberOf, type XmlElement } from '../../docx-import/xml-element.ts'
import { FONTS } from '../../layout/fonts.ts'
import { GBT9704 } from '../../layout/gbt9704.ts'
import { DASH_ABOVE_BOX_MM } from '../../layout/page-number.ts'
import { PAGE_HEIGHT, TYPE_AREA_BOTTOM } from '../../layout/page-profile.ts'
import { pointsToTwips, twipsToMm } from '../../layout/units.ts'
import {
  amount,
  type CheckRule,
  compared,
  heldBy,
  NOT_APPLICABLE,
  type Outcome,
  text,
  type Value,
  word,
} from '../check.ts'
import type { FileParagraph } from '../file-paragraphs.ts'
import type { InspectedFile, PageSort } from '../inspected-file.ts'
import { attributeIn, numberIn } from '../properties.ts'
import { alignmentOf, exactLine, indentsOf, sizeOf } from './looks.ts'
import { at, every, withRole } from './places.ts'

/** Eighths of a point by which a line may be thicker or thinner than it should be. */
const LINE_TOLERANCE_MM = 0.05
const POSITION_MM = 1

/** The paragraph of a footer with the number of the page; `null` when there is none. */
function numberOn(file: InspectedFile, sort: PageSort): FileParagraph | null {
  return file.furniture('footer', sort)?.find(({ fields }) => fields.includes('PAGE')) ?? null
}

function pageNumbers(file: InspectedFile): readonly FileParagraph[] {
  return (['default', 'even'] as const).flatMap((sort) => numberOn(file, sort) ?? [])
}

/** The table of the colophon, or `null`: a letter has one without lines (10.1). */
function colophonTable(file: InspectedFile): XmlElement | null {
  return withRole(file, 'colophon').find(({ table }) => table !== null)?.table ?? null
}

function thickness(cell: XmlElement | undefined, side: 'top' | 'bottom'): number {
  const border = childOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders'), `w:${side}`)
  if (border === undefined || ['none', 'nil'].includes(border.attributes['w:val'] ?? '')) return 0
  return twipsToMm(((numberOf(border.attributes['w:sz']) ?? 0) / 8) * 20)
}

/** 版记和页码: 7.4 and 7.5. */
export const COLOPHON_CHECKS = [
  {
    name: 'colophonAtFoot',
    clause: '7.4.1',
    strength: 'required',
    layer: 'xml',
    run(file) {
      const [first] = withRole(file, 'colophon')
      if (first === undefined) return NOT_APPLICABLE
      const place = childOf(childOf(first.table ?? undefined, 'w:tblPr'), 'w:tblpPr')?.attributes ?? {}
      const isAtFoot = place['w:vertAnchor'] === 'margin' && place['w:tblpYSpec'] === 'bottom'
      return compared(word('pageBottom'), word(isAtFoot ? 'pageBottom' : 'insideText'), { place: at(first) })
    },
  },
  { name: 'colophonOuterLines', ...heldBy(GBT9704.colophonThickLine), layer: 'xml', run: outerLines },
  { name: 'colophonInnerLines', ...heldBy(GBT9704.colophonThinLine), layer: 'xml', run: innerLines },
  {
    name: 'ccEnd',
    clause: '7.4.2',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'colophon').filter(({ text: words }) => /^\s*抄\s*送/.test(words)),
        word('fullStop'),
        ({ text: words }) => (words.trim().endsWith('。') ? word('fullStop') : text(words.trim().slice(-6))),
      ),
  },
  {
    name: 'printingDateForm',
    clause: '7.4.3',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'colophon').filter(({ text: words }) => words.includes('\t')),
        text('2026年1月1日印发'),
        ({ text: words }) => {
          const day = words.split('\t').at(-1)?.trim() ?? ''
          return text(/^\d{4}年[1-9]\d?月[1-9]\d?日印发$/.test(day) ? '2026年1月1日印发' : day)
        },
      ),
  },
  {
    name: 'pageNumberFields',
    clause: '7.5',
    strength: 'general',
    layer: 'xml',
    run(file) {
      // On pages that lie across they stand in a frame of their own (8).
      if (file.isTurned) return NOT_APPLICABLE
      const count = pageNumbers(file).length
      return compared(amount('count', 2), amount('count', count), { place: { part: 'footer', number: null, text: '' } })
    },
  },
  {
    name: 'pageNumberSides',
    ...heldBy(GBT9704.pageNumberMargin),
    layer: 'xml',
    run(file) {
      const [odd, even] = [numberOn(file, 'default'), numberOn(file, 'even')]
      const side = (paragraph: FileParagraph, expected: 'left' | 'right'): Value => {
        const alignment = alignmentOf(paragraph)
        const isLeft = alignment.type === 'word' && ['left', 'justify'].includes(alignment.word)
        const actual: Value = isLeft ? word('left') : alignment
        const indent = indentsOf(paragraph)[expected] / pointsToTwips(GBT9704.pageNumberFontSize.value)
        const isRight = actual.type === 'word' && actual.word === expected
        return isRight ? amount('characters', indent) : actual
      }
      const expected = amount('characters', GBT9704.pageNumberMargin.value)
      const options = { tolerance: 0.1, part: 'footer' } as const
      const wrong = every(odd === null ? [] : [odd], expected, (paragraph) => side(paragraph, 'right'), options)
      if (wrong.status !== 'pass') return wrong
      return every(even === null ? [] : [even], expected, (paragraph) => side(paragraph, 'left'), options)
    },
  },
  {
    name: 'pageNumberSize',
    ...heldBy(GBT9704.pageNumberFontSize),
    layer: 'xml',
    run: (file) =>
      every(
        pageNumbers(file),
        amount('pt', GBT9704.pageNumberFontSize.value),
        ({ runs }) => (runs[0] === undefined ? null : amount('pt', sizeOf(runs[0].layers))),
        { part: 'footer' },
      ),
  },
  {
    name: 'pageNumberFont',
    clause: '7.5',
    strength: 'general',
    layer: 'xml',
    run(file) {
      const { eastAsia, alternates } = FONTS.pageNumber
      return every(
        pageNumbers(file),
        text(eastAsia),
        ({ runs }) => {
          const face = runs[0] === undefined ? '' : (attributeIn(runs[0].layers, 'w:rFonts', 'w:ascii') ?? '')
          return text([eastAsia, ...alternates].includes(face) ? eastAsia : face)
        },
        { part: 'footer' },
      )
    },
  },
  {
    name: 'pageNumberDashes',
    clause: '7.5',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        pageNumbers(file),
        text('— 1 —'),
        ({ text: words }) => text(/^[—–－]\s*\d*\s*[—–－]$/.test(words.trim()) ? '— 1 —' : words.trim()),
        { part: 'footer' },
      ),
  },
  { name: 'pageNumberGap', ...heldBy(GBT9704.pageNumberGap), layer: 'arithmetic', run: dashGap },
] as const satisfies readonly CheckRule<InspectedFile>[]

function outerLines(file: InspectedFile): Outcome {
  const cells = file.format === 'letter' ? [] : cellsOf(colophonTable(file))
  const [first, last] = [cells[0], cells.at(-1)]
  const [paragraph] = withRole(file, 'colophon')
  if (first === undefined || paragraph === undefined) return NOT_APPLICABLE
  const expected = GBT9704.colophonThickLine.value
  const lines = [thickness(first, 'top'), thickness(last, 'bottom')]
  const worst = lines.reduce((a, b) => (Math.abs(b - expected) > Math.abs(a - expected) ? b : a))
  return compared(amount('mm', expected), amount('mm', worst), { tolerance: LINE_TOLERANCE_MM, place: at(paragraph) })
}

function innerLines(file: InspectedFile): Outcome {
  const cells = file.format === 'letter' ? [] : cellsOf(colophonTable(file))
  const [paragraph] = withRole(file, 'colophon')
  if (cells.length < 2 || paragraph === undefined) return NOT_APPLICABLE
  const expected = GBT9704.colophonThinLine.value
  const lines = cells.slice(1).map((cell, index) => Math.max(thickness(cell, 'top'), thickness(cells[index], 'bottom')))
  const worst = lines.reduce((a, b) => (Math.abs(b - expected) > Math.abs(a - expected) ? b : a))
  return compared(amount('mm', expected), amount('mm', worst), { tolerance: LINE_TOLERANCE_MM, place: at(paragraph) })
}

function cellsOf(table: XmlElement | null): readonly XmlElement[] {
  return childrenOf(table ?? undefined, 'w:tr').flatMap((row) => descendantsOf(row, 'w:tc').slice(0, 1))
}

/** The dash of the number from the lower edge of the type area, from the footer's distance and its line alone. */
function dashGap(file: InspectedFile): Outcome {
  const number = numberOn(file, 'default')
  if (number === null || exactLine(number) === null) return NOT_APPLICABLE
  const after = numberIn(number.layers, 'w:spacing', 'w:after') ?? 0
  const dash = twipsToMm(PAGE_HEIGHT - file.page.footer - after - TYPE_AREA_BOTTOM) - DASH_ABOVE_BOX_MM
  const expected = amount('mm', GBT9704.pageNumberGap.value)
  return compared(expected, amount('mm', dash), { tolerance: POSITION_MM, place: at(number, 'footer') })
}
