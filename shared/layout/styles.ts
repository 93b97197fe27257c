import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { GBT9704 } from './gbt9704.ts'
import { CHARACTER } from './page-profile.ts'
import { type ParagraphFormat, PLAIN_FORMAT } from './paragraph-format.ts'
import { pointsToTwips } from './units.ts'

/** Paragraphs that come from fields or from the layout itself, not from the text. */
export const LAYOUT_STYLES = [
  'plain',
  'copyNumber',
  'classification',
  'letterhead',
  'issuingNumber',
  'colophon',
  'pageNumber',
  'reviewMark',
  'tableText',
  'tableHeading',
] as const

/** Every named style of a document: one for each kind of paragraph and those of the layout. */
export type StyleName = ParagraphKind | (typeof LAYOUT_STYLES)[number]

/** A style as the user of a word processor sees it. Built-in names keep the outline and the style list working. */
export interface Style {
  readonly displayName: string
  readonly format: ParagraphFormat
  readonly clause: string
}

const firstLine = {
  indentFirst: GBT9704.bodyIndent.value * CHARACTER,
  indentFirstCharacters: GBT9704.bodyIndent.value,
} as const

/** 二号 and one line of it: the height of the character and 7/8 of a 三号 character (3.2). */
const titleText = {
  font: 'title',
  sizePt: GBT9704.titleFontSize.value,
  spacing: 0,
  align: 'center',
  line: pointsToTwips(GBT9704.titleFontSize.value + (GBT9704.bodyFontSize.value * 7) / 8),
} as const

/** 四号 text of the colophon and its line. */
const colophonLine = pointsToTwips(GBT9704.colophonFontSize.value + (GBT9704.bodyFontSize.value * 7) / 8)
/** A line of text in a table: 四号 text a little closer than in the colophon. */
export const TABLE_LINE = colophonLine - pointsToTwips(6)
const underTitle = { font: 'subheading', spacing: 0, align: 'center', keepNext: true } as const
const redMark = { font: 'title', spacing: 0, color: 'red', align: 'center' } as const

function style(displayName: string, clause: string, format: Partial<ParagraphFormat>): Style {
  return { displayName, clause, format: { ...PLAIN_FORMAT, ...format } }
}

/** How each kind of paragraph is set (GB/T 9704-2012); what depends on its text is decided where the flow is made. */
export const STYLES: Readonly<Record<StyleName, Style>> = {
  plain: style('Normal', '5.2', {}),
  title: style('Title', '7.3.1', { ...titleText, keepNext: true }),
  subtitle: style('Subtitle', '-', underTitle),
  speaker: style('讲话人', '-', underTitle),
  occasionDate: style('讲话日期', '-', underTitle),
  draftMark: style('稿次标识', '-', underTitle),
  salutation: style('Salutation', '-', { keepNext: true }),
  addressee: style('主送机关', '7.3.2', {}),
  attendance: style('出席人员', '10.3', {}),
  heading1: style('heading 1', '7.3.3', { ...firstLine, font: 'heading', keepNext: true, outlineLevel: 0 }),
  heading2: style('heading 2', '7.3.3', { ...firstLine, font: 'subheading', keepNext: true, outlineLevel: 1 }),
  heading3: style('heading 3', '7.3.3', { ...firstLine, keepNext: true, outlineLevel: 2 }),
  heading4: style('heading 4', '7.3.3', { ...firstLine, keepNext: true, outlineLevel: 3 }),
  body: style('Body Text', '7.3.3', firstLine),
  attachmentNote: style('附件说明', '7.3.4', { align: 'left' }),
  issuerName: style('发文机关署名', '7.3.5', { align: 'right', keepNext: true }),
  dateOfIssue: style('Date', '7.3.5', { align: 'right' }),
  supplementaryNote: style('附注', '7.3.6', { indentLeft: GBT9704.supplementaryNoteIndent.value * CHARACTER }),
  attachmentLabel: style('附件顺序号', '7.3.7', {
    font: 'heading',
    align: 'left',
    keepNext: true,
    pageBreakBefore: true,
  }),
  attachmentTitle: style('附件标题', '7.3.7', { ...titleText, keepNext: true }),
  tableTitle: style('表题', '-', {
    font: 'heading',
    sizePt: GBT9704.tableFontSize.value,
    spacing: 0,
    align: 'center',
    keepNext: true,
  }),

  copyNumber: style('份号', '7.2.1', { align: 'left' }),
  classification: style('密级和紧急程度', '7.2.2', { font: 'heading', align: 'left' }),
  letterhead: style('发文机关标志', '7.2.4', redMark),
  issuingNumber: style('发文字号', '7.2.5', { align: 'center' }),
  colophon: style('版记', '7.4', {
    sizePt: GBT9704.colophonFontSize.value,
    spacing: 0,
    line: colophonLine,
  }),
  pageNumber: style('页码', '7.5', {
    font: 'pageNumber',
    sizePt: GBT9704.pageNumberFontSize.value,
    spacing: 0,
    line: pointsToTwips(GBT9704.pageNumberFontSize.value),
  }),
  reviewMark: style('稿次页眉', '-', { font: 'heading', sizePt: 12, spacing: 0, align: 'right', line: 320 }),
  // Not justified: in a narrow column the figures of a date would be torn apart.
  tableText: style('表格文字', '-', {
    sizePt: GBT9704.tableFontSize.value,
    spacing: 0,
    align: 'left',
    line: TABLE_LINE,
  }),
  tableHeading: style('表格表头', '-', {
    font: 'heading',
    sizePt: GBT9704.tableFontSize.value,
    spacing: 0,
    align: 'center',
    line: TABLE_LINE,
  }),
}
