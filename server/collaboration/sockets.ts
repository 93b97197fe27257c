import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import { COLLABORATION_PATH, type RefusalCode } from '#shared/api/collaboration.ts'
import type { Context } from './hooks.ts'
import { type CollaborationLimits, MessageBudget } from './limits.ts'
import type { LiveSessions } from './live-sessions.ts'
import { LiveSocket } from './live-socket.ts'
import type { CollaborationPorts } from './ports.ts'

/** How long sockets get to end in good order when the server stops. */
const CLOSING_MS = 2_000

// Hocuspocus' own ping and pong, a whole message each. Its client takes the ping as a sign of life, which keeps a page
// in the background connected; its server does not know the pong and would close the socket.
const PING = Uint8Array.of(9)
const PONG = 10

interface OpenSocket {
  readonly webSocket: WebSocket
  readonly live: LiveSocket
  readonly client: ReturnType<Hocuspocus['handleConnection']>
  isAlive: boolean
}

/** Takes WebSockets from an HTTP server, watches over them, and passes their messages to Hocuspocus. */
export class Sockets {
  private readonly hocuspocus: Hocuspocus<Context>
  private readonly ports: CollaborationPorts
  private readonly limits: CollaborationLimits
  private readonly sessions: LiveSessions
  private readonly webSocketServer: WebSocketServer
  private readonly open = new Set<OpenSocket>()
  private readonly heartbeat: ReturnType<typeof setInterval>
  private httpServer: Server | null = null

  constructor(options: {
    readonly hocuspocus: Hocuspocus<Context>
    readonly ports: CollaborationPorts
    readonly limits: CollaborationLimits
    readonly sessions: LiveSessions
    /** How often an open socket is asked whether somebody is still there; proxies close what rests for a minute. */
    readonly heartbeatMs: number
  }) {
    this.hocuspocus = options.hocuspocus
    this.ports = options.ports
    this.limits = options.limits
    this.sessions = options.sessions
    this.webSocketServer = new WebSocketServer({
      noServer: true,
      maxPayload: options.limits.messageBytes,
      perMessageDeflate: false,
    })
    this.heartbeat = setInterval(() => this.beat(), options.heartbeatMs)
    this.heartbeat.unref()
  }

  get count(): number {
    return this.open.size
  }

  attach(httpServer: Server): void {
    this.httpServer = httpServer
    httpServer.on('upgrade', this.upgrade)
  }

  /** Sends everybody away to come back, and waits for a moment until they are gone. */
  async close(): Promise<void> {
    clearInterval(this.heartbeat)
    this.httpServer?.off('upgrade', this.upgrade)
    const closed = [...this.open].map(({ webSocket }) => new Promise((resolve) => webSocket.once('close', resolve)))
    for (const { live } of this.open) live.refuse('server.stopping')
    const timer = setTimeout(() => this.terminateAll(), CLOSING_MS)
    await Promise.all(closed)
    clearTimeout(timer)
  }

  private terminateAll(): void {
    for (const { webSocket } of this.open) webSocket.terminate()
  }

  private readonly upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Not parsed as a URL: a path such as // is none, and an error here would end the process for everybody.
    const path = request.url?.split('?')[0]
    if (path !== COLLABORATION_PATH) {
      if (this.httpServer?.listenerCount('upgrade') === 1) refuseUpgrade(socket, '404 Not Found')
      return
    }
    if (!this.ports.isOwnOrigin(request)) refuseUpgrade(socket, '403 Forbidden')
    else this.webSocketServer.handleUpgrade(request, socket, head, (webSocket) => this.take(webSocket, request))
  }

  private take(webSocket: WebSocket, request: IncomingMessage): void {
    const { cookie, origin } = request.headers
    const live = new LiveSocket(webSocket, { cookieHeader: cookie, origin }, this.limits)
    // An error is followed by `close`; without a listener it would end the process.
    webSocket.on('error', () => {})
    if (this.open.size < this.limits.connections) this.listen(webSocket, live)
    else live.refuse('limit.serverConnections')
  }

  private listen(webSocket: WebSocket, live: LiveSocket): void {
    const client = this.hocuspocus.handleConnection(live, new Request(`http://localhost${COLLABORATION_PATH}`), {
      socket: live,
    })
    const entry: OpenSocket = { webSocket, live, client, isAlive: true }
    this.open.add(entry)
    const budget = new MessageBudget(this.limits, performance.now())
    const signInTimer = setTimeout(() => live.sessions.size === 0 && live.refuse('sign-in.late'), this.limits.signInMs)
    webSocket.on('message', (data: Buffer) => {
      this.noteAlive(entry)
      if (data.length === 1 && data[0] === PONG) return
      if (budget.take(performance.now())) client.handleMessage(data)
      else this.refuse(live, 'limit.rate')
    })
    webSocket.on('pong', () => this.noteAlive(entry))
    webSocket.on('close', (code, reason) => {
      clearTimeout(signInTimer)
      this.open.delete(entry)
      client.handleClose({ code, reason: reason.toString() })
      // Hocuspocus tells of the others once their last change is handled, but not of those still waiting for the text.
      for (const session of live.sessions) if (session.connection === null) this.sessions.remove(session)
    })
  }

  private refuse(live: LiveSocket, code: RefusalCode): void {
    for (const session of live.sessions) session.end(code)
    live.refuse(code)
  }

  private noteAlive(entry: OpenSocket): void {
    entry.isAlive = true
    entry.client.lastMessageReceivedAt = Date.now()
  }

  private beat(): void {
    for (const entry of this.open) {
      if (!entry.isAlive) {
        entry.webSocket.terminate()
        continue
      }
      entry.isAlive = false
      entry.webSocket.ping()
      entry.webSocket.send(PING)
    }
  }
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
