import { COMPUTED_FIELD, type StoryState } from './story-state.ts'
import type { WordRun } from './word-document.ts'
import { type RunFormat, runFormat } from './word-formats.ts'
import { symbolCharacter, UNKNOWN_SYMBOL } from './word-symbols.ts'
import { childOf, childrenOf, descendantsOf, valueIn, type XmlElement } from './xml-element.ts'

/** The content of a paragraph while it is read: runs, and page breaks between them. */
export type Piece = WordRun | 'pageBreak'

const HYPHEN = '-'

/** Elements that only wrap what is inside them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:r',
])

const CHANGES = {
  'w:ins': 'insertion',
  'w:moveTo': 'moveTo',
  'w:del': 'deletion',
  'w:moveFrom': 'moveFrom',
} as const

/** What reading a paragraph needs to know of its surroundings. */
export interface ParagraphSurroundings {
  readonly state: StoryState
  /** Format of characters that say nothing themselves. */
  readonly base: RunFormat
  readonly characterStyle: (id: string | undefined) => RunFormat
  /** Text of footnotes and endnotes by kind and id. */
  readonly noteText: (kind: 'footnote' | 'endnote', id: string) => string
}

/** Reads the inside of one paragraph into pieces; text boxes, changes and comments go to the state of the story. */
export function readParagraphContent(paragraph: XmlElement, surroundings: ParagraphSurroundings): readonly Piece[] {
  const reader = new ContentReader(surroundings)
  for (const child of paragraph.children) reader.readInline(child)
  return reader.pieces
}

class ContentReader {
  readonly pieces: Piece[] = []
  private readonly around: ParagraphSurroundings
  private format: RunFormat
  private readonly partReaders: Readonly<Record<string, (part: XmlElement) => void>> = {
    'w:t': ({ text }) => this.addText(text),
    'w:delText': ({ text }) => this.around.state.addDeleted(text),
    'w:instrText': ({ text }) => this.around.state.fields.addInstruction(text),
    'w:fldChar': ({ attributes }) => this.around.state.fields.mark(attributes['w:fldCharType'] ?? ''),
    'w:br': ({ attributes }) => this.addBreak(attributes['w:type']),
    'w:tab': () => this.addText('\t'),
    'w:ptab': () => this.addText('\t'),
    'w:cr': () => this.addText('\n'),
    'w:noBreakHyphen': () => this.addText(HYPHEN),
    'w:sym': (part) => this.addSymbol(part),
    'w:footnoteReference': (part) => this.addNote(part),
    'w:endnoteReference': (part) => this.addNote(part),
  }

  constructor(around: ParagraphSurroundings) {
    this.around = around
    this.format = around.base
  }

  readInline(element: XmlElement): void {
    const { name } = element
    if (name in CHANGES) this.readChange(element, CHANGES[name as keyof typeof CHANGES])
    else if (name === 'w:fldSimple' && COMPUTED_FIELD.test(element.attributes['w:instr'] ?? '')) return
    else if (name === 'w:r') this.readRun(element)
    else if (WRAPPERS.has(name)) for (const child of element.children) this.readInline(child)
    else if (name === 'mc:AlternateContent') this.readAlternative(element)
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.readFormula(element)
    else this.readMark(element)
  }

  private readRun(run: XmlElement): void {
    const { base, characterStyle } = this.around
    const properties = childOf(run, 'w:rPr')
    this.format = { ...base, ...characterStyle(valueIn(properties, 'w:rStyle')), ...runFormat(properties) }
    for (const child of run.children) this.readPart(child)
    this.format = base
  }

  /** Something directly inside a run. */
  private readPart(part: XmlElement): void {
    const read = this.partReaders[part.name]
    if (read === undefined) this.readObject(part)
    else read(part)
  }

  private readObject(part: XmlElement): void {
    if (part.name === 'mc:AlternateContent') this.readAlternative(part)
    // A reading above characters: only the characters are text.
    else if (part.name === 'w:ruby') for (const run of childrenOf(childOf(part, 'w:rubyBase'), 'w:r')) this.readRun(run)
    else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') this.readDrawing(part)
    else this.readMark(part)
  }

  /** Newer content with what older programs show instead: one of the two. */
  private readAlternative(element: XmlElement): void {
    const branch = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
    for (const child of branch?.children ?? []) this.readPart(child)
  }

  private readDrawing(drawing: XmlElement): void {
    const { state } = this.around
    const boxes = descendantsOf(drawing, 'w:txbxContent')
    for (const box of boxes) state.boxes.push(box)
    if (boxes.length === 0) state.notice(drawing.name === 'w:object' ? 'embeddedFiles' : 'pictures')
  }

  private readFormula(element: XmlElement): void {
    this.around.state.notice('formulas')
    this.addText(
      descendantsOf(element, 'm:t')
        .map((part) => part.text)
        .join(''),
    )
  }

  private readChange(element: XmlElement, kind: (typeof CHANGES)[keyof typeof CHANGES]): void {
    const { state } = this.around
    state.beginChange(kind, element.attributes)
    for (const child of element.children) this.readInline(child)
    state.endChange()
  }

  private readMark({ name, attributes }: XmlElement): void {
    const { state } = this.around
    const id = attributes['w:id'] ?? ''
    if (name === 'w:commentRangeStart') state.beginComment(id)
    if (name === 'w:commentRangeEnd') state.endComment(id)
    if (name === 'w:commentReference') state.referToComment(id)
  }

  private addBreak(type: string | undefined): void {
    const { state } = this.around
    if (type !== 'page') this.addText('\n')
    else if (!state.isDropped()) this.pieces.push('pageBreak')
  }

  private addSymbol({ attributes }: XmlElement): void {
    const character = symbolCharacter(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
    if (character === UNKNOWN_SYMBOL) this.around.state.notice('symbols')
    this.addText(character)
  }

  /** A note becomes text in brackets at its place: an official document has none, and its words must not be lost. */
  private addNote({ name, attributes }: XmlElement): void {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    const text = this.around.noteText(kind, attributes['w:id'] ?? '')
    if (text === '') return
    this.around.state.notice('footnotes')
    this.addText(`（注：${text}）`)
  }

  private addText(text: string): void {
    const { state } = this.around
    if (text === '' || state.isFieldHidden()) return
    if (state.isDeleted()) {
      state.addDeleted(text)
    } else if (this.format.isHidden === true) {
      state.notice('hiddenText')
    } else {
      state.addText(text)
      this.pieces.push({ text, format: this.format })
    }
  }
}
