import * as Y from 'yjs'
import type { BlockJson, DocumentJson } from '#shared/document/document-json.ts'
import type { Fields, FieldValue } from '#shared/document/fields.ts'
import { BODY_FRAGMENT, FIELDS_MAP } from '#shared/document/schema.ts'
import { bodyJson, insertBlocks } from '#shared/document/yjs.ts'
import { commonSequence } from '#shared/kernel/common-sequence.ts'
import { restoreParagraph } from './restore-paragraph.ts'
import { withoutAnchors } from './without-anchors.ts'

/** The text to come back. */
export interface RestoredText {
  readonly body: DocumentJson
  readonly fields: Fields
}

/**
 * Makes a live text equal to an earlier one, as a change like any other: what both have in common stays untouched, so
 * colleagues keep their place and comments in those paragraphs their anchors. Anchors of the earlier text are not
 * brought back; the comments that lost theirs are anchored anew by their quotes.
 */
export function restoreText(doc: Y.Doc, target: RestoredText): void {
  doc.transact(() => {
    restoreBlocks(doc, withoutAnchors(target.body.content))
    restoreFields(doc.getMap<FieldValue>(FIELDS_MAP), target.fields)
  })
}

function restoreBlocks(doc: Y.Doc, target: readonly BlockJson[]): void {
  const fragment = doc.getXmlFragment(BODY_FRAGMENT)
  const present = withoutAnchors(bodyJson(doc).content)
  const steps = commonSequence(keysOf(present), keysOf(target))
  // From the end, so that the places before a change keep their numbers.
  for (const step of steps.toReversed()) {
    if (step.type === 'remove') fragment.delete(step.from)
    if (step.type === 'insert') insertBlocks(fragment, step.at, [target[step.to] as BlockJson])
    if (step.type === 'keep')
      restoreBlock(fragment, step.from, { from: present[step.from] as BlockJson, to: target[step.to] as BlockJson })
  }
}

/** A block is known by its id, one without an id by its content; a repetition is a block of its own. */
function keysOf(blocks: readonly BlockJson[]): readonly string[] {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const key = block.attrs.id ?? JSON.stringify(block)
    const repetition = seen.get(key) ?? 0
    seen.set(key, repetition + 1)
    return `${repetition} ${key}`
  })
}

function restoreBlock(fragment: Y.XmlFragment, index: number, { from, to }: { from: BlockJson; to: BlockJson }): void {
  if (JSON.stringify(from) === JSON.stringify(to)) return
  const element = fragment.get(index)
  const isDone =
    element instanceof Y.XmlElement &&
    from.type === 'paragraph' &&
    to.type === 'paragraph' &&
    restoreParagraph(element, to)
  if (isDone) return

  fragment.delete(index)
  insertBlocks(fragment, index, [to])
}

function restoreFields(map: Y.Map<FieldValue>, target: Fields): void {
  for (const id of [...map.keys()]) if (!(id in target)) map.delete(id)
  for (const [id, value] of Object.entries(target))
    if (JSON.stringify(map.get(id)) !== JSON.stringify(value)) map.set(id, value)
}
