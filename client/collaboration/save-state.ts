import type { SaveState } from './collaboration-session.ts'

/** What decides whether everything typed is on disk. */
export interface SaveFacts {
  /** A local change is not confirmed yet. */
  readonly hasUnconfirmed: boolean
  readonly isSynchronised: boolean
  readonly hasEverSynchronised: boolean
  readonly mayEdit: boolean
  readonly isStorageFailing: boolean
}

/** The save state to show. Before the first synchronisation nothing is promised. */
export function saveState(facts: SaveFacts): SaveState {
  if (!facts.hasUnconfirmed) return facts.hasEverSynchronised ? 'saved' : 'syncing'
  return facts.isSynchronised && facts.mayEdit && !facts.isStorageFailing ? 'syncing' : 'unsaved'
}
