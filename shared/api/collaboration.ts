import { z } from 'zod'

/** Path of the WebSocket: the Hocuspocus protocol, the name of a document is its id. */
export const COLLABORATION_PATH = '/collaboration'

/** What a client sends as its token: JSON of this. The session cookie counts when `token` is `null`. */
export const ConnectToken = z.object({
  schemaVersion: z.int(),
  token: z.string().max(4096).nullable(),
})
export type ConnectToken = z.infer<typeof ConnectToken>

/**
 * Why the server refuses or ends a connection. `closeCode` is the WebSocket close code, the key is the close reason;
 * after `retry` the client connects again by itself, after `stop` only when the person asks for it.
 */
export const REFUSALS = {
  /** May not read the document, or there is none: the two look the same. */
  'permission-denied': { closeCode: 4403, after: 'stop' },
  'session.required': { closeCode: 4401, after: 'stop' },
  'client.outdated': { closeCode: 4426, after: 'stop' },
  'server.outdated': { closeCode: 4427, after: 'stop' },
  'update.malformed': { closeCode: 4422, after: 'stop' },
  'document.tooLarge': { closeCode: 4413, after: 'stop' },
  'message.tooLarge': { closeCode: 1009, after: 'stop' },
  'limit.documentConnections': { closeCode: 4430, after: 'retry' },
  'limit.personConnections': { closeCode: 4431, after: 'retry' },
  'limit.serverConnections': { closeCode: 4432, after: 'retry' },
  'limit.rate': { closeCode: 4429, after: 'retry' },
  'sign-in.late': { closeCode: 4408, after: 'retry' },
  'document.unavailable': { closeCode: 4503, after: 'retry' },
  'server.stopping': { closeCode: 1012, after: 'retry' },
  'server.failure': { closeCode: 4500, after: 'retry' },
} as const satisfies Readonly<Record<string, { readonly closeCode: number; readonly after: 'retry' | 'stop' }>>
export type RefusalCode = keyof typeof REFUSALS

/** The refusal behind the end of a connection, or `null`: proxies and browsers have reasons of their own. */
export function refusalOfClose(event: { readonly code?: number; readonly reason?: string }): RefusalCode | null {
  const codes = Object.keys(REFUSALS) as RefusalCode[]
  // WebSocket libraries close by themselves after a message that is too large, with the code and no reason.
  return codes.find((code) => code === event.reason || REFUSALS[code].closeCode === event.code) ?? null
}

export const DOCUMENT_CHANGES = ['state', 'threads', 'versions'] as const
export type DocumentChange = (typeof DOCUMENT_CHANGES)[number]

/** What the server tells a connection beside the text. */
export const ServerNotice = z.discriminatedUnion('type', [
  /** Writes to disk fail or work again; while they fail nothing is acknowledged. */
  z.object({ type: z.literal('storage'), state: z.enum(['failing', 'ok']) }),
  /** The right of this connection to change the text has changed. */
  z.object({ type: z.literal('rights'), mayEdit: z.boolean() }),
  /** Something about the document beside its text has changed; screens read it anew. */
  z.object({ type: z.literal('document'), change: z.enum(DOCUMENT_CHANGES) }),
])
export type ServerNotice = z.infer<typeof ServerNotice>

/** Who is at a document; the server writes it over whatever a client claims. */
export const PresenceUser = z.object({ id: z.string(), name: z.string(), colour: z.string() })
export type PresenceUser = z.infer<typeof PresenceUser>
