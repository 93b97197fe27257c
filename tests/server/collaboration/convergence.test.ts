import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { applyStoredText } from '#server/collaboration/load-text.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import { aLedger, objections, RandomWriter } from '#tests/support/co-writing.ts'
import {
  DOCUMENT,
  linesOf,
  NODE_WEB_SOCKET,
  openReady,
  seed,
  startCollaboration,
  until,
} from '#tests/support/collaboration.ts'
import { faultyLogStore, memoryLogStore } from '#tests/support/log-stores.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

const WRITERS = ['writer', 'colleague', 'fourth', 'fifth'] as const
const STEPS = 2_000
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A WebSocket whose end the test decides. */
function breakableSockets() {
  const open = new Set<WebSocket>()
  class Breakable extends (NODE_WEB_SOCKET as unknown as new (url: string) => WebSocket) {
    constructor(url: string) {
      super(url)
      open.add(this)
      this.addEventListener('close', () => open.delete(this))
    }
  }
  // Without a closing handshake, as when a cable is pulled: what is under way is lost.
  const breakAll = () => {
    for (const socket of open) (socket as unknown as { terminate(): void }).terminate()
  }
  return { webSocket: Breakable as unknown as typeof WebSocket, breakAll }
}

async function startOffice(random: () => number) {
  const store = faultyLogStore(memoryLogStore())
  await seed(store, DOCUMENT, ['', '', ''])
  const server = await startCollaboration({
    store,
    limits: { messageBurst: 1e6, messagesPerSecond: 1e6 },
  })
  const ledger = aLedger()
  const writers = await Promise.all(
    WRITERS.map(async (name) => {
      const { webSocket, breakAll } = breakableSockets()
      const session = await openReady(server, name, { webSocket })
      return { writer: new RandomWriter({ session, name, ledger, random }), session, breakAll }
    }),
  )
  return { store, server, ledger, writers }
}

type Office = Awaited<ReturnType<typeof startOffice>>

/** Something that goes wrong or is done beside typing; most of the time nothing. */
function disturb({ store, writers }: Office, random: () => number): void {
  const dice = random()
  const { session, breakAll } = writers[Math.floor(random() * writers.length)] ?? writers[0] ?? fail()
  if (dice < 0.01) breakAll()
  else if (dice < 0.03) session.beginComposition()
  else if (dice < 0.06) session.endComposition()
  else if (dice < 0.07) store.break(new Error('database is locked'))
  else if (dice < 0.08) store.hold()
  else if (dice < 0.12) store.mend()
}

function fail(): never {
  throw new Error('no writers')
}

async function settle({ store, writers }: Office): Promise<void> {
  store.mend()
  for (const { session } of writers) session.endComposition()
  await until(() =>
    writers.every(({ session }) => session.state.save === 'saved' && session.state.connection === 'connected'),
  )
  const texts = () => new Set(writers.map(({ session }) => JSON.stringify(bodyJson(session.doc))))
  await until(() => texts().size === 1, 'the texts are equal')
}

describe('four people writing at random', () => {
  it(`end with the same text, on disk too, and without lost text, after ${STEPS} steps with failures`, {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seedNumber) => {
        const random = seededRandom(seedNumber)
        const office = await startOffice(random)
        const { writers, store, ledger } = office

        for (let step = 0; step < STEPS; step += 1) {
          writers[Math.floor(random() * writers.length)]?.writer.act()
          disturb(office, random)
          if (random() < 0.3) await turn()
        }
        await settle(office)

        const onDisk = new Y.Doc({ gc: false })
        applyStoredText(onDisk, await store.load(DOCUMENT))
        for (const { session } of writers) {
          expect(bodyJson(session.doc)).toEqual(bodyJson(onDisk))
          expect(fieldsJson(session.doc)).toEqual(fieldsJson(onDisk))
          session.destroy()
        }
        expect(objections(linesOf(onDisk).join(''), ledger)).toEqual([])
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })
})
