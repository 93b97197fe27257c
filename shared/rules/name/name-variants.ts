import { likenessOf } from '../wording/spelling/characters.ts'

/** Whether two names of one length differ in one character only, and that one is easily typed for the other. */
export function isVariant(one: string, other: string): boolean {
  const at = onlyDifference(one, other)
  return at !== null && likenessOf(one.charCodeAt(at), other.charCodeAt(at)) !== null
}

/** The one place where two names of the same length differ; `null` when there is none or more than one. */
export function onlyDifference(one: string, other: string): number | null {
  if (one.length !== other.length) return null
  let place: number | null = null
  for (let at = 0; at < one.length; at += 1) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) continue
    if (place !== null) return null
    place = at
  }
  return place
}
