import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { earliestRecord, type RecordFilter, readFigures } from '#server/features/paperwork/record-rows.ts'
import type { Database } from '#server/storage/index.ts'
import { addUp } from '#shared/paperwork/figures.ts'
import { periodUpTo } from '#shared/paperwork/periods.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'
import { aUnitRow, insertDocument } from '#tests/support/rows.ts'

type RecordRow = Database['paperworkRecords']

let count = 0
function aRecord(part: Partial<RecordRow> = {}): RecordRow {
  count += 1
  return {
    id: `record-${count}`,
    documentId: null,
    unitId: 'office',
    kind: 'notice',
    title: `通知${count}`,
    characters: 1000,
    most: 4000,
    signedAt: '2026-03-02T01:00:00.000Z',
    issuedAt: null,
    ...part,
  }
}

const FILTER: RecordFilter = {
  period: periodUpTo('2026-11-22', { year: 2026 }),
  countedFrom: 'sign',
  unitIds: null,
  kinds: null,
}

async function keep(db: Kysely<Database>, ...rows: readonly RecordRow[]): Promise<void> {
  await db.insertInto('paperworkRecords').values(rows).execute()
}

describeOnEveryEngine('the figures of the store', (open) => {
  async function anOffice(): Promise<Kysely<Database>> {
    const { db } = await open()
    await insertDocument(db)
    await db
      .insertInto('units')
      .values([aUnitRow({ id: 'general', parentId: 'office', name: '综合一科' })])
      .execute()
    return db
  }

  it('are added up by unit, kind and month', async () => {
    const db = await anOffice()
    await keep(
      db,
      aRecord(),
      aRecord({ characters: 4001 }),
      aRecord({ characters: 9000, most: null }),
      aRecord({ kind: 'opinion' }),
      aRecord({ unitId: 'general', signedAt: '2026-04-01T02:00:00.000Z' }),
    )

    expect(await readFigures(db, FILTER)).toEqual([
      { unitId: 'office', kind: 'notice', month: 3, documents: 3, characters: 14_001, over: 1, excused: 0 },
      { unitId: 'office', kind: 'opinion', month: 3, documents: 1, characters: 1000, over: 0, excused: 0 },
      { unitId: 'general', kind: 'notice', month: 4, documents: 1, characters: 1000, over: 0, excused: 0 },
    ])
  })

  it('put a night of Beijing into the month it belongs to there', async () => {
    const db = await anOffice()
    await keep(
      db,
      aRecord({ signedAt: '2026-03-31T15:59:59.999Z' }),
      aRecord({ signedAt: '2026-03-31T16:00:00.000Z' }),
      aRecord({ signedAt: '2025-12-31T15:59:59.999Z' }),
      aRecord({ signedAt: '2026-11-22T16:00:00.000Z' }),
    )

    const figures = await readFigures(db, FILTER)

    expect(figures.map(({ month, documents }) => [month, documents])).toEqual([
      [3, 1],
      [4, 1],
    ])
  })

  it('are narrowed to units and kinds, and to nothing at all', async () => {
    const db = await anOffice()
    await keep(db, aRecord(), aRecord({ unitId: 'general' }), aRecord({ unitId: 'general', kind: 'opinion' }))
    const documents = async (part: Partial<RecordFilter>) =>
      addUp(await readFigures(db, { ...FILTER, ...part })).documents

    expect(await documents({})).toBe(3)
    expect(await documents({ unitIds: ['general'] })).toBe(2)
    expect(await documents({ unitIds: ['general', 'office'], kinds: ['opinion'] })).toBe(1)
    expect(await documents({ unitIds: [] })).toBe(0)
    expect(await documents({ kinds: [] })).toBe(0)
    expect(await documents({ period: periodUpTo('2026-11-22', { year: 2027 }) })).toBe(0)
  })

  it('count from signature or from issue, as the office decides', async () => {
    const db = await anOffice()
    await keep(db, aRecord(), aRecord({ issuedAt: '2026-05-04T01:00:00.000Z' }))

    const issued = await readFigures(db, { ...FILTER, countedFrom: 'issue' })

    expect(issued.map(({ month, documents }) => [month, documents])).toEqual([[5, 1]])
    expect(await earliestRecord(db, 'issue')).toBe('2026-05-04T01:00:00.000Z')
    expect(await earliestRecord(db, 'sign')).toBe('2026-03-02T01:00:00.000Z')
  })

  it('count a document with two reasons once', async () => {
    const db = await anOffice()
    await keep(db, aRecord({ documentId: 'document', kind: 'speech' }))
    const reason = { documentId: 'document', actId: 'act', characters: 0, content: '{}', reason: '任务须逐条明确' }
    const at = { personId: 'writer', createdAt: '2026-03-02T01:00:00.000Z' }
    await db
      .insertInto('paperworkExceptions')
      .values([
        { id: 'e1', about: 'length', ...reason, ...at },
        { id: 'e2', about: 'quota', ...reason, ...at },
      ])
      .execute()

    expect(addUp(await readFigures(db, FILTER))).toEqual({ documents: 1, characters: 1000, over: 0, excused: 1 })
  })

  it('take a line of a register over once, and a document once', async () => {
    const db = await anOffice()
    await keep(db, aRecord({ title: '关于做好值班工作的通知' }), aRecord({ documentId: 'document' }))

    await expect(keep(db, aRecord({ title: '关于做好值班工作的通知' }))).rejects.toThrow()
    await expect(keep(db, aRecord({ documentId: 'document' }))).rejects.toThrow()
  })

  it('know nothing of an empty store', async () => {
    const { db } = await open()

    expect(await readFigures(db, FILTER)).toEqual([])
    expect(await earliestRecord(db, 'sign')).toBeNull()
  })
})
