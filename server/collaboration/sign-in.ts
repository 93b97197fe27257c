import { z } from 'zod'
import { ConnectToken, type PresenceUser, type RefusalCode } from '#shared/api/collaboration.ts'
import { SCHEMA_VERSION } from '#shared/document/schema.ts'
import { personColour } from '#shared/kernel/person-colour.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import type { CollaborationLimits } from './limits.ts'
import { LiveSession } from './live-session.ts'
import type { LiveSessions } from './live-sessions.ts'
import type { LiveSocket } from './live-socket.ts'
import type { CollaborationPorts } from './ports.ts'
import { Refusal } from './refusal.ts'
import type { Rights } from './rights.ts'

const TokenText = z
  .string()
  .max(8192)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'not JSON' })
      return z.NEVER
    }
  })
  .pipe(ConnectToken)

/** Lets people in at a document: version of the client, who it is, what they may do, and whether there is room. */
export class SignIn {
  private readonly ports: CollaborationPorts
  private readonly limits: CollaborationLimits
  private readonly sessions: LiveSessions
  private readonly rights: Rights

  constructor(options: {
    readonly ports: CollaborationPorts
    readonly limits: CollaborationLimits
    readonly sessions: LiveSessions
    readonly rights: Rights
  }) {
    this.ports = options.ports
    this.limits = options.limits
    this.sessions = options.sessions
    this.rights = options.rights
  }

  /** The registered session, or a `Refusal`. */
  async open(documentId: string, socket: LiveSocket, tokenText: string): Promise<LiveSession> {
    const token = acceptedToken(tokenText)
    const actor = await this.ports.authenticate({ ...socket.from, token })
    if (actor === null) throw new Refusal('session.required')
    const name = await this.nameOf(actor)

    return this.rights.decideAndRegister(documentId, actor, (mayEdit) => {
      this.refuseWhenFull(documentId, actor)
      const user: PresenceUser = { id: actor.personId, name, colour: personColour(actor.personId) }
      const now = this.ports.clock.now().getTime()
      const session = new LiveSession({ documentId, socket, user, actor, mayEdit, token, now })
      this.sessions.add(session)
      return session
    })
  }

  private refuseWhenFull(documentId: string, actor: Actor): void {
    if (this.sessions.countOfDocument(documentId) >= this.limits.connectionsPerDocument)
      throw new Refusal('limit.documentConnections')
    if (this.sessions.countOfPerson(actor.personId) >= this.limits.connectionsPerPerson)
      throw new Refusal('limit.personConnections')
  }

  private async nameOf(actor: Actor): Promise<string> {
    const person = await this.ports.db
      .selectFrom('people')
      .select('name')
      .where('id', '=', actor.personId)
      .executeTakeFirst()
    return person?.name ?? ''
  }
}

/** The token inside the message, once the client is known to understand exactly this version of the schema. */
function acceptedToken(text: string): string | null {
  const parsed = TokenText.safeParse(text)
  if (!parsed.success) throw new Refusal('client.outdated')
  const outdated = versionRefusal(parsed.data.schemaVersion)
  if (outdated !== null) throw new Refusal(outdated)
  return parsed.data.token
}

// A client that does not know a node or a mark deletes it together with its text by merely opening the document; a
// newer client writes what this server and its other clients do not know.
function versionRefusal(schemaVersion: number): RefusalCode | null {
  if (schemaVersion < SCHEMA_VERSION) return 'client.outdated'
  return schemaVersion > SCHEMA_VERSION ? 'server.outdated' : null
}
