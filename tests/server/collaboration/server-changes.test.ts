import { describe, expect, it } from 'vitest'
import type { DomainError } from '#shared/kernel/domain-error.ts'
import {
  DOCUMENT,
  linesOf,
  linesOnDisk,
  openReady,
  seed,
  startCollaboration,
  textRun,
  type,
  until,
} from '#tests/support/collaboration.ts'
import { faultyLogStore, memoryLogStore } from '#tests/support/log-stores.ts'

async function startOnFaultyDisk() {
  const store = faultyLogStore(memoryLogStore())
  await seed(store)
  return { store, server: await startCollaboration({ store }) }
}

const append = (text: string) => (doc: Parameters<typeof textRun>[0]) => {
  const run = textRun(doc)
  run.insert(run.length, text)
  return run.length
}

describe('changes the server makes to a text', () => {
  it('changes a text that nobody has open, with the person in the log', async () => {
    const { store, server } = await startOnFaultyDisk()

    const length = await server.texts.change(DOCUMENT, 'writer', append('，改'))

    expect(length).toBe(5)
    expect(await linesOnDisk(store)).toEqual(['第一段，改'])
    await until(async () => (await server.openDocuments()) === 0)
  })

  it('is on disk before anybody sees it', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    store.hold()

    const changed = server.texts.change(DOCUMENT, 'writer', append('，改'))
    await store.untilAttempts(2)
    expect(linesOf(writer.doc)).toEqual(['第一段'])
    store.mend()
    await changed

    expect(await linesOnDisk(store)).toEqual(['第一段，改'])
    await until(() => linesOf(writer.doc)[0] === '第一段，改')
  })

  it('leaves nothing behind when the edit itself fails', async () => {
    const { store, server } = await startOnFaultyDisk()

    const changed = server.texts.change(DOCUMENT, 'writer', (doc) => {
      append('，半截')(doc)
      throw new Error('the quote is not there any more')
    })

    await expect(changed).rejects.toThrow('the quote is not there any more')
    expect(await linesOnDisk(store)).toEqual(['第一段'])
  })

  it('writes nothing when the edit changes nothing', async () => {
    const { store, server } = await startOnFaultyDisk()

    expect(await server.texts.change(DOCUMENT, 'writer', () => '看过')).toBe('看过')

    expect(store.attempts).toBe(1)
  })

  it('makes changes of one text one after the other, each on the result of the one before', async () => {
    const { server } = await startOnFaultyDisk()

    const lengths = await Promise.all(
      Array.from({ length: 20 }, () => server.texts.change(DOCUMENT, 'writer', append('甲'))),
    )

    expect(lengths).toEqual(Array.from({ length: 20 }, (_, index) => index + 4))
  })

  it('merges with what people type meanwhile', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    const typed = Array.from({ length: 30 }, (_, index) => index)

    const changes = typed.map(async (index) => {
      type(writer, '人')
      if (index % 3 === 0) await server.texts.change(DOCUMENT, 'colleague', append('机'))
    })
    await Promise.all(changes)
    await until(() => writer.state.save === 'saved')

    const [line = ''] = await linesOnDisk(store)
    expect([line.match(/人/g)?.length, line.match(/机/g)?.length]).toEqual([30, 10])
    await until(() => linesOf(writer.doc)[0] === line)
  })

  it('is given up with the text unchanged when the disk does not write for long', async () => {
    const { store, server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    store.break(new Error('database or disk is full'))

    const error = await server.texts
      .change(DOCUMENT, 'colleague', append('，没写成'))
      .catch((reason: unknown) => reason)
    store.mend()
    type(writer, '，写成了')
    await until(() => writer.state.save === 'saved')

    expect((error as DomainError).code).toBe('storage.unavailable')
    expect(await linesOnDisk(store)).toEqual(['第一段，写成了'])
    expect(linesOf(writer.doc)).toEqual(['第一段，写成了'])
  })

  it('reads a text from disk without opening it', async () => {
    const { server } = await startOnFaultyDisk()

    const text = await server.texts.read(DOCUMENT)

    expect(text.body.content).toHaveLength(1)
    expect(await server.openDocuments()).toBe(0)
  })

  it('tells everybody who has the document open what changed beside the text', async () => {
    const { server } = await startOnFaultyDisk()
    const writer = await openReady(server)
    const reader = await openReady(server, 'reviewer')
    const heard: string[] = []
    writer.onDocumentChange((change) => heard.push(`writer ${change}`))
    reader.onDocumentChange((change) => heard.push(`reader ${change}`))

    server.texts.announce(DOCUMENT, 'threads')

    await until(() => heard.length === 2)
    expect(heard.sort()).toEqual(['reader threads', 'writer threads'])
  })
})
