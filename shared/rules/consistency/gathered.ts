import type { Passage } from '../passage.ts'

/** The facts of all passages in order, each with the passage it stands in. */
export function gathered<T extends object>(
  passages: readonly Passage[],
  factsIn: (passage: Passage) => readonly T[],
): readonly (T & { readonly passage: Passage })[] {
  const found: (T & { readonly passage: Passage })[] = []
  // Hardly any passage has a fact: a loop costs nothing for the others.
  for (const passage of passages) for (const fact of factsIn(passage)) found.push({ ...fact, passage })
  return found
}
