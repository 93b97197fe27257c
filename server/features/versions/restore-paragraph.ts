import * as Y from 'yjs'
import type { InlineJson, ParagraphJson, TextJson } from '#shared/document/document-json.ts'
import { ANCHOR_MARKS, isMarkName, NODE_ATTRIBUTES } from '#shared/document/schema.ts'
import { markNameOfKey } from '#shared/document/yjs.ts'

/**
 * Makes a live paragraph equal to an earlier state of it in place: its kind, and of its text only the stretch that
 * differs. Gives false, with nothing changed, when the paragraph is not one plain run of text; it is then replaced.
 */
export function restoreParagraph(element: Y.XmlElement, target: ParagraphJson): boolean {
  const runs = target.content ?? []
  if (!runs.every(isText) || element.length > 1) return false
  const text = element.length === 0 ? null : element.get(0)
  if (text !== null && !(text instanceof Y.XmlText)) return false

  restoreAttributes(element, target)
  restoreRuns(text ?? emptyTextIn(element), runs)
  return true
}

function isText(inline: InlineJson): inline is TextJson {
  return inline.type === 'text'
}

function emptyTextIn(element: Y.XmlElement): Y.XmlText {
  const text = new Y.XmlText()
  element.insert(0, [text])
  return text
}

function restoreAttributes(element: Y.XmlElement, target: ParagraphJson): void {
  for (const [name, value] of Object.entries(target.attrs)) {
    const initial = NODE_ATTRIBUTES.paragraph[name as keyof typeof NODE_ATTRIBUTES.paragraph]
    // Yjs stores any JSON value; its type for an untyped element says string.
    const present: unknown = element.getAttribute(name) ?? initial
    if (present === value) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value as string)
  }
}

/** A character with everything that belongs to its look, so that two characters can be compared. */
interface Character {
  readonly text: string
  readonly format: string
}

function restoreRuns(text: Y.XmlText, runs: readonly TextJson[]): void {
  const present = liveCharacters(text)
  const target = runs.flatMap((run) => charactersOf(run.text, formatOf(run)))
  const start = commonStart(present, target)
  const end = commonEnd(present.slice(start), target.slice(start))

  const removed = present.slice(start, present.length - end)
  const at = lengthOf(present.slice(0, start))
  text.delete(at, lengthOf(removed))
  insertCharacters(text, at, target.slice(start, target.length - end))
}

function insertCharacters(text: Y.XmlText, at: number, characters: readonly Character[]): void {
  let offset = at
  for (const { text: inserted, format } of runsOf(characters)) {
    // Formats are always given: without them the text would take over those of its neighbour.
    text.insert(offset, inserted, JSON.parse(format))
    offset += inserted.length
  }
}

function runsOf(characters: readonly Character[]): readonly Character[] {
  const runs: Character[] = []
  for (const { text, format } of characters) {
    const last = runs.at(-1)
    if (last?.format === format) runs[runs.length - 1] = { text: last.text + text, format }
    else runs.push({ text, format })
  }
  return runs
}

interface DeltaRun {
  readonly insert: string
  readonly attributes?: Readonly<Record<string, unknown>>
}

function liveCharacters(text: Y.XmlText): Character[] {
  return (text.toDelta() as DeltaRun[]).flatMap((run) => charactersOf(run.insert, liveFormat(run.attributes ?? {})))
}

function liveFormat(attributes: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(attributes).map(([key, value]) => [markNameOfKey(key), value] as const)
  return formatText(entries.filter(([name]) => isMarkName(name) && !ANCHOR_MARKS.includes(name)))
}

function formatOf(run: TextJson): string {
  return formatText((run.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}] as const))
}

function formatText(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))))
}

/** Whole characters, not UTF-16 units: a rare ideograph is never cut in half. */
function charactersOf(text: string, format: string): Character[] {
  return [...text].map((character) => ({ text: character, format }))
}

function commonStart(a: readonly Character[], b: readonly Character[]): number {
  const differs = a.findIndex((character, index) => !isEqual(character, b[index]))
  return differs === -1 ? a.length : differs
}

function commonEnd(a: readonly Character[], b: readonly Character[]): number {
  return commonStart(a.toReversed(), b.toReversed())
}

function isEqual(a: Character, b: Character | undefined): boolean {
  return a.text === b?.text && a.format === b.format
}

function lengthOf(characters: readonly Character[]): number {
  return characters.reduce((total, character) => total + character.text.length, 0)
}
