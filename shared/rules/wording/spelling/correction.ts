import { type Likeness, likenessOf } from './characters.ts'
import type { Targets } from './lexicon.ts'

/** What a misspelt word should be, and how the wrong character came to stand for the right one. */
export interface Correction {
  readonly right: string
  readonly likeness: Likeness
}

/** Words of grammar and numbers are typed for others often, but rules of their own look after them. */
const GRAMMAR = new Set(
  Array.from('的了着和在与及对于把被是不也都就还又之而且或其这那一二三四五六七八九十百千万亿两几个', (character) =>
    character.charCodeAt(0),
  ),
)

const BEST: readonly Likeness[] = ['sound', 'shape', 'nearSound']

/** The word among the targets that two characters are a misspelling of, the likest one; `null` without one. */
export function correctionOf(first: number, second: number, { after, before }: Targets): Correction | null {
  if (GRAMMAR.has(first) || GRAMMAR.has(second)) return null
  const inSecond = likestOf(second, after.get(first) ?? '')
  if (inSecond?.likeness === 'sound') return { ...inSecond, right: String.fromCharCode(first) + inSecond.right }
  const inFirst = likestOf(first, before.get(second) ?? '')
  if (inFirst !== null && isLiker(inFirst, inSecond))
    return { ...inFirst, right: inFirst.right + String.fromCharCode(second) }
  return inSecond === null ? null : { ...inSecond, right: String.fromCharCode(first) + inSecond.right }
}

/** The candidate that is most like what is written. */
export function likestOf(written: number, candidates: string): Correction | null {
  let best: Correction | null = null
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates.charCodeAt(at)
    const likeness = likenessOf(written, candidate)
    if (likeness === null || GRAMMAR.has(candidate)) continue
    const found = { right: candidates.charAt(at), likeness }
    if (likeness === 'sound') return found
    if (isLiker(found, best)) best = found
  }
  return best
}

function isLiker(one: Correction, other: Correction | null): boolean {
  return other === null || BEST.indexOf(one.likeness) < BEST.indexOf(other.likeness)
}
