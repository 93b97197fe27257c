import type { Template } from '../templates/template-schema.ts'
import type { KindFacts } from './rule.ts'

/** What rules know of a kind, from its template. */
export function kindFacts({ name, group, direction, limits }: Template): KindFacts {
  const facts = { name, group, direction }
  return limits.characters === undefined ? facts : { ...facts, length: limits.characters }
}
