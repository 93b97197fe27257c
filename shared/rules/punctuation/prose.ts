import type { Passage } from '../passage.ts'

/** Whether a passage holds sentences: a paragraph of body text, or a heading that text follows in the same paragraph. */
export function isProse({ kind, runIn }: Passage): boolean {
  return kind === 'body' || runIn
}
