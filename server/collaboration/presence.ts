import type { Connection, Document } from '@hocuspocus/server'
import type { LiveSession } from './live-session.ts'

/** A page has one editor; a few more leave room for programs. */
const MOST_STATES_PER_CONNECTION = 4

/**
 * Makes presence say the truth: nobody moves the caret of another connection, and names and colours are those of the
 * person who signed in, whatever the client claims. Changes `states` in place, as Hocuspocus expects.
 */
export function correctPresence(
  states: Map<number, Record<string, unknown>>,
  session: LiveSession,
  document: Document,
): void {
  for (const [clientId, state] of states) {
    if (isOfAnother(document, session.connection, clientId)) states.delete(clientId)
    else state.user = session.user
  }
  for (const clientId of [...states.keys()].slice(MOST_STATES_PER_CONNECTION)) states.delete(clientId)
}

function isOfAnother(document: Document, own: Connection | null, clientId: number): boolean {
  // Only a state that is known already can belong to somebody.
  if (!document.awareness.states.has(clientId)) return false
  for (const [connection, { clients }] of document.connections)
    if (connection !== own && clients.has(clientId)) return true
  return false
}

/**
 * How long changes are gathered before they are sent on, in milliseconds. Up to some sixty people gathering is not
 * needed: changes that were written together are sent together anyway. Beyond, it saves most of the frames.
 */
export function gatheringTime(connections: number): number {
  if (connections <= 64) return 0
  return connections <= 128 ? 10 : 35
}
