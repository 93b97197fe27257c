import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { startTestServer } from '#tests/support/server.ts'

/** Sends a raw request for a WebSocket and gives the first line of the answer. */
function upgrade(url: string, path: string): Promise<string> {
  const { hostname, port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      const headers = ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', `Host: ${host}`]
      socket.write(
        `GET ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      )
    })
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.once('error', reject)
  })
}

it('opens a WebSocket under one address only, and survives addresses that are none', async () => {
  const server = await startTestServer()

  expect(await upgrade(server.url, '/collaboration?page=1')).toBe('HTTP/1.1 101 Switching Protocols')
  for (const path of ['/', '//', '/collaboration/..', '/api/session', '/collaborationx'])
    expect(await upgrade(server.url, path)).toBe('HTTP/1.1 404 Not Found')

  await expect(server.visitor().ask(api.readSetup)).resolves.toBeDefined()
})
