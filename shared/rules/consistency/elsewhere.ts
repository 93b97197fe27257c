import type { DocumentFact, FactElsewhere } from '../office-data.ts'
import type { DocumentHit, RuledDocument } from '../rule.ts'
import { perData } from '../word-finder.ts'
import { factsOf } from './facts.ts'

type Key = Pick<DocumentFact, 'kind' | 'name'>

const keyOf = ({ kind, name }: Key) => `${kind} ${name}`

const byKey = perData((facts: readonly FactElsewhere[]): ReadonlyMap<string, readonly FactElsewhere[]> => {
  const found = new Map<string, FactElsewhere[]>()
  for (const fact of facts) found.set(keyOf(fact), [...(found.get(keyOf(fact)) ?? []), fact])
  return found
})

/** Whether two documents say the same: one may leave out who issued a document, or the town before a place. */
function agrees(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one)
}

/** Places that say something else of the same thing than other documents do, for facts of some kinds. */
export function* contradictions(
  { office: { elsewhere }, passages, fields }: RuledDocument,
  kinds: readonly DocumentFact['kind'][],
): Generator<DocumentHit> {
  if (elsewhere.length === 0) return
  for (const { kind, name, value, passage, from, to } of factsOf({ passages, fields })) {
    if (!kinds.includes(kind)) continue
    const known = byKey(elsewhere).get(keyOf({ kind, name })) ?? []
    const other = known.find((fact) => !agrees(fact.value, value))
    // Where several documents disagree among themselves, one that agrees with this one is enough.
    if (other === undefined || known.some((fact) => agrees(fact.value, value))) continue
    yield { passage, from, to, params: { name, other: other.value, document: other.documentTitle } }
  }
}
