import type * as Y from 'yjs'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT, FIELDS_MAP } from '#shared/document/schema.ts'
import { insertBlocks } from '#shared/document/yjs.ts'
import { textRun } from './collaboration.ts'

/** First of the characters that writers type; every typed character is used once, so that each can be followed. */
const FIRST_CHARACTER = 0x4e00

/** What all writers together have done, to compare with what is left in the end. */
export interface Ledger {
  /** Typed character → id of its paragraph. */
  readonly typed: Map<string, string>
  /** Characters somebody saw and deleted. */
  readonly deleted: Set<string>
  /** Paragraphs somebody deleted: what others type into one at the same time goes with it (the declared case). */
  readonly deletedParagraphs: Set<string>
}

export function aLedger(): Ledger {
  return { typed: new Map(), deleted: new Set(), deletedParagraphs: new Set() }
}

/** Somebody who edits at random, on the document model of the product, and notes everything in the ledger. */
export class RandomWriter {
  readonly session: CollaborationSession
  private readonly name: string
  private readonly ledger: Ledger
  private readonly random: () => number
  private paragraphs = 0

  constructor(options: {
    readonly session: CollaborationSession
    readonly name: string
    readonly ledger: Ledger
    readonly random: () => number
  }) {
    this.session = options.session
    this.name = options.name
    this.ledger = options.ledger
    this.random = options.random
  }

  /** One random edit. */
  act(): void {
    const dice = this.random()
    if (dice < 0.55) this.typeSomething()
    else if (dice < 0.75) this.deleteSomething()
    else if (dice < 0.82) this.addParagraph()
    else if (dice < 0.85) this.deleteParagraph()
    else if (dice < 0.9) this.changeKind()
    else if (dice < 0.95) this.embolden()
    else this.fillField()
  }

  private get body(): Y.XmlFragment {
    return this.session.doc.getXmlFragment(BODY_FRAGMENT)
  }

  private upTo(count: number): number {
    return Math.floor(this.random() * count)
  }

  /** Several writers may each have deleted another one of the last paragraphs: then a new one is begun, as the editor does. */
  private somewhere(): { readonly element: Y.XmlElement; readonly run: Y.XmlText; readonly id: string } {
    if (this.body.length === 0) this.addParagraph()
    const index = this.upTo(this.body.length)
    const element = this.body.get(index) as Y.XmlElement
    return { element, run: textRun(this.session.doc, index), id: element.getAttribute('id') ?? '' }
  }

  private typeSomething(): void {
    const { run, id } = this.somewhere()
    let text = ''
    for (let count = 1 + this.upTo(4); count > 0; count -= 1) {
      const character = String.fromCharCode(FIRST_CHARACTER + this.ledger.typed.size)
      this.ledger.typed.set(character, id)
      text += character
    }
    run.insert(this.upTo(run.length + 1), text)
  }

  private deleteSomething(): void {
    const { run } = this.somewhere()
    const start = this.upTo(run.length)
    const length = Math.min(1 + this.upTo(5), run.length - start)
    if (length <= 0) return
    for (const character of plainText(run).slice(start, start + length)) this.ledger.deleted.add(character)
    run.delete(start, length)
  }

  private addParagraph(): void {
    this.paragraphs += 1
    const paragraph = paragraphJson({ id: `${this.name}${this.paragraphs}`, kind: 'body', text: '' })
    insertBlocks(this.body, this.upTo(this.body.length + 1), [paragraph])
  }

  private deleteParagraph(): void {
    if (this.body.length < 3) return
    const index = this.upTo(this.body.length)
    const element = this.body.get(index) as Y.XmlElement
    this.ledger.deletedParagraphs.add(element.getAttribute('id') ?? '')
    this.body.delete(index)
  }

  private changeKind(): void {
    this.somewhere().element.setAttribute('kind', this.random() < 0.5 ? 'heading1' : 'body')
  }

  private embolden(): void {
    const { run } = this.somewhere()
    const start = this.upTo(run.length)
    if (run.length > 0) run.format(start, Math.min(3, run.length - start), { bold: this.random() < 0.7 ? {} : null })
  }

  private fillField(): void {
    this.session.doc.getMap(FIELDS_MAP).set('speaker', `${this.name}${this.upTo(100)}`)
  }
}

function plainText(run: Y.XmlText): string {
  return (run.toDelta() as { readonly insert: string }[]).map(({ insert }) => insert).join('')
}

/** What is wrong with the final text, given everything that was done: lost, doubled and revived characters. */
export function objections(text: string, ledger: Ledger): readonly string[] {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...ledger.typed].flatMap(([character, paragraph]) => {
    const count = counts.get(character) ?? 0
    const mayBeGone = ledger.deleted.has(character) || ledger.deletedParagraphs.has(paragraph)
    if (count > 1) return [`${character} is there ${count} times`]
    if (count === 0 && !mayBeGone) return [`${character} of paragraph ${paragraph} is lost`]
    if (count === 1 && ledger.deleted.has(character)) return [`${character} was deleted and is back`]
    return []
  })
}
