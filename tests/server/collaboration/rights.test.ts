import { describe, expect, it } from 'vitest'
import { deferred } from '#server/collaboration/deferred.ts'
import {
  DOCUMENT,
  linesOf,
  linesOnDisk,
  open,
  openReady,
  QuietWebSocket,
  seed,
  someFacts,
  startCollaboration,
  type,
  until,
} from '#tests/support/collaboration.ts'
import { faultyLogStore, memoryLogStore } from '#tests/support/log-stores.ts'

async function startHeld() {
  const store = faultyLogStore(memoryLogStore())
  await seed(store)
  const server = await startCollaboration({ store })
  return { store, server }
}

describe('rights at a live text', () => {
  it('tells neither of a document one may not read nor of one that does not exist', async () => {
    const server = await startCollaboration()
    const stranger = open(server, 'stranger')
    await until(() => stranger.state.connection === 'refused')

    server.facts = null
    const writer = open(server, 'writer')
    await until(() => writer.state.connection === 'refused')

    expect([stranger.state.refusal, writer.state.refusal]).toEqual(['permission-denied', 'permission-denied'])
    expect(linesOf(stranger.doc)).toEqual([])
  })

  it('asks for signing in when nobody is signed in', async () => {
    const server = await startCollaboration()
    server.signedIn.clear()

    const writer = open(server, 'writer')

    await until(() => writer.state.refusal === 'session.required')
    expect(writer.state.connection).toBe('refused')
  })

  it('lets a reader read and refuses every change of a reader', async () => {
    const server = await startCollaboration()
    const reader = await openReady(server, 'reviewer')
    const writer = await openReady(server)

    type(reader, '偷改')
    type(writer, '正改')
    await until(() => writer.state.save === 'saved' && linesOf(writer.doc)[0] === '第一段正改')

    expect(reader.state.rights.mayEdit).toBe(false)
    expect(reader.state.save).toBe('unsaved')
    expect(await linesOnDisk(server.store)).toEqual(['第一段正改'])
  })

  it('takes the right to edit while somebody types, and nothing of theirs arrives afterwards', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    const typing = setInterval(() => type(writer, '字'), 8)
    await until(() => (linesOf(writer.doc)[0]?.length ?? 0) >= 30)

    server.facts = someFacts({ textAccess: 'comment' })
    await server.texts.refreshRights(DOCUMENT)
    const frozen = await server.texts.read(DOCUMENT)
    await until(() => !writer.state.rights.mayEdit)
    await until(() => (linesOf(writer.doc)[0]?.length ?? 0) > 60)
    clearInterval(typing)

    expect((await server.texts.read(DOCUMENT)).body).toEqual(frozen.body)
    expect(await linesOnDisk(server.store)).toEqual(linesOf(await docOf(frozen.state)))
    expect(writer.state.save).toBe('unsaved')
    expect(writer.unsavedText().length).toBeGreaterThan(0)
  })

  it('waits for a change that is being written when the right is taken', async () => {
    const { store, server } = await startHeld()
    const writer = await openReady(server)
    await until(() => writer.state.save === 'saved')
    store.hold()
    type(writer, '，写到一半')
    await store.untilAttempts(2)

    server.facts = someFacts({ textAccess: 'comment' })
    let isSettled = false
    const settled = server.texts.refreshRights(DOCUMENT).then(() => {
      isSettled = true
    })
    await until(() => !writer.state.rights.mayEdit)
    expect(isSettled).toBe(false)
    store.mend()
    await settled

    expect(linesOf(await docOf((await server.texts.read(DOCUMENT)).state))).toEqual(['第一段，写到一半'])
    expect(await linesOnDisk(store)).toEqual(['第一段，写到一半'])
  })

  it('takes back a change that could not be written when the right is taken', async () => {
    const { store, server } = await startHeld()
    const writer = await openReady(server)
    await until(() => writer.state.save === 'saved')
    store.break(new Error('database or disk is full'))
    type(writer, '，没写下去')
    await until(() => writer.state.isStorageFailing)

    server.facts = someFacts({ textAccess: 'comment' })
    await server.texts.refreshRights(DOCUMENT)
    store.mend()

    await until(() => server.health().dirtyDocuments === 0)
    expect(await linesOnDisk(store)).toEqual(['第一段'])
    expect((await server.texts.read(DOCUMENT)).body).toEqual(
      expect.objectContaining({ content: [expect.objectContaining({ content: [{ type: 'text', text: '第一段' }] })] }),
    )
    expect(writer.unsavedText()).toBe('，没写下去')
  })

  it('takes in a withdrawn change that reached the disk all the same', async () => {
    const { store, server } = await startHeld()
    const writer = await openReady(server)
    const reader = await openReady(server, 'reviewer')
    await until(() => writer.state.save === 'saved')
    store.loseAnswers(new Error('connection terminated unexpectedly'))
    type(writer, '，其实写了')
    await until(() => writer.state.isStorageFailing)

    server.facts = someFacts({ textAccess: 'comment' })
    await server.texts.refreshRights(DOCUMENT)
    store.mend()

    await until(() => linesOf(reader.doc)[0] === '第一段，其实写了')
    expect(await linesOnDisk(store)).toEqual(['第一段，其实写了'])
  })

  it('brings over what was refused once the right is given back', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    server.facts = someFacts({ textAccess: 'comment' })
    await server.texts.refreshRights(DOCUMENT)
    await until(() => !writer.state.rights.mayEdit)
    type(writer, '，锁定时写的')
    expect(writer.state.save).toBe('unsaved')

    server.facts = someFacts()
    await server.texts.refreshRights(DOCUMENT)

    await until(() => writer.state.save === 'saved')
    expect(await linesOnDisk(server.store)).toEqual(['第一段，锁定时写的'])
  })

  it('closes the connection of whoever may no longer read', async () => {
    const server = await startCollaboration()
    const reader = await openReady(server, 'reviewer')
    const writer = await openReady(server)
    await until(() => writer.state.save === 'saved')
    server.facts = someFacts({ readers: [] })

    await server.texts.refreshRights(DOCUMENT)
    type(writer, '，不给看')

    await until(() => reader.state.connection === 'refused' && writer.state.save === 'saved')
    expect(reader.state.refusal).toBe('permission-denied')
    expect(linesOf(reader.doc)).toEqual(['第一段'])
  })

  it('decides on the newest facts when they change while somebody is signing in', async () => {
    const server = await startCollaboration()
    let isFirst = true
    server.factsRead = async () => {
      if (!isFirst) return
      isFirst = false
      // The refresh happens after the old facts were asked for and before the connection is known.
      queueMicrotask(() => {
        server.facts = someFacts({ textAccess: 'comment' })
        void server.texts.refreshRights(DOCUMENT)
      })
    }

    const writer = await openReady(server)
    type(writer, '偷改')

    await until(() => writer.state.save === 'unsaved')
    expect(writer.state.rights.mayEdit).toBe(false)
    expect(await linesOnDisk(server.store)).toEqual(['第一段'])
  })

  it('never gives a right back because of facts that were read earlier', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    const slow = deferred()
    const hasRead = deferred()
    server.factsRead = () => {
      hasRead.resolve()
      return slow.promise
    }

    const early = server.texts.refreshRights(DOCUMENT)
    await hasRead.promise
    server.factsRead = async () => {}
    server.facts = someFacts({ textAccess: 'comment' })
    const late = server.texts.refreshRights(DOCUMENT)
    // Long enough for the late one to overtake, if it could.
    await server.texts.read(DOCUMENT)
    slow.resolve()
    await Promise.all([early, late])

    await until(() => !writer.state.rights.mayEdit)
    type(writer, '偷改')
    await until(() => writer.state.save === 'unsaved')
    expect(await linesOnDisk(server.store)).toEqual(['第一段'])
  })

  it('sends everybody away to come back when rights cannot be decided', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    let failures = 1
    server.factsRead = async () => {
      if (failures-- > 0) throw new Error('database is locked')
    }

    await expect(server.texts.refreshRights(DOCUMENT)).rejects.toThrow('database is locked')

    await until(() => writer.state.connection === 'offline')
    await until(() => writer.state.connection === 'connected')
  })

  it('closes every connection of a person who was signed out everywhere', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    const colleague = await openReady(server, 'colleague')
    server.signedIn.delete('writer')

    await server.texts.closePerson('writer')

    await until(() => writer.state.refusal === 'session.required')
    expect(colleague.state.connection).toBe('connected')
  })

  it('sends a connection with a token away when its person may no longer sign in', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server)
    server.signedIn.delete('writer')

    await server.texts.refreshPerson('writer')

    await until(() => writer.state.refusal === 'session.required')
    expect(writer.state.connection).toBe('refused')
  })
})

describe('a session that ends elsewhere', () => {
  const webSocket = class extends QuietWebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: 'person=writer' } })
    }
  } as unknown as typeof globalThis.WebSocket

  it('closes a connection by cookie within a minute', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server, 'writer', { webSocket, token: async () => null })
    server.signedIn.delete('writer')

    server.clock.advance({ seconds: 61 })

    await until(() => writer.state.refusal === 'session.required')
  })

  it('leaves connections of whoever is still signed in alone', async () => {
    const server = await startCollaboration()
    const writer = await openReady(server, 'writer', { webSocket, token: async () => null })

    server.clock.advance({ minutes: 10 })
    type(writer, '，还在写')

    await until(() => writer.state.save === 'saved')
    expect(writer.state.connection).toBe('connected')
  })
})

async function docOf(state: Uint8Array) {
  const Y = await import('yjs')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}
