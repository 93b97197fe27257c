import { ACTS, type Act, pathOf, type RouteDefinition } from './route.ts'

/** An act as the record keeps it, as far as its standing depends on it. */
export interface RecordedAct {
  readonly id: string
  /** An act of the route, or anything else that was recorded about the document. */
  readonly act: string
  readonly stepId: string | null
  readonly round: number | null
  /** The hash of the text that the act covers. */
  readonly sha256: string | null
  /** For a return: the step the document comes straight back to. */
  readonly returnToStepId: string | null
}

/** What stands now. */
export interface PresentState {
  readonly sha256: string
  readonly round: number
}

/**
 * The ids of the acts that still stand. An opinion stands as long as the text is the one it covers and no return or
 * retraction makes its step act again; a return stands until the next one; everything else stands for ever.
 */
export function standingActs(
  route: RouteDefinition,
  record: readonly RecordedAct[],
  present: PresentState,
): ReadonlySet<string> {
  const path = pathOf(route).map((step) => step.id)
  const standing = new Set<string>()
  // From the newest backwards: everything from this place of the path on has to act again.
  let repeatedFrom = path.length
  for (const entry of record.toReversed()) {
    if (stands(entry, { present, isRepeated: path.indexOf(entry.stepId ?? '') >= repeatedFrom })) standing.add(entry.id)
    repeatedFrom = Math.min(repeatedFrom, repetitionBy(entry, path))
  }
  return standing
}

function stands(entry: RecordedAct, { present, isRepeated }: { present: PresentState; isRepeated: boolean }): boolean {
  if (!isRouteAct(entry.act) || entry.act === 'retract') return true
  if (entry.act === 'return') return entry.round !== null && entry.round + 1 === present.round
  return !isRepeated && (entry.sha256 === null || entry.sha256 === present.sha256)
}

/** The place on the path from which an act makes every step act again; past its end when it does not. */
function repetitionBy(entry: RecordedAct, path: readonly string[]): number {
  if (entry.act === 'retract') return 0
  if (entry.act !== 'return') return path.length
  return entry.returnToStepId === null ? 0 : path.indexOf(entry.returnToStepId)
}

/** Whether a recorded act is one of a route. */
export function isRouteAct(act: string): act is Act {
  return (ACTS as readonly string[]).includes(act)
}
