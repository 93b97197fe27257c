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

/** The word among the targets that two characters are a misspelling of, by sound before shape; `null` without one. */
export function correctionOf(first: number, second: number, { after, before }: Targets): Correction | null {
  if (GRAMMAR.has(first) || GRAMMAR.has(second)) return null
  const inSecond = bestOf(second, after.get(first) ?? '')
  if (inSecond?.likeness === 'sound') return joined(inSecond, String.fromCharCode(first), '')
  const inFirst = bestOf(first, before.get(second) ?? '')
  if (inFirst?.likeness === 'sound' || (inSecond === null && inFirst !== null))
    return joined(inFirst, '', String.fromCharCode(second))
  return inSecond === null ? null : joined(inSecond, String.fromCharCode(first), '')
}

function joined({ right, likeness }: Correction, before: string, after: string): Correction {
  return { right: before + right + after, likeness }
}

/** The candidate that is most like what is written. */
function bestOf(written: number, candidates: string): Correction | null {
  let byShape: Correction | null = null
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates.charCodeAt(at)
    const likeness = likenessOf(written, candidate)
    if (likeness === null || GRAMMAR.has(candidate)) continue
    if (likeness === 'sound') return { right: candidates.charAt(at), likeness }
    byShape ??= { right: candidates.charAt(at), likeness }
  }
  return byShape
}
