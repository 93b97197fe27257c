import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase, openForReading, TABLES } from '#server/storage/index.ts'
import { describeOnEveryEngine, describeOnEveryPlace } from '#tests/support/databases.ts'

describeOnEveryEngine('openDatabase', (open) => {
  it('creates every table of the schema', async () => {
    const { db } = await open()

    for (const table of TABLES) {
      const rows = await db.selectFrom(table).selectAll().execute()
      expect(rows).toHaveLength(table === 'actChain' ? 1 : 0)
    }
  })
})

describeOnEveryPlace('openForReading', (place) => {
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
