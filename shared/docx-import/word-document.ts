import type { ParagraphFormat, RunFormat } from './word-formats.ts'
import type { WordStyle } from './word-styles.ts'

/** Characters of one look; a line break is `\n`, a tab `\t`. */
export interface WordRun {
  readonly text: string
  /** What holds after style and direct formatting. */
  readonly format: RunFormat
}

export interface WordParagraph {
  readonly type: 'paragraph'
  readonly style: WordStyle
  /** What holds after style and direct formatting. */
  readonly format: ParagraphFormat
  /** Whether the page break before it is its own, not that of its style. */
  readonly hasOwnPageBreak: boolean
  /** The number of an automatic list as Word shows it; not part of the runs. */
  readonly label: string
  readonly runs: readonly WordRun[]
}

export interface WordCell {
  readonly isHeader: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly WordBlock[]
}

export interface WordTable {
  readonly type: 'table'
  readonly hasBorders: boolean
  readonly isFloating: boolean
  /** Whether it stands on a page that lies across. */
  readonly isLandscape: boolean
  /** Widths of the columns in twips, empty when the file does not say. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly WordCell[])[]
}

export interface WordPageBreak {
  readonly type: 'pageBreak'
}

export type WordBlock = WordParagraph | WordTable | WordPageBreak

/** Where something stood in the file: which paragraph, and the words around it. */
export interface WordPlace {
  /** Place of the paragraph among all paragraphs of the text, from 0. */
  readonly paragraph: number
  readonly before: string
  readonly after: string
}

/** A tracked change of the file. The text that was read is the one with all changes accepted. */
export interface WordChange {
  readonly kind: 'insertion' | 'deletion' | 'moveFrom' | 'moveTo'
  readonly author: string
  /** As the file says it; `''` when it does not. */
  readonly date: string
  readonly text: string
  readonly place: WordPlace
}

/** A comment of the file. */
export interface WordComment {
  readonly id: string
  /** The comment this one answers. */
  readonly parentId: string | null
  readonly isResolved: boolean
  readonly author: string
  readonly date: string
  readonly text: string
  /** The words it stands on; `''` for a point in the text. */
  readonly quote: string
  /** `null` when the text does not refer to it. */
  readonly place: WordPlace | null
}

/** What could not be taken over as it was, with how often. */
export const WORD_NOTICES = [
  'pictures',
  'formulas',
  'embeddedFiles',
  'footnotes',
  'contents',
  'hiddenText',
  'symbols',
  'textBoxes',
  'headerText',
] as const
export type WordNotice = (typeof WORD_NOTICES)[number]

/** A Word file as it was read, before anything is concluded from how it looks. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[]
  /** Paragraphs of headers and footers without page numbers, each text once. */
  readonly furniture: readonly WordParagraph[]
  readonly styleNames: ReadonlySet<string>
  /** What programs keep with the file, by name. */
  readonly variables: ReadonlyMap<string, string>
  readonly changes: readonly WordChange[]
  readonly comments: readonly WordComment[]
  readonly notices: Readonly<Partial<Record<WordNotice, number>>>
}

/** The words of a paragraph without its automatic number. */
export function wordsOf(paragraph: WordParagraph): string {
  return paragraph.runs.map((run) => run.text).join('')
}
