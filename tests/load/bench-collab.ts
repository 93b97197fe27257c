/**
 * What durability costs: the product's collaboration server against bare Hocuspocus without a store, in the same run.
 * The server runs in one process, all clients in another.
 *
 *   npm run bench:collab [-- --postgres] [-- --only=crowd|offices|join|memory]
 *
 * Ends with exit code 1 when a target is missed.
 */
import { seededRandom } from '#tests/support/seeded-random.ts'
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs'
import { type Helper, startHelper } from './parts/asking.ts'
import type { Latencies, WritingEnd, WritingOrder } from './parts/bench-clients.ts'
import { type BenchPlace, createPlace } from './parts/bench-place.ts'
import type { Kind, Usage } from './parts/bench-server.ts'
import { importedText, shortText, storeTexts, typedText } from './parts/bench-texts.ts'

const SERVER = new URL('./parts/bench-server.ts', import.meta.url)
const CLIENTS = new URL('./parts/bench-clients.ts', import.meta.url)
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

/** The texts of a measurement and the database they are put in. */
interface Office {
  readonly texts: ReadonlyMap<string, Uint8Array>
  readonly postgresUrl: string | null
}

/** A server of one kind and a process of clients for it. */
interface Pair {
  readonly kind: Kind
  readonly server: Helper
  readonly clients: Helper
  readonly url: string
}

/**
 * Runs a measurement with a fresh server of each kind. All of them live at the same time and take turns in short
 * slices, so that whatever else the machine does meets all of them alike.
 */
async function withServers<T>(
  kinds: readonly Kind[],
  office: Office,
  measure: (pairs: readonly Pair[]) => Promise<T>,
): Promise<T> {
  const pairs: Pair[] = []
  const places: BenchPlace[] = []
  try {
    for (const kind of kinds) {
      const place = await createPlace(office.postgresUrl)
      places.push(place)
      await storeTexts(place, office.texts)
      const server = startHelper(SERVER, {
        BENCH_KIND: kind,
        BENCH_DATA: place.dataDirectory,
        ...(place.databaseUrl === null ? {} : { BENCH_DATABASE_URL: place.databaseUrl }),
      })
      pairs.push({ kind, server, clients: startHelper(CLIENTS), url: await server.ask<string>('address') })
    }
    return await measure(pairs)
  } finally {
    for (const helper of pairs.flatMap(({ clients, server }) => [clients, server])) await helper.end()
    for (const place of places) await place.remove()
  }
}

const decimals = (value: number) => value.toFixed(value < 10 ? 2 : 1)

/** Prints a ratio with its target and remembers a miss. */
function judge(what: string, ratio: number, target: number): void {
  const verdict = ratio <= target ? 'ok' : 'MISSED'
  console.log(`  ${what}: ${decimals(ratio)}x, target at most ${target}x: ${verdict}`)
  if (ratio > target) process.exitCode = 1
}

/** What one kind of server showed: medians over the slices, so that a bad moment of the machine does not decide. */
interface Written extends Latencies, WritingEnd {
  readonly cpuMs: number
}

const SLICES = 20
const SLICE_MS = 1_500

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Both kinds write in turns; the first slice of each is for warming up. */
async function measureWriting(
  kinds: readonly [Kind, Kind],
  office: Office,
  order: Omit<WritingOrder, 'url'>,
): Promise<readonly [Written, Written]> {
  return withServers(kinds, office, async (pairs) => {
    const slices = new Map<Kind, (Latencies & { readonly cpuMs: number })[]>(pairs.map(({ kind }) => [kind, []]))
    for (const { clients, url } of pairs) await clients.ask('openWriters', { ...order, url })
    for (let slice = 0; slice <= SLICES; slice += 1)
      for (const { kind, server, clients } of pairs) {
        const before = await server.ask<number>('cpuMs')
        const latencies = await clients.ask<Latencies>('write', SLICE_MS)
        const cpuMs = (await server.ask<number>('cpuMs')) - before
        if (slice > 0) slices.get(kind)?.push({ ...latencies, cpuMs })
      }
    const written = async ({ kind, clients }: Pair): Promise<Written> => {
      const end = await clients.ask<WritingEnd>('endWriters')
      return tell(kind, { ...summary(slices.get(kind) ?? []), ...end })
    }
    const [first, second] = pairs
    if (first === undefined || second === undefined) throw new Error('two servers are compared')
    return [await written(first), await written(second)]
  })
}

function summary(slices: readonly (Latencies & { readonly cpuMs: number })[]): Latencies & { readonly cpuMs: number } {
  return {
    deliveries: slices.reduce((sum, { deliveries }) => sum + deliveries, 0),
    p50: median(slices.map(({ p50 }) => p50)),
    p95: median(slices.map(({ p95 }) => p95)),
    p99: median(slices.map(({ p99 }) => p99)),
    longest: Math.max(...slices.map(({ longest }) => longest)),
    cpuMs: slices.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
  }
}

function tell(kind: Kind, written: Written): Written {
  const { p50, p95, p99, longest } = written
  const cpuShare = (written.cpuMs / (SLICES * SLICE_MS)) * 100
  console.log(
    `  ${kind.padEnd(10)} p50 ${decimals(p50)} ms, p95 ${decimals(p95)} ms, p99 ${decimals(p99)} ms, ` +
      `longest ${decimals(longest)} ms; server ${decimals(cpuShare)} % of a core; ` +
      `${written.edits} edits, ${written.deliveries} deliveries measured, ${written.missing} missing`,
  )
  if (written.missing > 0) process.exitCode = 1
  return written
}

async function crowd(office: Office): Promise<void> {
  console.log('50 writers in one document, 4 characters a second each')
  const order = { documents: ['crowd'], writersPerDocument: 50, charactersPerSecond: 4 }
  const [bare, ours] = await measureWriting(['bare', 'wenshu'], office, order)
  judge('propagation p95', ours.p95 / bare.p95, 2)
  judge('server CPU', ours.cpuMs / bare.cpuMs, 2.5)
}

async function offices(office: Office): Promise<void> {
  console.log('200 documents with 2 writers each, 2 characters a second each')
  const documents = Array.from({ length: 200 }, (_, index) => `office${index}`)
  const order = { documents, writersPerDocument: 2, charactersPerSecond: 2 }
  const [off, on] = await measureWriting(['wenshu-off', 'wenshu'], office, order)
  judge('p99 with storing against without', on.p99 / off.p99, 3)
}

async function coldJoin(office: Office): Promise<void> {
  console.log('cold join of a text of 100,000 characters after 200,000 edits')
  const medians = await withServers(['bare', 'wenshu'], office, async (pairs) => {
    const durations = new Map<Kind, number[]>(pairs.map(({ kind }) => [kind, []]))
    for (let time = 0; time < 9; time += 1)
      for (const { kind, clients, url } of pairs)
        durations.get(kind)?.push(await clients.ask<number>('join', { url, name: 'long' }))
    return [...durations].map(([kind, all]) => {
      console.log(`  ${kind.padEnd(10)} ${all.map((duration) => duration.toFixed(0)).join(', ')} ms`)
      return median(all)
    })
  })
  const [bare = Number.NaN, ours = Number.NaN] = medians
  console.log(`  medians ${decimals(bare)} and ${decimals(ours)} ms`)
  judge('median', ours / bare, 1.5)
}

async function memory(office: Office): Promise<void> {
  console.log('memory of the server per open document, 40 documents each')
  for (const [name, prefix] of [
    ['imported, 30,000 characters', 'imported'],
    ['typed, 30,000 characters after 60,000 edits', 'typed'],
  ] as const) {
    const documents = Array.from({ length: 40 }, (_, index) => `${prefix}${index}`)
    await withServers(['bare', 'wenshu'], office, async (pairs) => {
      for (const { kind, server, clients, url } of pairs) {
        const before = await server.ask<Usage>('usage')
        await clients.ask('hold', { url, documents })
        const after = await server.ask<Usage>('usage')
        const perDocument = (after.memoryBytes - before.memoryBytes) / documents.length / 1024 / 1024
        console.log(`  ${kind.padEnd(10)} ${name}: ${decimals(perDocument)} MiB`)
      }
    })
  }
}

function textsFor(name: string): ReadonlyMap<string, Uint8Array> {
  const random = seededRandom(11)
  const many = (prefix: string, count: number, text: Uint8Array) =>
    Array.from({ length: count }, (_, index) => [`${prefix}${index}`, text] as const)
  const texts: Record<string, () => (readonly [string, Uint8Array])[]> = {
    crowd: () => [['crowd', shortText()]],
    offices: () => many('office', 200, shortText()),
    join: () => [['long', typedText(200_000, 100_000, random)]],
    memory: () => [
      ...many('imported', 40, importedText(30_000)),
      ...many('typed', 40, typedText(60_000, 30_000, random)),
    ],
  }
  return new Map(texts[name]?.() ?? [])
}

const MEASUREMENTS = { crowd, offices, join: coldJoin, memory }

async function run(postgresUrl: string | null): Promise<void> {
  for (const [name, measure] of Object.entries(MEASUREMENTS))
    if (only === undefined || only === name) await measure({ texts: textsFor(name), postgresUrl })
}

if (process.argv.includes('--postgres')) {
  if (findPostgres() === null) throw new Error('PostgreSQL is not installed')
  const { url, stop } = await startPostgres({ isDurable: true })
  try {
    await run(url)
  } finally {
    await stop()
  }
} else await run(null)
