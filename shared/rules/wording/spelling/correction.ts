import { FIRST_HAN, type Likeness, likenessOf } from './characters.ts'
import type { Targets } from './targets.ts'

/** What a misspelt word should be, and how the wrong character came to stand for the right one. */
export interface Correction {
  readonly right: string
  readonly likeness: Likeness
}

/** A character that was meant, by its code, and how it is like the one that is written. */
export interface Meant {
  readonly code: number
  readonly likeness: Likeness
}

/** Words of grammar and numbers are typed for others often, but rules of their own look after them. */
const GRAMMAR = new Set(
  Array.from('的了着和在与及对于把被是不也都就还又之而且或其这那一二三四五六七八九十百千万亿两几个', (character) =>
    character.charCodeAt(0),
  ),
)

/** The likest first. */
const RANK: Readonly<Record<Likeness, number>> = { sound: 0, shape: 1, nearSound: 2 }

/** The word among the targets that two characters are a misspelling of, the likest one; `null` without one. */
export function correctionOf(first: number, second: number, targets: Targets): Correction | null {
  if (GRAMMAR.has(first) || GRAMMAR.has(second)) return null
  const inSecond = likestIn(second, targets, 'byFirst', first)
  if (inSecond?.likeness === 'sound') return corrected(first, inSecond.code, inSecond)
  const inFirst = likestIn(first, targets, 'bySecond', second)
  if (inFirst !== null && isLiker(inFirst, inSecond)) return corrected(inFirst.code, second, inFirst)
  return inSecond === null ? null : corrected(first, inSecond.code, inSecond)
}

function corrected(first: number, second: number, { likeness }: Meant): Correction {
  return { right: String.fromCharCode(first, second), likeness }
}

/** The likest to what is written among the characters that make a word with another one, which they follow or precede. */
function likestIn(written: number, targets: Targets, side: 'byFirst' | 'bySecond', other: number): Meant | null {
  const { heads, next } = targets[side]
  const sought = side === 'byFirst' ? 1 : 0
  let best: Meant | null = null
  for (let word = heads[other - FIRST_HAN] ?? 0; word !== 0; word = next[word] ?? 0) {
    best = liker(best, written, targets.words[2 * word - 2 + sought] ?? 0)
    if (best?.likeness === 'sound') break
  }
  return best
}

/** The best character so far, or a candidate that is more like what is written. */
export function liker(best: Meant | null, written: number, candidate: number): Meant | null {
  const likeness = likenessOf(written, candidate)
  if (likeness === null || GRAMMAR.has(candidate)) return best
  const found = { code: candidate, likeness }
  return isLiker(found, best) ? found : best
}

function isLiker(one: Meant, other: Meant | null): boolean {
  return other === null || RANK[one.likeness] < RANK[other.likeness]
}
