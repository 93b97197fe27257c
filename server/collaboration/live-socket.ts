import type { WebSocketLike } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import { REFUSALS, type RefusalCode } from '#shared/api/collaboration.ts'
import type { CollaborationLimits } from './limits.ts'
import type { LiveSession } from './live-session.ts'

/** What a browser sent along when it opened the socket. */
export interface SocketOrigin {
  readonly cookieHeader: string | undefined
  readonly origin: string | undefined
}

/** A client's socket in the form Hocuspocus expects, with the sessions that run over it. */
export class LiveSocket implements WebSocketLike {
  readonly from: SocketOrigin
  readonly sessions = new Set<LiveSession>()
  private readonly webSocket: WebSocket
  private readonly limits: CollaborationLimits

  constructor(webSocket: WebSocket, from: SocketOrigin, limits: CollaborationLimits) {
    this.webSocket = webSocket
    this.from = from
    this.limits = limits
  }

  get readyState(): number {
    return this.webSocket.readyState
  }

  send(data: Parameters<WebSocket['send']>[0]): void {
    // A client that does not read would fill the memory of the server; it gets the whole text when it comes back.
    if (this.webSocket.bufferedAmount > this.limits.waitingBytes) this.refuse('limit.rate')
    else this.webSocket.send(data)
  }

  close(code?: number, reason?: string): void {
    this.webSocket.close(code, reason)
  }

  /** Closes the socket with a reason the client has words for. */
  refuse(code: RefusalCode): void {
    this.close(REFUSALS[code].closeCode, code)
  }
}
