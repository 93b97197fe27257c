import type { LiveSession } from './live-session.ts'

/** Every session of this server, by document and by person. */
export class LiveSessions {
  private readonly byDocument = new Map<string, Set<LiveSession>>()
  private readonly byPerson = new Map<string, Set<LiveSession>>()

  add(session: LiveSession): void {
    addTo(this.byDocument, session.documentId, session)
    addTo(this.byPerson, session.actor.personId, session)
    session.socket.sessions.add(session)
  }

  remove(session: LiveSession): void {
    removeFrom(this.byDocument, session.documentId, session)
    removeFrom(this.byPerson, session.actor.personId, session)
    session.socket.sessions.delete(session)
  }

  ofDocument(documentId: string): readonly LiveSession[] {
    return [...(this.byDocument.get(documentId) ?? [])]
  }

  ofPerson(personId: string): readonly LiveSession[] {
    return [...(this.byPerson.get(personId) ?? [])]
  }

  all(): readonly LiveSession[] {
    return [...this.byDocument.values()].flatMap((sessions) => [...sessions])
  }

  countOfDocument(documentId: string): number {
    return this.byDocument.get(documentId)?.size ?? 0
  }

  countOfPerson(personId: string): number {
    return this.byPerson.get(personId)?.size ?? 0
  }
}

function addTo(map: Map<string, Set<LiveSession>>, key: string, session: LiveSession): void {
  const sessions = map.get(key) ?? new Set()
  map.set(key, sessions.add(session))
}

function removeFrom(map: Map<string, Set<LiveSession>>, key: string, session: LiveSession): void {
  const sessions = map.get(key)
  sessions?.delete(session)
  if (sessions?.size === 0) map.delete(key)
}
