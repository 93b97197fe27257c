/** How much one client, one person, one document and the server may take. */
export interface CollaborationLimits {
  /** Largest WebSocket message: about two million Chinese characters pasted at once. */
  readonly messageBytes: number
  /** Snapshot and rows of one document: about two million single edits (1.3 MB per 100,000, measured). */
  readonly documentBytes: number
  readonly connectionsPerDocument: number
  readonly connectionsPerPerson: number
  readonly connections: number
  /** Time to sign in after the socket is open. */
  readonly signInMs: number
  /** Messages a connection may send at once, and how many more per second. A fast typist sends about ten. */
  readonly messageBurst: number
  readonly messagesPerSecond: number
  /** Bytes that may wait for a slow client before it is asked to come back later. */
  readonly waitingBytes: number
}

export const DEFAULT_LIMITS: CollaborationLimits = {
  messageBytes: 8 * 1024 * 1024,
  documentBytes: 24 * 1024 * 1024,
  connectionsPerDocument: 300,
  connectionsPerPerson: 40,
  connections: 3000,
  signInMs: 10_000,
  messageBurst: 600,
  messagesPerSecond: 150,
  waitingBytes: 64 * 1024 * 1024,
}

/**
 * Counts the messages of one connection against a budget that refills. Per connection and not per address: a whole
 * office comes from one address.
 */
export class MessageBudget {
  private readonly limits: CollaborationLimits
  private left: number
  private refilledAt: number

  constructor(limits: CollaborationLimits, now: number) {
    this.limits = limits
    this.left = limits.messageBurst
    this.refilledAt = now
  }

  /** Takes one message out of the budget; false when it is used up. `now` in milliseconds. */
  take(now: number): boolean {
    const refill = ((now - this.refilledAt) / 1000) * this.limits.messagesPerSecond
    this.left = Math.min(this.limits.messageBurst, this.left + refill) - 1
    this.refilledAt = now
    return this.left >= 0
  }
}
