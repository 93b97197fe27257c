import { type DocumentFacts, mayUseDocument } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import type { LiveSession } from './live-session.ts'
import type { LiveSessions } from './live-sessions.ts'
import type { CollaborationPorts } from './ports.ts'
import { Refusal } from './refusal.ts'
import { Turns } from './turns.ts'

/** How often the sign-in of an open connection is confirmed: how long an ended session may go on reading. */
const CONFIRM_EVERY_MS = 60_000

interface Decision {
  readonly mayRead: boolean
  readonly mayEdit: boolean
}

const NOTHING: Decision = { mayRead: false, mayEdit: false }

function decide(actor: Actor, facts: DocumentFacts | null): Decision {
  if (facts === null) return NOTHING
  const mayRead = mayUseDocument(actor, 'read', facts)
  return { mayRead, mayEdit: mayRead && mayUseDocument(actor, 'edit', facts) }
}

/** Decides what connections may do: when they are opened, and anew whenever something changed. */
export class Rights {
  private readonly ports: CollaborationPorts
  private readonly sessions: LiveSessions
  /** Raised by every refresh of a document, so that a decision on facts from before it is taken again. */
  private readonly refreshes = new Map<string, number>()
  private readonly turns = new Turns()
  private signingIn = 0

  constructor(ports: CollaborationPorts, sessions: LiveSessions) {
    this.ports = ports
    this.sessions = sessions
  }

  /**
   * Registers a session with the rights it has now. `register` runs in the same turn as the last check: a refresh
   * comes either before, and the facts are read again, or after, and finds the session.
   */
  async decideAndRegister(
    documentId: string,
    actor: Actor,
    register: (mayEdit: boolean) => LiveSession,
  ): Promise<LiveSession> {
    this.signingIn += 1
    try {
      for (;;) {
        const seen = this.refreshes.get(documentId)
        const decision = decide(actor, await this.ports.factsOf(documentId))
        if (seen !== this.refreshes.get(documentId)) continue
        if (!decision.mayRead) throw new Refusal('permission-denied')
        return register(decision.mayEdit)
      }
    } finally {
      this.signingIn -= 1
      if (this.signingIn === 0) this.refreshes.clear()
    }
  }

  /** Decides anew for every connection to a document; see `LiveTexts.refreshRights`. */
  async refreshDocument(documentId: string): Promise<void> {
    this.noteRefresh(documentId)
    await this.decideAnew(documentId, () => this.sessions.ofDocument(documentId))
  }

  /** Decides anew for every connection of a person, who may hold other posts now or may no longer sign in. */
  async refreshPerson(personId: string): Promise<void> {
    await Promise.all(
      this.sessions.ofPerson(personId).map(async (session) => {
        const isSignedIn = await this.orRetreat([session], () => this.isStillSignedIn(session))
        if (isSignedIn) await this.decideAnew(session.documentId, () => [session])
      }),
    )
  }

  /** Ends connections whose sign-in is over: by time, or by signing out elsewhere. */
  async confirmDue(): Promise<void> {
    const now = this.ports.clock.now().getTime()
    for (const session of this.sessions.all())
      if (session.token === null && now - session.confirmedAt >= CONFIRM_EVERY_MS) await this.isStillSignedIn(session)
  }

  // In turns: facts that were read earlier must not be applied later, or a right just taken would come back.
  private async decideAnew(documentId: string, sessions: () => readonly LiveSession[]): Promise<void> {
    await this.turns.run(documentId, async () => {
      const facts = await this.orRetreat(sessions(), () => this.ports.factsOf(documentId))
      await Promise.all(sessions().map((session) => this.apply(session, facts)))
    })
  }

  private noteRefresh(documentId: string): void {
    if (this.signingIn > 0) this.refreshes.set(documentId, (this.refreshes.get(documentId) ?? 0) + 1)
  }

  /** When rights cannot be decided the sessions are sent away to come back, because nobody's right is known. */
  private async orRetreat<T>(sessions: readonly LiveSession[], decision: () => Promise<T>): Promise<T> {
    try {
      return await decision()
    } catch (error) {
      for (const session of sessions) session.end('document.unavailable')
      await Promise.all(sessions.map((session) => session.settle()))
      throw error
    }
  }

  private async isStillSignedIn(session: LiveSession): Promise<boolean> {
    const actor = await this.ports.authenticate({ ...session.socket.from, token: session.token })
    session.confirmedAt = this.ports.clock.now().getTime()
    if (actor !== null) {
      session.actor = actor
      return true
    }
    // A token may have run out while the session lives on: the client comes back with a new one, if it gets one.
    session.end(session.token === null ? 'session.required' : 'sign-in.late')
    await session.settle()
    return false
  }

  private async apply(session: LiveSession, facts: DocumentFacts | null): Promise<void> {
    const decision = decide(session.actor, facts)
    if (!decision.mayRead) session.end('permission-denied')
    else session.setMayEdit(decision.mayEdit)
    if (!decision.mayEdit) await session.settle()
  }
}
