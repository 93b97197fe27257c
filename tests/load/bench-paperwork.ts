/**
 * How long the figures of paperwork take over 20,000 issued documents of three years, on both engines.
 *
 *   node tests/load/bench-paperwork.ts
 *
 * Allowed: 200 ms for the overview, the list behind it and the gate of one document, the median of 15 calls each.
 */
import type { Kysely } from 'kysely'
import { type RunningServer, startServer } from '#server/app.ts'
import { readQuotaUses } from '#server/features/paperwork/find-excesses.ts'
import { listCounted } from '#server/features/paperwork/list-counted.ts'
import { readOverview } from '#server/features/paperwork/read-overview.ts'
import type { Database } from '#server/storage/schema.ts'
import { api } from '#shared/api/index.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { postgresPlace, sqlitePlace } from '#tests/support/databases.ts'
import { aDocumentRow, aPersonRow, aUnitRow } from '#tests/support/rows.ts'
import { TEST_CONFIG } from '#tests/support/server.ts'
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs'

const DOCUMENTS = 20_000
const UNITS = 40
const ROWS_AT_ONCE = 500
const CALLS = 15
const MOST_MS = 200
const KINDS = ['notice', 'opinion', 'report', 'letter', 'meetingNotice', 'informationReport'] as const
const NOW = new Date('2026-11-22T02:00:00.000Z')
const CHIEF: Actor = { personId: 'writer', posts: [{ unitId: 'office', role: 'secretaryGeneral' }] }

const at = (index: number) => new Date(NOW.getTime() - ((index * 7919) % DOCUMENTS) * 4_700_000).toISOString()
const unitOf = (index: number) => `unit ${index % UNITS}`
const kindOf = (index: number) => KINDS[index % KINDS.length] ?? 'notice'

async function fill(db: Kysely<Database>): Promise<void> {
  await db.insertInto('units').values(aUnitRow()).execute()
  const units = Array.from({ length: UNITS }, (_, index) =>
    aUnitRow({ id: unitOf(index), parentId: 'office', name: `第${index}科`, kind: 'section', position: index }),
  )
  await db.insertInto('units').values(units).execute()
  await db.insertInto('people').values(aPersonRow()).execute()
  for (let from = 0; from < DOCUMENTS; from += ROWS_AT_ONCE) {
    const indexes = Array.from({ length: ROWS_AT_ONCE }, (_, offset) => from + offset)
    await db
      .insertInto('documents')
      .values(indexes.map((index) => aDocumentRow({ ...place(index), id: `d${index}`, stage: 'issued' })))
      .execute()
    await db
      .insertInto('paperworkRecords')
      .values(
        indexes.map((index) => ({
          ...{ id: `d${index}`, documentId: `d${index}`, title: '', ...place(index) },
          ...{ characters: 400 + ((index * 37) % 5000), most: 4000, signedAt: at(index), issuedAt: at(index) },
        })),
      )
      .execute()
    await db
      .insertInto('paperworkExceptions')
      .values(
        indexes
          .filter((index) => index % 10 === 0)
          .map((index) => ({
            ...{ id: `e${index}`, documentId: `d${index}`, actId: 'act', about: 'length' as const, characters: 9000 },
            ...{ content: '{}', reason: '任务须逐条明确', personId: 'writer', createdAt: at(index) },
          })),
      )
      .execute()
  }
}

const place = (index: number) => ({ unitId: unitOf(index), kind: kindOf(index) })

async function median(name: string, run: () => Promise<unknown>): Promise<boolean> {
  await run()
  const times: number[] = []
  for (let call = 0; call < CALLS; call += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(CALLS / 2)] ?? 0
  console.log(`  ${name.padEnd(44)} ${middle.toFixed(1).padStart(8)} ms (allowed ${MOST_MS})`)
  return middle <= MOST_MS
}

async function measure({ context }: RunningServer): Promise<boolean> {
  await fill(context.db)
  const overview = (query: object) => () =>
    readOverview(context, CHIEF, api.readPaperworkOverview.query.parse({ year: 2026, ...query }))
  const list = (query: object) => () =>
    listCounted(context, CHIEF, api.listCountedDocuments.query.parse({ year: 2026, ...query }))
  const results = [
    await median('overview by unit', overview({})),
    await median('overview by kind, by share over the limit', overview({ rows: 'kind', order: 'over' })),
    await median('list of a year, longest first, page 100', list({ order: 'longest', page: 100 })),
    await median('list over the limit', list({ only: 'over' })),
    await median('quotas of one document at the gate', () =>
      readQuotaUses(context, context.templates.paperwork(), place(0)),
    ),
  ]
  return results.every((isFast) => isFast)
}

async function run(name: string, opened: ReturnType<typeof sqlitePlace>): Promise<boolean> {
  console.log(`${name}: ${DOCUMENTS} documents`)
  const { options, remove } = await opened
  const server = await startServer({ ...TEST_CONFIG, ...options }, { clock: { now: () => NOW } })
  try {
    return await measure(server)
  } finally {
    await server.close()
    await remove()
  }
}

const isFast = [await run('SQLite', sqlitePlace())]
if (findPostgres() !== null) {
  const { url, stop } = await startPostgres()
  process.env.PG_TEST_URL = url
  isFast.push(await run('PostgreSQL', postgresPlace()))
  await stop()
}
process.exitCode = isFast.every((each) => each) ? 0 : 1
