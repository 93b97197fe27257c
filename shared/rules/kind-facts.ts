import { limitsOfKind } from '../paperwork/limits.ts'
import type { LengthLimit } from '../paperwork/policy.ts'
import type { Template } from '../templates/template-schema.ts'
import type { KindFacts } from './rule.ts'

/** What rules know of a kind: from its template, and from the limits of length that the office has set. */
export function kindFacts({ kind, name, group, direction }: Template, limits: readonly LengthLimit[]): KindFacts {
  return { name, group, direction, limits: limitsOfKind(limits, kind) }
}
