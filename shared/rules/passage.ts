import type { FieldId, Fields } from '../document/fields.ts'
import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { type DocumentView, type ParagraphView, paragraphsOf } from '../document/view.ts'
import { type MappedText, type TextRange, withoutRanges } from '../kernel/mapped-text.ts'

/**
 * A paragraph or a field of the form as rules read it. It stays the same object as long as it reads the same, so
 * everything computed for it (`perPassage`) is computed once however often the document is checked.
 */
export interface Passage {
  /** The paragraph; empty for a field. */
  readonly blockId: string
  /** The field whose value this is; absent for a paragraph. */
  readonly field?: FieldId
  readonly kind: ParagraphKind
  readonly number: string | null
  /** The first sentence is a heading and body text follows it. */
  readonly runIn: boolean
  /** The text as it reads once all suggested deletions are accepted. */
  readonly text: string
  /** Where the characters stand in the paragraph, when something suggested for deletion is left out. */
  readonly offsets?: MappedText['offsets']
}

/** Where a passage keeps its facts: copies of a passage do not take them over, and nobody else sees them. */
const FACTS = Symbol('facts')

interface FactKeeper {
  [FACTS]?: unknown[]
}

/** How many facts there are; each has the same place in every passage. */
let factCount = 0

/**
 * Keeps what `compute` gives for a passage as long as the passage lives. Rules ask every passage for a hundred facts after
 * each edit, so a fact lies in the passage itself, which takes a fraction of the time that a WeakMap for each fact does.
 * For functions that live as long as the program: what belongs to a checker or to the data of an office goes into
 * `perPassageForNow`, so that places for facts are not used up.
 */
export function perPassage<T>(compute: (passage: Passage) => T): (passage: Passage) => T {
  const place = factCount
  factCount += 1
  return (passage) => {
    const facts = (passage as FactKeeper)[FACTS] ?? addFacts(passage)
    const known = facts[place]
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T)
    const value = compute(passage)
    facts[place] = value === undefined ? NOTHING : value
    return value
  }
}

/** Stands for a fact that is known to be undefined. */
const NOTHING = Symbol('nothing')

function addFacts(passage: Passage): unknown[] {
  const facts = new Array<unknown>(factCount).fill(undefined)
  Object.defineProperty(passage, FACTS, { value: facts })
  return facts
}

/** Keeps what `compute` gives for a passage as long as both live. */
export function perPassageForNow<T>(compute: (passage: Passage) => T): (passage: Passage) => T {
  const results = new WeakMap<Passage, { readonly value: T }>()
  return (passage) => {
    const known = results.get(passage)
    if (known !== undefined) return known.value
    const value = compute(passage)
    results.set(passage, { value })
    return value
  }
}

/** A document as passages: those of its text and those of its form. */
export interface Passages {
  readonly inText: readonly Passage[]
  readonly inFields: readonly Passage[]
  /** The passages of the text that are cells, table by table and row by row. */
  readonly tables: readonly { readonly rows: readonly (readonly Passage[])[] }[]
}

/** Reads documents into passages, one after the other, and gives the same objects for what did not change. */
export function createPassageReader(): (view: DocumentView) => Passages {
  let known = new Map<string, Passage>()
  return (view) => {
    const current = new Map<string, Passage>()
    const keep = (key: string, passage: Passage): Passage => {
      const before = known.get(key)
      const kept = before !== undefined && readsSame(before, passage) ? before : passage
      current.set(key, kept)
      return kept
    }
    const inText = [...paragraphsOf(view.blocks)].map((block) => keep(`b:${block.id}`, passageOf(block)))
    const inFields = passagesOfFields(view.fields).map((passage, at) => keep(`f:${passage.field}:${at}`, passage))
    known = current
    return { inText, inFields, tables: tablesOf(view, new Map(inText.map((passage) => [passage.blockId, passage]))) }
  }
}

function tablesOf({ blocks }: DocumentView, byId: ReadonlyMap<string, Passage>): Passages['tables'] {
  const tables = blocks.filter((block) => block.type === 'table')
  return tables.map(({ rows }) => ({
    rows: rows.map((row) => row.flatMap((cell) => byId.get(cell.blocks[0]?.id ?? '') ?? [])),
  }))
}

function passageOf({ id, kind, number, runIn, text, spans }: ParagraphView): Passage {
  const read = withoutRanges(text, deletionsOf(spans))
  const base = { blockId: id, kind, number, runIn, text: read.text }
  return read.offsets === null ? base : { ...base, offsets: read.offsets }
}

function deletionsOf(spans: ParagraphView['spans']): readonly TextRange[] {
  const deletions = spans.filter((span) => span.mark === 'deletion')
  return deletions.length < 2 ? deletions : deletions.toSorted((a, b) => a.from - b.from)
}

/** Days and numbers of copies are kept in a form of their own, which no rule about writing is for. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'printingDate',
  'copies',
  'copyNumber',
  'signatureFitting',
  'attachmentBinding',
] satisfies FieldId[])

function passagesOfFields(fields: Fields): readonly Passage[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (value === undefined || UNWRITTEN.has(field)) return []
    return [value].flat().map((text): Passage => {
      return { blockId: '', field: field as FieldId, kind: 'body', number: null, runIn: false, text }
    })
  })
}

function readsSame(a: Passage, b: Passage): boolean {
  const isSame = a.text === b.text && a.kind === b.kind && a.number === b.number && a.runIn === b.runIn
  return isSame && (a.offsets ?? null)?.join() === (b.offsets ?? null)?.join()
}
