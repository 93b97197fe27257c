import { joinedSections, pageSections } from './page-sections.ts'
import { type Piece, readParagraphContent } from './paragraph-reader.ts'
import { StoryState } from './story-state.ts'
import { readTable } from './table-reader.ts'
import type { WordBlock, WordParagraph, WordRun } from './word-document.ts'
import { type ParagraphFormat, paragraphFormat } from './word-formats.ts'
import type { WordNumbering } from './word-numbering.ts'
import type { WordStyle, WordStyles } from './word-styles.ts'
import { childOf, descendantsOf, valueIn, type XmlElement } from './xml-element.ts'

/** What the paragraphs of a file refer to. */
export interface StoryParts {
  readonly styles: WordStyles
  readonly numbering: WordNumbering
  readonly noteText: (kind: 'footnote' | 'endnote', id: string) => string
}

/** A story (body, header, footer, note) with what was found in it. */
export interface Story {
  readonly blocks: readonly WordBlock[]
  readonly state: StoryState
}

/** Text boxes inside text boxes are read this deep. */
const DEEPEST_BOX = 4

/** Names of the styles of a table of contents. */
const CONTENTS_STYLE = /^(?:toc(?: \d| heading)|table of figures)$/i

/** Reads the blocks of a story in the order of the file; text boxes stand before the paragraph they are anchored in. */
export function readStory(root: XmlElement, parts: StoryParts): Story {
  const state = new StoryState(root)
  const reader = new StoryReader(parts, state)
  const sections = pageSections(root).map(({ isLandscape, content }) => ({
    isLandscape,
    content: reader.readSection(content, isLandscape),
  }))
  return { blocks: joinedSections(sections), state }
}

class StoryReader {
  private readonly parts: StoryParts
  private readonly state: StoryState
  /** Runs of a paragraph whose end was deleted: they belong to the next one. */
  private carried: readonly Piece[] = []
  private boxDepth = 0
  private isLandscape = false

  constructor(parts: StoryParts, state: StoryState) {
    this.parts = parts
    this.state = state
  }

  /** Reads what stands on pages that lie so. */
  readSection(elements: readonly XmlElement[], isLandscape: boolean): readonly WordBlock[] {
    this.isLandscape = isLandscape
    return this.readBlocks(elements)
  }

  readBlocks(elements: readonly XmlElement[]): readonly WordBlock[] {
    return elements.flatMap((element) => this.readBlock(element))
  }

  private readBlock(element: XmlElement): readonly WordBlock[] {
    switch (element.name) {
      case 'w:p':
        return this.readParagraph(element)
      case 'w:tbl':
        return readTable(element, {
          ...{ state: this.state, isLandscape: this.isLandscape },
          readBlocks: (children) => this.readBlocks(children),
        })
      case 'w:sdt':
        return this.readControl(element)
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return this.readBlocks(element.children)
      case 'mc:AlternateContent':
        return this.readBlocks((childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'))?.children ?? [])
      case 'w:altChunk':
        this.state.notice('embeddedFiles')
        return []
      case 'w:commentRangeStart':
        this.state.beginComment(element.attributes['w:id'] ?? '')
        return []
      case 'w:commentRangeEnd':
        this.state.endComment(element.attributes['w:id'] ?? '')
        return []
      default:
        return []
    }
  }

  private readControl(element: XmlElement): readonly WordBlock[] {
    const gallery = descendantsOf(element, 'w:docPartGallery')[0]?.attributes['w:val'] ?? ''
    if (/^table of contents$/i.test(gallery)) {
      this.state.notice('contents')
      return []
    }
    return this.readBlocks(childOf(element, 'w:sdtContent')?.children ?? [])
  }

  private readParagraph(element: XmlElement): readonly WordBlock[] {
    const { styles } = this.parts
    const properties = childOf(element, 'w:pPr')
    const style = styles.paragraph(valueIn(properties, 'w:pStyle'))
    if (CONTENTS_STYLE.test(style.name)) {
      this.state.notice('contents')
      return []
    }
    const pieces = [...this.carried, ...this.readPieces(element, style)]
    this.carried = []
    const boxes = this.readBoxes()
    if (isEndDeleted(properties)) {
      this.carried = pieces
      return boxes
    }
    this.state.endParagraph()
    const direct = paragraphFormat(properties)
    const section = childOf(properties, 'w:sectPr')
    return [
      ...boxes,
      ...this.splitAtPages(pieces, { style, direct }),
      ...(section !== undefined && beginsPage(section) ? [{ type: 'pageBreak' } as const] : []),
    ]
  }

  private readPieces(element: XmlElement, style: WordStyle): readonly Piece[] {
    const { styles, noteText } = this.parts
    return readParagraphContent(element, {
      state: this.state,
      base: style.run,
      characterStyle: styles.character,
      noteText,
    })
  }

  private readBoxes(): readonly WordBlock[] {
    const boxes = this.state.boxes.splice(0)
    if (boxes.length === 0 || this.boxDepth >= DEEPEST_BOX) return []
    this.boxDepth += 1
    const blocks = boxes.flatMap((box) => {
      this.state.notice('textBoxes')
      return this.readBlocks(box.children)
    })
    this.boxDepth -= 1
    return blocks
  }

  /** A page break inside a paragraph divides it into two, of which only the first has a number. */
  private splitAtPages(
    pieces: readonly Piece[],
    look: { readonly style: WordStyle; readonly direct: ParagraphFormat },
  ): readonly WordBlock[] {
    const { style, direct } = look
    const format = { ...style.paragraph, ...direct }
    const groups = groupsBetweenBreaks(pieces)
    const hasWords = groups.some((runs) => runs.some((run) => run.text.trim() !== ''))
    let label = hasWords ? this.labelOf(style, format) : ''
    return groups.flatMap((runs, index): readonly WordBlock[] => {
      const pageBreak = index > 0 ? [{ type: 'pageBreak' } as const] : []
      if (groups.length > 1 && runs.every((run) => run.text.trim() === '')) return pageBreak
      const hasOwnPageBreak = index === 0 && direct.pageBreakBefore === true
      const paragraph: WordParagraph = { type: 'paragraph', style, format, hasOwnPageBreak, label, runs }
      label = ''
      return [...pageBreak, paragraph]
    })
  }

  private labelOf(style: WordStyle, format: ParagraphFormat): string {
    const { listId } = format
    if (listId === undefined || listId === '0') return ''
    const { numbering } = this.parts
    return numbering.next(listId, format.listLevel ?? numbering.levelOfStyle(listId, style.id))
  }
}

function groupsBetweenBreaks(pieces: readonly Piece[]): readonly (readonly WordRun[])[] {
  const groups: WordRun[][] = [[]]
  for (const piece of pieces) {
    if (piece === 'pageBreak') groups.push([])
    else groups.at(-1)?.push(piece)
  }
  return groups
}

/** The end of a paragraph was deleted or moved away: once accepted, its words go on into the next. */
function isEndDeleted(properties: XmlElement | undefined): boolean {
  const mark = childOf(properties, 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

/** A section begins on a new page unless it says otherwise (ECMA-376, 17.6.22). */
function beginsPage(section: XmlElement): boolean {
  return !['continuous', 'nextColumn'].includes(valueIn(section, 'w:type') ?? '')
}
