import type { TextRange } from '../kernel/mapped-text.ts'
import type { Passage } from '../rules/passage.ts'
import { ruleOfEntry } from './entry-rules.ts'
import type { OwnEntry } from './own-entries.ts'

/**
 * The entry of the office's list that knows the error at this place of a paragraph, switched on or not: the error has
 * come back. `null` when it is a new one.
 */
export function matchingEntry(entries: readonly OwnEntry[], text: string, place: TextRange): OwnEntry | null {
  const passage: Passage = { blockId: '', kind: 'body', number: null, runIn: false, text }
  const knows = (entry: OwnEntry) => {
    const rule = ruleOfEntry(entry)
    if (rule.scope !== 'passage') return false
    return Array.from(rule.check(passage)).some(({ from, to }) => from < place.to && place.from < to)
  }
  return entries.find(knows) ?? null
}
