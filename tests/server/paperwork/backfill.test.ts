import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import type { Database } from '#server/storage/index.ts'
import { migrate } from '#server/storage/migrate.ts'
import { knownMigrations, openUnmigrated } from '#server/storage/open-database.ts'
import { describeOnEveryEmptyPlace } from '#tests/support/databases.ts'
import { insertDocument } from '#tests/support/rows.ts'

const AT = '2026-03-02T01:00:00.000Z'
const SIGNED_TWICE = ['2026-03-05T02:00:00.000Z', '2026-03-09T02:00:00.000Z'] as const
const ISSUED_AT = '2026-03-10T03:00:00.000Z'
const STEP = '0006-paperwork'

/** A document of the time before there were records, with a version that acts may cover. */
async function insertOld(db: Kysely<Database>, id: string, stage: string): Promise<void> {
  await insertDocument(db, { id, stage, kind: 'notice' })
  const version = {
    id: `version of ${id}`,
    documentId: id,
    number: 1,
    label: '签发稿',
    reason: '',
    createdBy: 'writer',
  }
  await db
    .insertInto('versions')
    .values({
      ...version,
      createdAt: AT,
      state: new Uint8Array([1]),
      canonical: '{}',
      sha256: 'a'.repeat(64),
      characters: 1234,
      schemaVersion: 1,
    })
    .execute()
  await db.updateTable('documents').set({ frozenVersionId: version.id }).where('id', '=', id).execute()
}

function insertAct(db: Kysely<Database>, documentId: string, act: string, at: string) {
  const proof = { details: '{}', previousHash: '-', hash: '-' }
  return db
    .insertInto('acts')
    .values({ id: `${act} ${documentId} ${at}`, at, actorId: 'writer', documentId, act, ...proof })
    .execute()
}

describeOnEveryEmptyPlace('Documents signed before there were records', (place, engine) => {
  it('are recorded by the step that brings records, by their last signature', async () => {
    const { options } = await place()
    const { db, close } = await openUnmigrated(options)
    try {
      const run = { engine, now: new Date(AT) }
      const migrations = knownMigrations()
      await migrate(db, { ...run, migrations: migrations.filter(({ id }) => id < STEP) })
      await insertOld(db, 'issued', 'issued')
      await insertOld(db, 'registering', 'registering')
      await insertOld(db, 'drafting', 'drafting')
      for (const at of SIGNED_TWICE) await insertAct(db, 'issued', 'sign', at)
      await insertAct(db, 'issued', 'issue', ISSUED_AT)
      await insertAct(db, 'registering', 'sign', SIGNED_TWICE[0])
      await insertAct(db, 'drafting', 'submit', AT)

      await migrate(db, { ...run, migrations })

      const rows = await db
        .selectFrom('paperworkRecords')
        .select(['documentId', 'kind', 'characters', 'most', 'signedAt', 'issuedAt'])
        .orderBy('id')
        .execute()
      const common = { kind: 'notice', characters: 1234, most: null }
      expect(rows.map((row) => ({ ...row, characters: Number(row.characters) }))).toEqual([
        { documentId: 'issued', ...common, signedAt: SIGNED_TWICE[1], issuedAt: ISSUED_AT },
        { documentId: 'registering', ...common, signedAt: SIGNED_TWICE[0], issuedAt: null },
      ])
    } finally {
      await close()
    }
  })
})
