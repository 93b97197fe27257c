import type { Awareness } from 'y-protocols/awareness'
import { PresenceUser } from '#shared/api/collaboration.ts'
import type { Peer } from './collaboration-session.ts'

/** Everybody in the awareness but this page, in the sequence they are known. */
export function peersOf(awareness: Awareness): readonly Peer[] {
  return [...awareness.getStates()].flatMap(([clientId, state]) => {
    const user = PresenceUser.safeParse(state.user)
    return clientId !== awareness.clientID && user.success ? [{ clientId, user: user.data }] : []
  })
}

/** Whether the same people are there; a caret that moved makes no difference. */
export function samePeers(some: readonly Peer[], others: readonly Peer[]): boolean {
  const isSame = (peer: Peer, other: Peer | undefined) =>
    peer.clientId === other?.clientId && peer.user.name === other.user.name && peer.user.colour === other.user.colour
  return some.length === others.length && some.every((peer, index) => isSame(peer, others[index]))
}
