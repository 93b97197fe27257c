import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { compactText } from '#server/collaboration/compact-text.ts'
import { Compaction } from '#server/collaboration/compaction.ts'
import type { TextBuilder } from '#server/collaboration/compaction-thread.ts'
import { applyStoredText } from '#server/collaboration/load-text.ts'
import type { LogStore } from '#server/collaboration/log-store.ts'
import { linesOf, seed, startCollaboration, textRun } from '#tests/support/collaboration.ts'
import { memoryLogStore } from '#tests/support/log-stores.ts'
import { movableClock } from '#tests/support/movable-clock.ts'

const AT = '2026-11-24T01:00:00.000Z'

/** Builds in this thread, with a turn of the event loop in between as the other thread would take. */
const HERE: TextBuilder = {
  build: async (stored) => {
    await new Promise((resolve) => setImmediate(resolve))
    return compactText(stored)
  },
  rest: async () => {},
}

function aCompaction(store: LogStore) {
  const compacted: number[] = []
  const compaction = new Compaction({
    store,
    builder: HERE,
    clock: movableClock(),
    logger: pino({ level: 'silent' }),
    restMs: 0,
    onCompacted: (_documentId, rows) => compacted.push(rows),
  })
  return { compaction, compacted }
}

async function load(store: LogStore, documentId: string) {
  const doc = new Y.Doc({ gc: false })
  const stored = await store.load(documentId)
  const unreadable = applyStoredText(doc, stored)
  return { doc, stored, unreadable }
}

/** A document that somebody edits; every edit becomes a row. */
async function anEditedDocument(store: LogStore, documentId: string) {
  await seed(store, documentId, ['开头'])
  const { doc } = await load(store, documentId)
  const rows: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => rows.push(update))
  const flush = () => store.append(rows.splice(0).map((update) => ({ documentId, personId: null, at: AT, update })))
  return { doc, rows, flush }
}

type Step =
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | { readonly do: 'delete'; readonly at: number; readonly length: number }
  | { readonly do: 'write' | 'compact' | 'await compaction' }

/** Steps of a life between edits, writes and compactions, in any sequence. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('insert' as const),
        at: fc.nat(40),
        text: fc.string({ minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), at: fc.nat(40), length: fc.nat(5) }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('write', 'compact', 'await compaction') }) },
  ),
  { maxLength: 60 },
)

interface Life {
  readonly doc: Y.Doc
  readonly flush: () => Promise<void>
  readonly compaction: Compaction
}

const ACTS: { readonly [Act in Step['do']]: (life: Life, step: Extract<Step, { do: Act }>) => Promise<void> | void } = {
  insert: ({ doc }, { at, text }) => textRun(doc).insert(Math.min(at, textRun(doc).length), text),
  delete: ({ doc }, { at, length }) => {
    const start = Math.min(at, textRun(doc).length)
    textRun(doc).delete(start, Math.min(length, textRun(doc).length - start))
  },
  write: ({ flush }) => flush(),
  compact: ({ compaction }) => compaction.request('one'),
  'await compaction': ({ compaction }) => compaction.idle(),
}

function live(step: Step, life: Life): Promise<void> | void {
  return (ACTS[step.do] as (life: Life, step: Step) => Promise<void> | void)(life, step)
}

describe('compaction', () => {
  it('changes nothing of a text, whatever is written while it runs', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (life) => {
        const store = memoryLogStore()
        const { doc, flush } = await anEditedDocument(store, 'one')
        const { compaction } = aCompaction(store)
        for (const step of life) await live(step, { doc, flush, compaction })
        await flush()
        await compaction.close()

        const { doc: loaded, stored } = await load(store, 'one')
        expect(linesOf(loaded)).toEqual(linesOf(doc))
        // Nothing deleted is forgotten either: versions and the record need it.
        expect(Y.equalSnapshots(Y.snapshot(loaded), Y.snapshot(doc))).toBe(true)
        expect(stored.rows.every((row) => row.seq > stored.uptoSeq)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps an edit whose predecessor has not arrived yet', async () => {
    const store = memoryLogStore()
    const { doc, rows } = await anEditedDocument(store, 'one')
    textRun(doc).insert(2, '一')
    textRun(doc).insert(3, '二')
    const [first, second] = rows
    if (first === undefined || second === undefined) throw new Error('no rows')
    const { compaction } = aCompaction(store)
    await store.append([{ documentId: 'one', personId: null, at: AT, update: second }])

    compaction.request('one')
    await compaction.idle()
    await store.append([{ documentId: 'one', personId: null, at: AT, update: first }])

    expect(linesOf((await load(store, 'one')).doc)).toEqual(['开头一二'])
  })

  it('never hides a row it cannot read behind a snapshot', async () => {
    const store = memoryLogStore()
    const { doc, flush } = await anEditedDocument(store, 'one')
    textRun(doc).insert(2, '一')
    await flush()
    await store.append([{ documentId: 'one', personId: null, at: AT, update: Uint8Array.of(1, 1, 200, 9) }])
    const { compaction, compacted } = aCompaction(store)

    compaction.request('one')
    await compaction.idle()

    const { doc: loaded, stored, unreadable } = await load(store, 'one')
    expect(linesOf(loaded)).toEqual(['开头一'])
    expect([stored.snapshot, compacted, unreadable.length]).toEqual([null, [], 1])
  })

  it('goes on with the next document when one cannot be compacted', async () => {
    const inner = memoryLogStore()
    await seed(inner, 'good', ['好'])
    const store: LogStore = {
      ...inner,
      load: async (documentId) => {
        if (documentId === 'bad') throw new Error('disk I/O error')
        return inner.load(documentId)
      },
    }
    const { compaction, compacted } = aCompaction(store)

    compaction.request('bad')
    compaction.request('good')
    await compaction.idle()

    expect(compacted).toEqual([1])
  })

  it('happens by itself after somebody has worked on a document and left', async () => {
    const server = await startCollaboration()
    for (let edit = 0; edit < 250; edit += 1)
      await server.texts.change('document', 'writer', (doc) => textRun(doc).insert(0, '字'))

    await expect.poll(async () => (await server.store.load('document')).snapshot !== null).toBe(true)
    expect(linesOf((await load(server.store, 'document')).doc)).toEqual([`${'字'.repeat(250)}第一段`])
  })
})
