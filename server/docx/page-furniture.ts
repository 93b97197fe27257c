import { Footer, Header, type ISectionOptions, type Paragraph, Table, TableBorders, TableCell, TableRow } from 'docx'
import { type DocumentFlow, type FlowParagraph, formatOf, layoutParagraph } from '#shared/layout/flow.ts'
import { GBT9704 } from '#shared/layout/gbt9704.ts'
import { LOWER_LETTER_RULE, upperLetterRule } from '#shared/layout/letterhead.ts'
import { type Orientation, pageGeometry } from '#shared/layout/page-geometry.ts'
import { DASH_ABOVE_BOX_MM, TURNED_DASH_ABOVE_BOX_MM } from '#shared/layout/page-number.ts'
import { PAGE_HEIGHT, PAGE_WIDTH, type PageProfile, TYPE_AREA_BOTTOM } from '#shared/layout/page-profile.ts'
import type { ParagraphFormat } from '#shared/layout/paragraph-format.ts'
import { mmToTwips, pointsToTwips } from '#shared/layout/units.ts'
import { hairline, pageNumberRuns, toParagraph } from './paragraphs.ts'

/** Distance of the footer from the page edge that brings the dash of the page number 7 mm under the type area (7.5). */
const FOOTER_DISTANCE = footerDistance(DASH_ABOVE_BOX_MM)

function footerDistance(dashAboveBoxMm: number): number {
  return PAGE_HEIGHT - TYPE_AREA_BOTTOM - mmToTwips(GBT9704.pageNumberGap.value + dashAboveBoxMm)
}

/** Header distance of pages whose only header is the mark of a copy for review. */
const REVIEW_HEADER_DISTANCE = 850

/** Footer distance and empty line that put the lower double rule 20 mm above the page edge; measured. */
const LETTER_FOOTER_DISTANCE = 1045
const LETTER_FOOTER_LINE = 134

/** Distances of header and footer from the edge of the page. */
export function furnitureDistances(
  { furniture }: DocumentFlow,
  orientation: Orientation,
): { readonly header: number; readonly footer: number } {
  if (orientation === 'landscape') return { header: REVIEW_HEADER_DISTANCE, footer: REVIEW_HEADER_DISTANCE }
  if (furniture.letter === null) return { header: REVIEW_HEADER_DISTANCE, footer: FOOTER_DISTANCE }
  const review = furniture.header === null ? 0 : lineOf(furniture.header)
  return { header: furniture.letter.markDistance - review, footer: LETTER_FOOTER_DISTANCE }
}

function lineOf(paragraph: FlowParagraph): number {
  const { line } = formatOf(paragraph)
  return line === 'pitch' ? 0 : line
}

type Furniture = Required<Pick<ISectionOptions, 'headers' | 'footers'>>

/** Headers and footers of upright pages; the first section of a letter has those of its first page besides. */
export function pageFurniture({ furniture, profile }: DocumentFlow, isFirst: boolean): Furniture {
  const review = furniture.header === null ? [] : [furniture.header]
  const header = () => new Header({ children: review.map((paragraph) => toParagraph(paragraph, profile)) })
  const headers = review.length === 0 ? {} : { default: header(), even: header() }
  const lift = furniture.letter === null ? 0 : FOOTER_DISTANCE - LETTER_FOOTER_DISTANCE
  const footers = { default: pageNumber('odd', profile, lift), even: pageNumber('even', profile, lift) }
  // A section that says nothing of its headers has those of the one before.
  if (!isFirst && review.length === 0) return { headers: noFurniture(profile).headers, footers }
  if (!isFirst || furniture.letter === null) return { headers, footers }

  const first = [...review, letterMark(furniture.letter.mark, profile)].map((paragraph) =>
    toParagraph(paragraph, profile),
  )
  return {
    headers: { ...headers, first: new Header({ children: first }) },
    footers: { ...footers, first: new Footer({ children: [toParagraph(lowerRule(profile), profile)] }) },
  }
}

/** Headers and footers of pages that show nothing outside the text. */
export function noFurniture(profile: PageProfile): Furniture {
  const footer = () => new Footer({ children: [hairline(profile)] })
  const header = () => new Header({ children: [hairline(profile)] })
  return { headers: { default: header(), even: header() }, footers: { default: footer(), even: footer() } }
}

/**
 * Headers and footers of pages that lie across. The number stands where upright pages have theirs (8): at the left edge,
 * turned with the page, in a frame beside the type area.
 */
export function landscapeFurniture({ furniture, profile }: DocumentFlow): Furniture {
  const review = furniture.header === null ? [] : [toParagraph(furniture.header, profile)]
  const header = (side: Side) =>
    new Header({
      children: [turnedNumber(side, profile), ...review, ...(review.length === 0 ? [hairline(profile)] : [])],
    })
  return { headers: { default: header('odd'), even: header('even') }, footers: noFurniture(profile).footers }
}

/** A floating cell with text from top to bottom: every word processor knows it, and it needs no drawing. */
function turnedNumber(side: Side, profile: PageProfile): Table {
  const { marginTop, textHeight } = pageGeometry(profile, 'landscape')
  const width = pointsToTwips(GBT9704.pageNumberFontSize.value)
  return new Table({
    float: {
      horizontalAnchor: 'page',
      absoluteHorizontalPosition: footerDistance(TURNED_DASH_ABOVE_BOX_MM),
      verticalAnchor: 'page',
      absoluteVerticalPosition: marginTop,
      overlap: 'never',
    },
    width: { size: width, type: 'dxa' },
    columnWidths: [width],
    layout: 'fixed',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: textHeight, rule: 'exact' },
        children: [new TableCell({ textDirection: 'tbRl', children: [pageNumberParagraph(side, profile, 0)] })],
      }),
    ],
  })
}

type Side = 'odd' | 'even'

/** — 1 — in 四号 half-width digits, one character in from the outer edge: right on odd, left on even pages (7.5). */
function pageNumberParagraph(side: Side, profile: PageProfile, spaceAfter: number): Paragraph {
  const margin = GBT9704.pageNumberMargin.value * pointsToTwips(GBT9704.pageNumberFontSize.value)
  const place: Partial<ParagraphFormat> =
    side === 'odd' ? { align: 'right', indentRight: margin } : { align: 'left', indentLeft: margin }
  const paragraph = layoutParagraph('pageNumber', '', spaceAfter === 0 ? place : { ...place, spaceAfter })
  return toParagraph(paragraph, profile, pageNumberRuns('— ', ' —'))
}

function pageNumber(side: Side, profile: PageProfile, spaceAfter: number): Footer {
  return new Footer({ children: [pageNumberParagraph(side, profile, spaceAfter)] })
}

/** How far the rules of a letter, wider than the type area, stand out of it on the left and the right. */
function letterOverhang(profile: PageProfile): Partial<ParagraphFormat> {
  const margin = (PAGE_WIDTH - mmToTwips(GBT9704.letterLineWidth.value)) / 2
  return { indentLeft: Math.round(margin - profile.marginLeft), indentRight: Math.round(margin - profile.marginRight) }
}

function letterMark(mark: FlowParagraph, profile: PageProfile): FlowParagraph {
  const rule = upperLetterRule(formatOf(mark).sizePt)
  return { ...mark, changes: { ...mark.changes, ...letterOverhang(profile), rule } }
}

/** An empty paragraph whose lower border is the double rule: as an upper border the pair would come out reversed. */
function lowerRule(profile: PageProfile): FlowParagraph {
  return layoutParagraph('plain', '', {
    ...letterOverhang(profile),
    line: LETTER_FOOTER_LINE,
    sizePt: 1,
    rule: LOWER_LETTER_RULE,
  })
}
