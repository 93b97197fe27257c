import type { FontRole } from './fonts.ts'
import type { PageProfile } from './page-profile.ts'
import type { ParagraphFormat } from './paragraph-format.ts'
import { STYLES, type StyleName } from './styles.ts'

/** A stretch of text set alike. `\n` ends the line, `\t` leads to the next tab stop. */
export interface FlowRun {
  readonly text: string
  /** The face, where it differs from that of the style. */
  readonly font?: FontRole
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isUnderlined?: boolean
}

/** A paragraph ready to be set: its style, what differs from it, and its text with all numbers and labels. */
export interface FlowParagraph {
  readonly type: 'paragraph'
  /** The block of the document it shows, or `null` for what comes from fields or is white space. */
  readonly blockId: string | null
  readonly style: StyleName
  readonly changes: Partial<ParagraphFormat>
  readonly runs: readonly FlowRun[]
  /** What stands before the text of the block, besides the number of a heading; the runs begin with it. */
  readonly lead?: string
}

export interface FlowCell {
  readonly isHeading: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly paragraphs: readonly FlowParagraph[]
}

/** A table over the width of the type area; column widths in twips. */
export interface FlowTable {
  readonly type: 'table'
  readonly blockId: string
  /** Whether it stands across pages of its own (8). */
  readonly isLandscape: boolean
  readonly columns: readonly number[]
  readonly rows: readonly (readonly FlowCell[])[]
  readonly pageBreakBefore: boolean
}

/** Names over one date, each with room for its seal (7.3.5.1, joint issue). */
export interface FlowSignatures {
  readonly type: 'signatures'
  readonly columns: number
  readonly rows: readonly (readonly FlowParagraph[])[]
  readonly pageBreakBefore: boolean
}

/** The stacked names of a joint issue with 文件 beside them (7.2.4); column widths in twips, one without 文件. */
export interface FlowMarks {
  readonly type: 'marks'
  readonly names: readonly FlowParagraph[]
  readonly suffix: FlowParagraph | null
  readonly columns: readonly number[]
}

export type FlowBlock = FlowParagraph | FlowTable | FlowSignatures | FlowMarks

/** What stands outside the text on the pages. */
export interface PageFurniture {
  /** Header of every page: the mark of a copy for review. */
  readonly header: FlowParagraph | null
  /** Elements of a letter's first page that stand outside the type area (10.1). */
  readonly letter: LetterFurniture | null
  readonly pageNumbers: 'everyPage' | 'fromSecondPage'
}

export interface LetterFurniture {
  readonly mark: FlowParagraph
  /** Upper edge of the mark's line box, from the edge of the page. */
  readonly markDistance: number
}

/** A whole document before it is cut into lines and pages: what Word, the page view and the page count all start from. */
export interface DocumentFlow {
  readonly title: string
  readonly profile: PageProfile
  /** Whether line pitch or spacing of the profile were changed to make room for the signature (7.3.5.5). */
  readonly isFitted: boolean
  readonly furniture: PageFurniture
  readonly blocks: readonly FlowBlock[]
  /** Attachments that are bound by themselves, each with pages and numbers of its own (7.3.7). */
  readonly attachments: readonly (readonly FlowBlock[])[]
  /** Rows at the foot of the last page (版记); with lines between them unless the format has none (10.1). */
  readonly colophon: { readonly rows: readonly FlowParagraph[]; readonly hasLines: boolean } | null
}

/** A paragraph of the layout itself. */
export function layoutParagraph(
  style: StyleName,
  text: string | readonly FlowRun[],
  changes: Partial<ParagraphFormat> = {},
): FlowParagraph {
  const runs = typeof text === 'string' ? (text === '' ? [] : [{ text }]) : text
  return { type: 'paragraph', blockId: null, style, changes, runs }
}

/** Empty lines on the grid. */
export function blankLines(count: number, changes: Partial<ParagraphFormat> = {}): readonly FlowParagraph[] {
  return Array.from({ length: count }, () => layoutParagraph('plain', '', changes))
}

/** The format a paragraph is set in: its style with its own changes. */
export function formatOf(paragraph: FlowParagraph): ParagraphFormat {
  return { ...STYLES[paragraph.style].format, ...paragraph.changes }
}
