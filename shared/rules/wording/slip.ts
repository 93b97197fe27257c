import { likenessOf } from './spelling/characters.ts'

/** How one character of a term went wrong. */
export type Slip = 'exchanged' | 'turned' | 'added' | 'dropped'

/** How a text at a place differs from a term by one slip, and how many of its characters that takes. */
export interface Slipped {
  readonly slip: Slip
  readonly length: number
}

/** What a text at a place has in place of a term, when that is one slip away; `null` when it is the term, or anything else. */
export function slippedAt(text: string, from: number, term: string): Slipped | null {
  let at = 0
  while (at < term.length && text.charCodeAt(from + at) === term.charCodeAt(at)) at += 1
  if (at === term.length) return null
  const goesOn = (rest: number, behind: number) => text.startsWith(term.slice(rest), from + behind)
  if (goesOn(at + 1, at + 1)) return { slip: 'exchanged', length: term.length }
  if (isTurned(text, from + at, term, at) && goesOn(at + 2, at + 2)) return { slip: 'turned', length: term.length }
  if (goesOn(at, at + 1)) return { slip: 'added', length: term.length + 1 }
  return goesOn(at + 1, at) ? { slip: 'dropped', length: term.length - 1 } : null
}

function isTurned(text: string, from: number, term: string, at: number): boolean {
  return text.charCodeAt(from) === term.charCodeAt(at + 1) && text.charCodeAt(from + 1) === term.charCodeAt(at)
}

/** Whether the one character that is exchanged is easily typed for the right one. */
export function isEasilyTyped(written: string, term: string): boolean {
  const at = Array.from(term).findIndex((character, place) => character !== written.charAt(place))
  return at >= 0 && likenessOf(written.charCodeAt(at), term.charCodeAt(at)) !== null
}
