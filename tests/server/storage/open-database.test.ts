import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase, openForReading, TABLES } from '#server/storage/index.ts'
import { describeOnEveryEmptyPlace, describeOnEveryEngine } from '#tests/support/databases.ts'

describeOnEveryEngine('openDatabase', (open) => {
  it('creates every table of the schema', async () => {
    const { db } = await open()

    for (const table of TABLES) {
      const rows = await db.selectFrom(table).selectAll().execute()
      expect(rows).toHaveLength(table === 'actChain' ? 1 : 0)
    }
  })
})

describeOnEveryEmptyPlace('openForReading', (place) => {
  it('says where it found no database', async () => {
    const { options } = await place()
    const where =
      options.databaseUrl === null ? join(options.dataDirectory, 'wenshu.db') : options.databaseUrl.replace(/^.*@/, '')

    await expect(openForReading(options)).rejects.toMatchObject({ code: 'storage.none', params: { place: where } })
  })
})

it('says which PostgreSQL does not answer, and never the password', async () => {
  // Port 1 on loopback refuses connections at once.
  const options = { dataDirectory: '', databaseUrl: 'postgres://office:secret@localhost:1/wenshu' }

  for (const open of [openDatabase, openForReading]) {
    const refusal = await open(options).catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 'storage.cannotOpen',
      params: { place: 'localhost:1/wenshu', reason: expect.stringContaining('ECONNREFUSED') },
    })
    expect(JSON.stringify(refusal)).not.toContain('secret')
  }
})

describe('a data folder that cannot be used', () => {
  it('is refused with its path when it is a file', async () => {
    const file = await temporaryFile()

    await expect(openDatabase({ dataDirectory: file, databaseUrl: null })).rejects.toMatchObject({
      code: 'storage.folder',
      params: { place: file, reason: expect.stringContaining('ENOTDIR') },
    })
  })

  it('is refused when one of its parents is a file', async () => {
    const place = join(await temporaryFile(), 'data')

    await expect(openDatabase({ dataDirectory: place, databaseUrl: null })).rejects.toMatchObject({
      code: 'storage.folder',
      params: { place, reason: expect.stringContaining('ENOTDIR') },
    })
  })

  it.runIf(existsSync('/proc/self'))('is refused at once where the system lets nobody make one', async () => {
    await expect(openDatabase({ dataDirectory: '/proc/none/data', databaseUrl: null })).rejects.toMatchObject({
      code: 'storage.folder',
      params: { place: '/proc/none/data' },
    })
  })

  it('is made with every missing parent', async () => {
    const place = join(dirname(await temporaryFile()), 'one', 'two')

    const { close } = await openDatabase({ dataDirectory: place, databaseUrl: null })
    await close()

    expect(existsSync(join(place, 'wenshu.db'))).toBe(true)
  })
})

async function temporaryFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'file')
  await writeFile(file, '')
  return file
}
