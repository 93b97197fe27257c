import { expect, it } from 'vitest'
import { TABLES } from '#server/storage/index.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'

describeOnEveryEngine('openDatabase', (open) => {
  it('creates every table of the schema', async () => {
    const { db } = await open()

    for (const table of TABLES) {
      const rows = await db.selectFrom(table).selectAll().execute()
      expect(rows).toHaveLength(table === 'actChain' ? 1 : 0)
    }
  })
})
