import { DomainError } from '../kernel/domain-error.ts'
import type { WordChange, WordNotice, WordPlace } from './word-document.ts'
import { descendantsOf, type XmlElement } from './xml-element.ts'

/** Characters around a change or a comment that tell its place. */
const CONTEXT = 24

/** Fields whose result every program makes anew; it is not the writer's text. */
export const COMPUTED_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|INDEX)\b/i

/** Cells of all tables of a file; a page holds about 200, so this is more than 100 pages of tables. */
export const MOST_CELLS = 20_000

/** Characters of a field's code that are looked at. */
const LONGEST_INSTRUCTION = 200

interface OpenChange {
  readonly kind: WordChange['kind']
  readonly author: string
  readonly date: string
  text: string
  readonly from: number
}

/** Something found in a paragraph, waiting for the words after it. */
interface Found {
  readonly to: number
  readonly from: number
  keep(place: WordPlace): void
}

/** The place of a comment in the text. */
export interface CommentPlace {
  readonly quote: string
  readonly place: WordPlace
}

/**
 * What goes on from one paragraph of a story to the next while it is read: open fields, tracked changes, comments, and
 * what was noticed on the way.
 */
export class StoryState {
  readonly fields: OpenFields
  /** Text boxes anchored in the paragraph that is being read. */
  readonly boxes: XmlElement[] = []
  readonly changes: WordChange[] = []
  readonly commentPlaces = new Map<string, CommentPlace>()
  readonly notices = new Map<WordNotice, number>()
  private readonly openChanges: OpenChange[] = []
  private readonly openComments = new Map<string, { quote: string; readonly place: WordPlace }>()
  private readonly seenComments = new Set<string>()
  private found: Found[] = []
  private paragraph = 0
  private cells = 0
  private text = ''

  constructor(story: XmlElement | undefined) {
    this.fields = new OpenFields(story === undefined || isBalanced(story))
  }

  notice(notice: WordNotice): void {
    this.notices.set(notice, (this.notices.get(notice) ?? 0) + 1)
  }

  /** Throws `import.beyond.table` when the file has more cells than an editor can show. */
  countCell(): void {
    this.cells += 1
    if (this.cells > MOST_CELLS) throw new DomainError('import.beyond.table', 422, { most: MOST_CELLS })
  }

  addText(text: string): void {
    this.text += text
    for (const change of this.openChanges) change.text += text
    for (const comment of this.openComments.values()) comment.quote += text
  }

  addDeleted(text: string): void {
    for (const change of this.openChanges) change.text += text
  }

  /** Inside something that is no longer part of the text. */
  isDeleted(): boolean {
    return this.openChanges.some(({ kind }) => kind === 'deletion' || kind === 'moveFrom')
  }

  /** Inside a field that shows its code, or one whose result is not the writer's. */
  isFieldHidden(): boolean {
    return this.fields.isHidden()
  }

  isDropped(): boolean {
    return this.isDeleted() || this.isFieldHidden()
  }

  beginChange(kind: WordChange['kind'], attributes: XmlElement['attributes']): void {
    const { 'w:author': author = '', 'w:date': date = '' } = attributes
    this.openChanges.push({ kind, author, date, text: '', from: this.text.length })
  }

  endChange(): void {
    const change = this.openChanges.pop()
    if (change === undefined || change.text === '') return
    const { from, ...said } = change
    this.found.push({ from, to: this.text.length, keep: (place) => this.changes.push({ ...said, place }) })
  }

  beginComment(id: string): void {
    this.seenComments.add(id)
    this.openComments.set(id, {
      quote: '',
      place: { paragraph: this.paragraph, before: this.wordsBefore(), after: '' },
    })
  }

  endComment(id: string): void {
    const open = this.openComments.get(id)
    if (open === undefined) return
    this.openComments.delete(id)
    const at = this.text.length
    this.found.push({
      from: at,
      to: at,
      keep: ({ after }) => this.commentPlaces.set(id, { quote: open.quote, place: { ...open.place, after } }),
    })
  }

  /** A comment without a range stands at its reference. */
  referToComment(id: string): void {
    if (this.seenComments.has(id)) return
    this.beginComment(id)
    this.endComment(id)
  }

  /** Ends a paragraph: everything found in it gets the words after it. */
  endParagraph(): void {
    for (const { from, to, keep } of this.found) {
      const before = this.text.slice(Math.max(0, from - CONTEXT), from)
      keep({ paragraph: this.paragraph, before, after: this.text.slice(to, to + CONTEXT) })
    }
    for (const comment of this.openComments.values()) comment.quote += '\n'
    this.fields.endParagraph()
    this.found = []
    this.text = ''
    this.paragraph += 1
  }

  private wordsBefore(): string {
    return this.text.slice(-CONTEXT)
  }
}

/** Whether every field that begins also ends. */
function isBalanced(story: XmlElement): boolean {
  let open = 0
  for (const { attributes } of descendantsOf(story, 'w:fldChar')) {
    if (attributes['w:fldCharType'] === 'begin') open += 1
    if (attributes['w:fldCharType'] === 'end') open -= 1
  }
  return open === 0
}

/** Fields may hold other fields and go over several paragraphs. */
class OpenFields {
  private open: { instruction: string; isResult: boolean }[] = []
  private readonly isWhole: boolean

  /** In a file whose fields do not all end, none may hide the rest of the text. */
  constructor(isWhole: boolean) {
    this.isWhole = isWhole
  }

  mark(type: string): void {
    const last = this.open.at(-1)
    if (type === 'begin') this.open.push({ instruction: '', isResult: false })
    if (type === 'separate' && last !== undefined) last.isResult = true
    if (type === 'end') this.open.pop()
  }

  addInstruction(text: string): void {
    const last = this.open.at(-1)
    if (last !== undefined && last.instruction.length < LONGEST_INSTRUCTION) last.instruction += text
  }

  endParagraph(): void {
    if (!this.isWhole) this.open = []
  }

  isHidden(): boolean {
    return this.open.some(({ instruction, isResult }) => !isResult || COMPUTED_FIELD.test(instruction))
  }
}
