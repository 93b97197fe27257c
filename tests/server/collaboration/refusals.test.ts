import { request } from 'node:http'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as encoding from 'lib0/encoding'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { BODY_FRAGMENT, SCHEMA_VERSION } from '#shared/document/schema.ts'
import {
  DOCUMENT,
  linesOf,
  linesOnDisk,
  NODE_WEB_SOCKET,
  open,
  openReady,
  startCollaboration,
  textRun,
  type,
  until,
} from '#tests/support/collaboration.ts'

interface Closed {
  readonly code: number
  readonly reason: string
}

/** A client that speaks the protocol and says whatever the test wants. */
async function hostile(server: { readonly url: string }, person = 'writer') {
  const socket = new HocuspocusProviderWebsocket({
    url: server.url,
    WebSocketPolyfill: NODE_WEB_SOCKET,
    delay: 100_000,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: DOCUMENT,
    token: JSON.stringify({ schemaVersion: SCHEMA_VERSION, token: person }),
  })
  onTestFinished(() => {
    provider.destroy()
    socket.destroy()
  })
  const closed: Closed[] = []
  socket.on('close', ({ event }: { event: Closed }) => closed.push({ code: event.code, reason: event.reason }))
  provider.attach()
  await until(() => provider.synced)
  const sendUpdate = (update: Uint8Array) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarString(encoder, DOCUMENT)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, 2)
    encoding.writeVarUint8Array(encoder, update)
    socket.send(encoding.toUint8Array(encoder))
  }
  return { provider, socket, closed, sendUpdate }
}

describe('what a client may not do', () => {
  it('refuses an update that nobody can read, and writes nothing of it', async () => {
    const server = await startCollaboration()
    const { sendUpdate, closed } = await hostile(server)
    const before = (await server.store.load(DOCUMENT)).rows.length

    sendUpdate(Uint8Array.of(1, 1, 200, 200, 200, 9, 9, 9))

    await until(() => closed.length > 0)
    expect(closed[0]).toEqual({ code: 4422, reason: 'update.malformed' })
    expect((await server.store.load(DOCUMENT)).rows).toHaveLength(before)
  })

  it('refuses content that no page would open again, and writes nothing of it', async () => {
    const server = await startCollaboration()
    const before = (await server.store.load(DOCUMENT)).rows.length
    for (const spoil of [
      (body: Y.XmlFragment) => body.insert(0, [new Y.XmlElement('redHead')]),
      (body: Y.XmlFragment) => (body.get(0) as Y.XmlElement).insert(0, [withUnknownMark()]),
    ]) {
      const { provider, closed } = await hostile(server)

      spoil(provider.document.getXmlFragment(BODY_FRAGMENT))

      await until(() => closed.length > 0)
      expect(closed[0]).toEqual({ code: 4422, reason: 'update.malformed' })
    }
    expect((await server.store.load(DOCUMENT)).rows).toHaveLength(before)
  })

  it('takes every mark the product sets, also in the form for overlapping ones', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    const before = (await server.store.load(DOCUMENT)).rows.length

    textRun(writer.doc).format(0, 2, { bold: {}, 'comment--NCgbKc1N': { id: 'thread' } })

    await until(() => writer.state.save === 'saved')
    expect((await server.store.load(DOCUMENT)).rows.length).toBeGreaterThan(before)
  })

  it('survives bytes that are no message at all', async () => {
    const server = await startCollaboration()
    const { socket, closed } = await hostile(server)
    const writer = await openReady(server)

    socket.send(Uint8Array.of(255, 255, 255, 255, 1))

    await until(() => closed.length > 0)
    type(writer, '，照常')
    await until(() => writer.state.save === 'saved')
    expect(await linesOnDisk(server.store)).toEqual(['第一段，照常'])
  })

  it('asks an old page to reload and a newer one to wait', async () => {
    const server = await startCollaboration()

    const old = open(server, 'writer', { schemaVersion: SCHEMA_VERSION - 1 })
    const newer = open(server, 'writer', { schemaVersion: SCHEMA_VERSION + 1 })

    await until(() => old.state.connection === 'refused' && newer.state.connection === 'refused')
    expect([old.state.refusal, newer.state.refusal]).toEqual(['client.outdated', 'server.outdated'])
    expect([linesOf(old.doc), linesOf(newer.doc)]).toEqual([[], []])
  })

  it('refuses a message that is too large and says so', async () => {
    const server = await startCollaboration({ limits: { messageBytes: 20_000 } })
    const writer = await openReady(server)

    type(writer, '长'.repeat(20_000))

    await until(() => writer.state.connection === 'refused')
    expect(writer.state.refusal).toBe('message.tooLarge')
    expect(writer.unsavedText()).toHaveLength(20_000)
    expect(await linesOnDisk(server.store)).toEqual(['第一段'])
  })

  it('refuses to let a document grow over its limit, and keeps what it has', async () => {
    const server = await startCollaboration({ limits: { documentBytes: 4_000 } })
    const writer = await openReady(server)

    type(writer, '短')
    await until(() => writer.state.save === 'saved')
    type(writer, '长'.repeat(3_000))

    await until(() => writer.state.refusal === 'document.tooLarge')
    expect(await linesOnDisk(server.store)).toEqual(['第一段短'])
  })

  it('lets only so many connections to a document and of a person', async () => {
    const server = await startCollaboration({ limits: { connectionsPerDocument: 2, connectionsPerPerson: 1 } })
    await openReady(server, 'writer')

    const again = open(server, 'writer')
    await until(() => again.state.refusal === 'limit.personConnections')
    await openReady(server, 'colleague')
    const third = open(server, 'fourth')
    await until(() => third.state.refusal === 'limit.documentConnections')

    expect(third.state.connection).not.toBe('refused')
  })

  it('lets somebody in again when a place becomes free', async () => {
    const server = await startCollaboration({ limits: { connectionsPerDocument: 1 } })
    const first = await openReady(server, 'writer')
    const second = open(server, 'colleague')
    await until(() => second.state.refusal === 'limit.documentConnections')

    first.destroy()

    await until(() => second.state.isReady)
    expect(second.state.refusal).toBeNull()
  })

  it('slows down one connection that floods, and not its neighbours behind the same address', async () => {
    const server = await startCollaboration({ limits: { messageBurst: 50, messagesPerSecond: 10 } })
    const { provider, closed } = await hostile(server)
    const neighbour = await openReady(server, 'colleague')

    for (let count = 0; count < 60; count += 1) provider.sendStateless('x')

    await until(() => closed.length > 0)
    expect(closed[0]).toEqual({ code: 4429, reason: 'limit.rate' })
    type(neighbour, '，不受影响')
    await until(() => neighbour.state.save === 'saved')
  })

  it('closes a socket over which nobody signs in', async () => {
    const server = await startCollaboration({ limits: { signInMs: 20 } })
    const socket = new WebSocket(server.url)

    const closed = await new Promise<Closed>((resolve) =>
      socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    )

    expect(closed).toEqual({ code: 4408, reason: 'sign-in.late' })
  })

  it('keeps a page that only listens, and drops one that answers nothing', async () => {
    const server = await startCollaboration({ heartbeatMs: 30 })
    const writer = await openReady(server)
    let losses = 0
    writer.subscribe(() => {
      if (writer.state.connection !== 'connected') losses += 1
    })
    const deaf = new WebSocket(server.url, { autoPong: false })
    deaf.on('error', () => {})

    let beats = 0
    deaf.on('ping', () => {
      beats += 1
    })
    await new Promise((resolve) => deaf.once('close', resolve))

    expect(beats).toBe(1)
    expect(losses).toBe(0)
  })

  it('refuses a socket from the page of another site, and one for another path', async () => {
    const server = await startCollaboration({ isOwnOrigin: false })
    const { host, pathname } = new URL(server.url)

    expect(await upgradeStatus(host, pathname)).toBe(403)
    expect(await upgradeStatus(host, '/elsewhere')).toBe(404)
  })

  it('keeps presence honest: names are those of who signed in, carets of others cannot be moved', async () => {
    const server = await startCollaboration()
    const { provider: liar } = await hostile(server, 'colleague')
    const writer = await openReady(server, 'writer')
    await until(() => liar.awareness?.states.size === 2)

    liar.setAwarenessField('user', { id: 'chief', name: '冒名', colour: '#000000' })
    await until(() => writer.state.peers.length === 1)

    expect(writer.state.peers.map((peer) => peer.user)).toEqual([
      { id: 'colleague', name: '林一平', colour: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    ])
  })

  it('brings carets of others to the editor and takes them away when they leave', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server, 'writer')
    const colleague = await openReady(server, 'colleague')

    for (let position = 0; position < 20; position += 1)
      colleague.awareness.setLocalStateField('cursor', { anchor: position, head: position })
    const carets = () => [...writer.awareness.getStates().values()].map((state) => state.cursor?.anchor)
    await until(() => carets().includes(19))

    colleague.destroy()
    await until(() => writer.state.peers.length === 0 && !carets().includes(19))
  })
})

function withUnknownMark(): Y.XmlText {
  const text = new Y.XmlText()
  text.insert(0, '密', { classified: {} })
  return text
}

function upgradeStatus(host: string, path: string): Promise<number | undefined> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }
  return new Promise((resolve, reject) => {
    request(`http://${host}${path}`, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
