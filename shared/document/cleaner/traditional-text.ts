import type { Edit } from './edits.ts'

/** Share of characters that change when a text in traditional script is simplified; about a third really do. */
const TRADITIONAL_SHARE = 0.1
/** A single character that would change is a name or a rare word as often as it is traditional script. */
const FEWEST_CHARACTERS = 2
const HAN = /\p{Script=Han}/gu

/** Whether texts are in traditional script, judged over all of them together or over one line alone. */
export function isTraditional(text: string, simplified: string): boolean {
  const changed = differences(text, simplified)
  const all = text.match(HAN)?.length ?? 0
  return changed >= FEWEST_CHARACTERS && changed >= all * TRADITIONAL_SHARE
}

function differences(one: string, other: string): number {
  if (one.length !== other.length) return Math.max(FEWEST_CHARACTERS, Math.abs(one.length - other.length))
  let count = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) count += 1
  return count
}

/** The edits that simplify a text: one for every stretch that differs. */
export function simplifyingEdits(text: string, simplified: string): readonly Edit[] {
  if (text === simplified) return []
  if (text.length !== simplified.length) return [{ from: 0, to: text.length, text: simplified }]
  const edits: Edit[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === simplified[at]) continue
    const from = at
    while (at < text.length && text[at] !== simplified[at]) at += 1
    edits.push({ from, to: at, text: simplified.slice(from, at) })
  }
  return edits
}
