import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  backupDatabase,
  checkBackup,
  type Database,
  openDatabase,
  openForReading,
  restoreBackup,
  TABLES,
} from '#server/storage/index.ts'
import { readPages } from '#server/storage/table-pages.ts'
import { availableEngines, type DatabasePlace, describeOnEveryEmptyPlace } from '#tests/support/databases.ts'
import { fillDatabase } from '#tests/support/filled-database.ts'

const NOW = new Date('2026-03-02T02:00:00.000Z')

/** Every row of every table. */
async function contentOf(db: Kysely<Database>): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const content: Record<string, readonly unknown[]> = {}
  for (const table of TABLES) {
    const rows = await db.selectFrom(table).selectAll().execute()
    content[table] = rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()
  }
  return content
}

async function fill(place: DatabasePlace) {
  const { db, close } = await openDatabase(place.options)
  await fillDatabase(db)
  const content = await contentOf(db)
  await close()
  return content
}

async function backUp(place: DatabasePlace): Promise<string> {
  const file = join(place.options.dataDirectory, 'office.backup')
  const database = await openForReading(place.options)
  await backupDatabase(database, { file, now: NOW })
  await database.close()
  return file
}

function restore(file: string, place: DatabasePlace, isReplacing = false) {
  return restoreBackup({ file, target: place.options, isReplacing, now: NOW })
}

async function read(place: DatabasePlace) {
  const { db, close } = await openDatabase(place.options)
  const content = await contentOf(db)
  await close()
  return content
}

describeOnEveryEmptyPlace('a backup', (place, engine) => {
  it.each(availableEngines)('brings everything but sessions back into an empty database on %s', async (other) => {
    const source = await place()
    const target = await place(other)
    const content = await fill(source)

    const summary = await restore(await backUp(source), target)

    expect(await read(target)).toEqual({ ...content, sessions: [] })
    expect(summary.head).toMatchObject({ format: 'wenshu-backup', engine, createdAt: NOW.toISOString() })
    expect(summary.rows).toMatchObject({ documents: 2, updateLog: 8, acts: 5, actChain: 1 })
  })

  it('lets the numbering of the log go on where it was', async () => {
    const source = await place()
    const target = await place()
    await fill(source)
    await restore(await backUp(source), target)

    const { db, close } = await openDatabase(target.options)
    const row = { documentId: 'document', personId: null, at: NOW.toISOString(), update: Uint8Array.of(0, 0) }
    const added = await db.insertInto('updateLog').values(row).returning('seq').executeTakeFirst()
    await close()

    expect(added?.seq).toBe(9)
  })

  it('holds one moment although others write while it is made', async () => {
    const source = await place()
    await fill(source)
    const server = await openDatabase(source.options)
    const padding = Array.from({ length: 4000 }, (_, index) => ({ key: `padding${index}`, value: 'x'.repeat(200) }))
    await server.db.insertInto('settings').values(padding).execute()
    let written = 0
    const write = async (value: string) => {
      await server.db.transaction().execute(async (transaction) => {
        // The first table of the backup and a later one change together.
        await transaction.updateTable('settings').set({ value }).where('key', '=', 'office').execute()
        await transaction.updateTable('documents').set({ title: value }).execute()
      })
      written += 1
    }
    await write('before')
    let isDone = false
    const backingUp = backUp(source).finally(() => {
      isDone = true
    })
    while (!isDone) await write(`during ${written}`)
    const file = await backingUp
    await server.close()

    const target = await place()
    await restore(file, target)
    const { db, close } = await openDatabase(target.options)
    const office = await db.selectFrom('settings').select('value').where('key', '=', 'office').executeTakeFirstOrThrow()
    const titles = await db.selectFrom('documents').select('title').distinct().execute()
    await close()

    // How many fit in depends on the machine; one write beside the backup is what the test is about.
    expect(written).toBeGreaterThan(1)
    expect(titles).toEqual([{ title: office.value }])
  })

  it('is not put over data unless that is asked for, and then replaces all of it', async () => {
    const source = await place()
    const target = await place()
    const content = await fill(source)
    const file = await backUp(source)
    await fill(target)
    const { db, close } = await openDatabase(target.options)
    await db.updateTable('documents').set({ title: '另一份' }).execute()
    await close()

    await expect(restore(file, target)).rejects.toMatchObject({ code: 'restore.notEmpty' })
    expect((await read(target)).documents).not.toEqual(content.documents)

    await restore(file, target, true)
    expect(await read(target)).toEqual({ ...content, sessions: [] })
  })

  it('is not restored under a running server', async () => {
    const source = await place()
    await fill(source)
    const file = await backUp(source)
    const server = await openDatabase(source.options)

    await expect(restore(file, source, true)).rejects.toMatchObject({ code: 'storage.inUse' })
    await server.close()
  })

  it('leaves the target as it was when a row does not fit', async () => {
    const source = await place()
    const target = await place()
    await fill(source)
    const before = await fill(target)
    const file = await backUp(source)
    rewrite(file, (lines) => lines.map((line) => line.replace('"comment","thread"', '"comment","nowhere"')))

    await expect(restore(file, target, true)).rejects.toThrow()

    expect(await read(target)).toEqual(before)
  })

  it('never replaces a file and leaves nothing half-made', async () => {
    const source = await place()
    await fill(source)
    const file = await backUp(source)
    const before = readFileSync(file)

    await expect(backUp(source)).rejects.toMatchObject({ code: 'backup.fileExists', params: { file } })

    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}.part`)).toBe(false)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('reads every row exactly once whatever fills a page', async () => {
    const { options } = await place()
    const { db, close } = await openDatabase(options)
    await fillDatabase(db)
    const rows = Array.from({ length: 1234 }, (_, index) => ({
      key: `k${index}`,
      value: randomBytes(4).toString('hex'),
    }))
    await db.insertInto('settings').values(rows).execute()

    const seen: unknown[] = []
    for await (const page of readPages(db, 'settings', ['key'])) seen.push(...page.flat())
    const members: unknown[] = []
    for await (const page of readPages(db, 'documentMembers', ['documentId', 'personId'])) members.push(...page)
    await close()

    expect(new Set(seen).size).toBe(1236)
    expect(seen).toHaveLength(1236)
    expect(members).toEqual([['document', 'leader']])
  })
})

/** Changes the lines of a backup and makes its hash right again. */
function rewrite(file: string, change: (lines: readonly string[]) => readonly string[]): void {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const changed = change(lines.slice(0, -1)).map((line) => `${line}\n`)
  const end = JSON.parse(lines.at(-1) ?? '') as { rows: unknown }
  const sha256 = createHash('sha256').update(changed.join('')).digest('hex')
  writeFileSync(file, gzipSync(`${changed.join('')}${JSON.stringify({ ...end, sha256 })}\n`))
}

describe('a damaged backup', () => {
  const damages: Readonly<Record<string, (file: Buffer) => Buffer>> = {
    'cut short': (file) => file.subarray(0, file.length - 200),
    empty: () => Buffer.alloc(0),
    'not a backup at all': () => Buffer.from('a text'),
    'without its end': (file) => change(file, (lines) => lines.slice(0, -1)),
    'without one row': (file) => change(file, (lines) => lines.toSpliced(5, 1)),
    'with one character changed': (file) => change(file, (lines) => lines.map((line) => line.replace('市', '县'))),
    'without its head': (file) => change(file, (lines) => lines.slice(1)),
  }
  const change = (file: Buffer, edit: (lines: readonly string[]) => readonly string[]) =>
    gzipSync(`${edit(gunzipSync(file).toString('utf8').trimEnd().split('\n')).join('\n')}\n`)

  describeOnEveryEmptyPlace('is refused before anything is touched', (place) => {
    it.each(Object.keys(damages))('when it is %s', async (damage) => {
      const source = await place()
      const target = await place()
      await fill(source)
      const file = await backUp(source)
      const before = await read(target)

      writeFileSync(file, damages[damage]?.(readFileSync(file)) ?? '')

      await expect(checkBackup(file)).rejects.toMatchObject({ code: 'backup.damaged', params: { file } })
      await expect(restore(file, target)).rejects.toMatchObject({ code: 'backup.damaged' })
      expect(await read(target)).toEqual(before)
    })

    it('when another version made it', async () => {
      const source = await place()
      const target = await place()
      await fill(source)
      const file = await backUp(source)
      rewrite(file, (lines) => lines.map((line) => line.replace('"0001-initial"', '"0001-other"')))

      await expect(restore(file, target)).rejects.toMatchObject({
        code: 'backup.otherVersion',
        params: { migration: '0001-other' },
      })
    })
  })
})
