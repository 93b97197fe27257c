import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { type BlockView, paragraphsOf } from '../document/view.ts'

/**
 * A paragraph as rules read it. It stays the same object as long as it reads the same, so everything computed for it
 * (`perPassage`) is computed once however often the document is checked.
 */
export interface Passage {
  readonly blockId: string
  readonly kind: ParagraphKind
  readonly number: string | null
  /** The first sentence is a heading and body text follows it. */
  readonly runIn: boolean
  readonly text: string
}

/** Keeps what `compute` gives for a passage as long as the passage lives. */
export function perPassage<T>(compute: (passage: Passage) => T): (passage: Passage) => T {
  const results = new WeakMap<Passage, { readonly value: T }>()
  return (passage) => {
    const known = results.get(passage)
    if (known !== undefined) return known.value
    const value = compute(passage)
    results.set(passage, { value })
    return value
  }
}

/** Reads documents into passages, one after the other, and gives the same objects for what did not change. */
export function createPassageReader(): (blocks: readonly BlockView[]) => readonly Passage[] {
  let known = new Map<string, Passage>()
  return (blocks) => {
    const current = new Map<string, Passage>()
    for (const { id, kind, number, runIn, text } of paragraphsOf(blocks)) {
      const before = known.get(id)
      const isSame = before?.text === text && before.kind === kind && before.number === number && before.runIn === runIn
      current.set(id, isSame && before !== undefined ? before : { blockId: id, kind, number, runIn, text })
    }
    known = current
    return [...current.values()]
  }
}
