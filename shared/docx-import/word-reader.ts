import { readComments } from './comment-reader.ts'
import { readStory, type StoryParts } from './story-reader.ts'
import { type WordBlock, type WordDocument, type WordNotice, type WordParagraph, wordsOf } from './word-document.ts'
import { readNumbering } from './word-numbering.ts'
import { readStyles } from './word-styles.ts'
import { childOf, childrenOf, type XmlElement } from './xml-element.ts'

/** The parts of a Word file that are read, each as its root element. */
export interface WordParts {
  readonly document: XmlElement
  readonly styles?: XmlElement
  readonly settings?: XmlElement
  readonly numbering?: XmlElement
  readonly footnotes?: XmlElement
  readonly endnotes?: XmlElement
  readonly comments?: XmlElement
  /** Which comment answers which, and which are settled. */
  readonly commentsExtended?: XmlElement
  /** Headers and footers. */
  readonly furniture: readonly XmlElement[]
}

/** A header that holds only what is drawn, or a page number between dashes. */
const PAGE_NUMBER = /^[\s\u3000—–\-─·.第共页面/0-9]*$/

/** Reads a Word file as it is: all changes accepted, nothing concluded yet from how it looks. */
export function readWordDocument(parts: WordParts): WordDocument {
  const styles = readStyles(parts.styles)
  const numbering = readNumbering(parts.numbering)
  const bare: StoryParts = { styles, numbering, noteText: () => '' }
  const notes = {
    footnote: noteTexts(childrenOf(parts.footnotes, 'w:footnote'), bare),
    endnote: noteTexts(childrenOf(parts.endnotes, 'w:endnote'), bare),
  }
  const body = childOf(parts.document, 'w:body') ?? parts.document
  const { blocks, state } = readStory(body, { ...bare, noteText: (kind, id) => notes[kind].get(id) ?? '' })
  const text = (element: XmlElement) => lines(readStory(element, bare).blocks).join('\n')
  return {
    blocks,
    furniture: readFurniture(parts.furniture, bare),
    styleNames: styles.names,
    variables: readVariables(parts.settings),
    changes: state.changes,
    comments: readComments(parts, { places: state.commentPlaces, text }),
    notices: Object.fromEntries(state.notices) as Readonly<Partial<Record<WordNotice, number>>>,
  }
}

/** What programs keep with a file for themselves. */
function readVariables(settings: XmlElement | undefined): ReadonlyMap<string, string> {
  const variables = childrenOf(childOf(settings, 'w:docVars'), 'w:docVar')
  return new Map(variables.map(({ attributes }) => [attributes['w:name'] ?? '', attributes['w:val'] ?? '']))
}

function noteTexts(notes: readonly XmlElement[], parts: StoryParts): ReadonlyMap<string, string> {
  return new Map(
    notes.map((note) => {
      const text = lines(readStory(note, parts).blocks).join(' ').trim()
      return [note.attributes['w:id'] ?? '', text]
    }),
  )
}

function readFurniture(parts: readonly XmlElement[], story: StoryParts): readonly WordParagraph[] {
  const paragraphs = parts.flatMap((part) => paragraphsOfBlocks(readStory(part, story).blocks))
  const seen = new Set<string>()
  return paragraphs.filter((paragraph) => {
    const words = wordsOf(paragraph).trim()
    const isNew = !PAGE_NUMBER.test(words) && !seen.has(words)
    seen.add(words)
    return isNew
  })
}

function lines(blocks: readonly WordBlock[]): readonly string[] {
  return paragraphsOfBlocks(blocks).map((paragraph) => wordsOf(paragraph))
}

/** Every paragraph of the blocks in reading order, those inside tables included. */
export function paragraphsOfBlocks(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block): readonly WordParagraph[] => {
    if (block.type === 'paragraph') return [block]
    return block.type === 'table' ? block.rows.flat().flatMap((cell) => paragraphsOfBlocks(cell.blocks)) : []
  })
}
