import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '#server/config.ts'

/** An HTTP server that is open. */
export interface Listening {
  /** Address to open in a browser on this machine. */
  readonly url: string
  /** Takes no further connection; resolves when those that are open have ended. */
  stopAccepting(): Promise<void>
}

/** How long requests that are being answered may take when the server stops. */
const LAST_REPLIES_MS = 10_000

/** Opens the port; rejects with the error of the system when it is taken or the host is not this machine's. */
export async function listen(server: Server, config: Pick<Config, 'host' | 'port'>): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return { url: urlOf(server, config.host), stopAccepting: () => stopAccepting(server) }
}

/** Whether a host to listen on means every address of the machine. */
export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const name = isEveryAddress(host) ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

async function stopAccepting(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), LAST_REPLIES_MS)
  await closed
  clearTimeout(timer)
}
