import { describe, expect, it } from 'vitest'
import {
  DOCUMENT,
  linesOf,
  linesOnDisk,
  open,
  openReady,
  seed,
  startCollaboration,
  type,
  until,
} from '#tests/support/collaboration.ts'
import { faultyLogStore, memoryLogStore } from '#tests/support/log-stores.ts'

async function startOnFaultyDisk() {
  const store = faultyLogStore(memoryLogStore())
  await seed(store)
  return { store, server: await startCollaboration({ store }) }
}

/** What the systems below say when they cannot write. */
const FAULTS = [
  ['a full disk', Object.assign(new Error('database or disk is full'), { errcode: 13 })],
  ['a locked database', Object.assign(new Error('database is locked'), { errcode: 5 })],
  ['a database that is gone', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
] as const

describe('the life of an edit', () => {
  it('confirms a change only when it is on disk, and shows it to nobody before', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    const colleague = await openReady(server, 'colleague')
    await until(() => writer.state.save === 'saved')
    store.hold()

    type(writer, '，新写的')
    await store.untilAttempts(2)

    expect(writer.state.save).toBe('syncing')
    expect(linesOf(colleague.doc)).toEqual(['第一段'])

    store.mend()
    await until(() => writer.state.save === 'saved')
    expect(await linesOnDisk(store)).toEqual(['第一段，新写的'])
    await until(() => linesOf(colleague.doc)[0] === '第一段，新写的')
  })

  for (const [name, error] of FAULTS)
    it(`neither confirms nor loses anything while there is ${name}, and says so`, async () => {
      const { store, server } = await startOnFaultyDisk()
      const writer = await openReady(server)
      const colleague = await openReady(server, 'colleague')
      await until(() => writer.state.save === 'saved')
      store.break(error, { alsoReads: true })

      for (const character of '断网断盘都不能丢') type(writer, character)
      await until(() => writer.state.isStorageFailing && colleague.state.isStorageFailing)

      expect(writer.state.save).toBe('unsaved')
      expect(writer.unsavedText()).toBe('断网断盘都不能丢')
      expect(server.health()).toEqual({ status: 'failing', failingDocuments: [DOCUMENT], dirtyDocuments: 1 })

      store.mend()
      await until(() => writer.state.save === 'saved')
      expect(writer.state.isStorageFailing).toBe(false)
      expect(writer.unsavedText()).toBe('')
      expect(await linesOnDisk(store)).toEqual(['第一段断网断盘都不能丢'])
      expect(server.health().status).toBe('ok')
    })

  it('sends few messages while the disk is slow', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    await until(() => writer.state.save === 'saved')
    const before = (await store.load(DOCUMENT)).rows.length
    store.hold()

    for (let count = 0; count < 200; count += 1) type(writer, '字')
    await store.untilAttempts(2)
    store.mend()
    await until(() => writer.state.save === 'saved')

    expect(await linesOnDisk(store)).toEqual([`第一段${'字'.repeat(200)}`])
    expect((await store.load(DOCUMENT)).rows.length - before).toBeLessThanOrEqual(8)
  })

  it('tries a failed write again with growing delay until it succeeds', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    store.break(new Error('disk I/O error'))

    type(writer, '甲')
    await store.untilAttempts(8)
    expect(writer.state.save).not.toBe('saved')

    store.mend()
    await until(() => writer.state.save === 'saved')
  })

  it('keeps a document in memory while it is not on disk, although everybody has left', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    await until(() => writer.state.save === 'saved')
    store.break(new Error('database or disk is full'))
    type(writer, '，最后一句')
    await until(() => server.health().dirtyDocuments === 1)
    writer.destroy()

    const reader = await openReady(server, 'reviewer')
    expect(linesOf(reader.doc)).toEqual(['第一段'])
    store.mend()

    await until(() => linesOf(reader.doc)[0] === '第一段，最后一句')
    expect(await linesOnDisk(store)).toEqual(['第一段，最后一句'])
  })

  it('lets a document go once it is on disk and nobody has it open', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    store.break(new Error('database or disk is full'))
    type(writer, '甲')
    await until(() => server.health().dirtyDocuments === 1)
    writer.destroy()
    store.mend()

    await until(() => server.changedTexts.includes(DOCUMENT))
    await until(async () => (await server.openDocuments()) === 0)
    expect(await linesOnDisk(store)).toEqual(['第一段甲'])
  })

  it('never shows an empty document when the text cannot be read, and opens it when it can', async () => {
    const { store, server } = await startOnFaultyDisk()
    store.break(new Error('disk I/O error'), { alsoReads: true })

    const writer = open(server)
    await until(() => writer.state.refusal === 'document.unavailable')
    expect(writer.state.isReady).toBe(false)
    expect(writer.state.connection).not.toBe('refused')

    store.mend()
    await until(() => writer.state.isReady)
    expect(linesOf(writer.doc)).toEqual(['第一段'])
  })

  it('refuses a document of which the log has nothing', async () => {
    const server = await startCollaboration({ store: memoryLogStore() })

    const writer = open(server)

    await until(() => writer.state.refusal === 'document.unavailable')
    expect(writer.state.isReady).toBe(false)
  })

  it('has everything on disk when it is stopped, and sends pages away to come back', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    await until(() => writer.state.save === 'saved')
    store.break(new Error('database is locked'))
    type(writer, '，停机前一刻')
    await until(() => server.health().dirtyDocuments === 1)

    const closed = server.close()
    await until(() => writer.state.refusal === 'server.stopping')
    store.mend()
    await closed

    expect(await linesOnDisk(store)).toEqual(['第一段，停机前一刻'])
    expect(writer.state.save).toBe('unsaved')
  })

  it('holds up only the document whose row cannot be written', async () => {
    const { store, server } = await startOnFaultyDisk()
    await seed(store, 'other', ['另一份'])
    const stuck = await openReady(server)
    const other = await openReady(server, 'colleague', { documentId: 'other' })
    store.break(new Error('FOREIGN KEY constraint failed'), { onlyDocument: DOCUMENT })

    type(stuck, '甲')
    type(other, '乙')
    await until(() => other.state.save === 'saved')

    expect(stuck.state.save).not.toBe('saved')
    expect(await linesOnDisk(store, 'other')).toEqual(['另一份乙'])
    await until(() => !other.state.isStorageFailing)
    expect(stuck.state.isStorageFailing).toBe(true)
    store.mend()
  })
})
