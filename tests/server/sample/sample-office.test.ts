import { beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '#server/app.ts'
import { checkText } from '#server/features/proof/index.ts'
import { SAMPLE_PASSWORD } from '#server/features/sample/index.ts'
import { readText } from '#server/features/versions/index.ts'
import { api } from '#shared/api/index.ts'
import { POST_ROLES } from '#shared/permissions/posts.ts'
import { blockingOf } from '#shared/proof/gate.ts'
import { STAGES } from '#shared/workflow/route.ts'
import { apiClient } from '#tests/support/api-client.ts'
import { emptySqlitePlace } from '#tests/support/databases.ts'
import { LIGHT_PASSWORD_COST, startTestServer, TEST_CONFIG } from '#tests/support/server.ts'

/** Stages that need a countersigning unit, which the sample office does not send to. */
const NOT_SHOWN: readonly string[] = ['countersigning']

describe('the sample office', () => {
  let server: RunningServer

  beforeAll(async () => {
    const place = await emptySqlitePlace()
    server = await startServer({ ...TEST_CONFIG, ...place.options }, { passwordCost: LIGHT_PASSWORD_COST })
    await apiClient(server.url).ask(api.createSample)
    return async () => {
      await server.close()
      await place.remove()
    }
  })

  const visitor = () => apiClient(server.url)
  const signedIn = async (account: string) => {
    const client = visitor()
    await client.signIn(account, SAMPLE_PASSWORD)
    return client
  }

  it('shows its accounts and their password at the door, and everybody can come in', async () => {
    const { state, officeName, sampleAccounts, samplePassword } = await visitor().ask(api.readSetup)

    expect({ state, officeName, samplePassword }).toEqual({
      state: 'ready',
      officeName: '临江市委办公室',
      samplePassword: SAMPLE_PASSWORD,
    })
    expect(sampleAccounts.length).toBeGreaterThanOrEqual(12)
    for (const { account, name } of sampleAccounts)
      expect((await visitor().signIn(account, samplePassword ?? '')).person.name).toBe(name)
  })

  it('has somebody for every post', async () => {
    const people = await (await signedIn('system')).ask(api.listPeople)

    const roles = new Set(people.flatMap(({ posts }) => posts.map(({ role }) => role)))
    expect([...roles].sort()).toEqual([...POST_ROLES].sort())
  })

  it('has a year of figures to look at and a year to compare them with', async () => {
    const secretary = await signedIn('secretary')
    const { years } = await secretary.ask(api.readPaperworkOverview)

    const [thisYear = 0, lastYear = 0] = years
    const ask = (year: number) => secretary.ask(api.readPaperworkOverview, { query: { year } })
    expect((await ask(thisYear)).now.documents).toBeGreaterThan(0)
    const before = await ask(lastYear)
    expect(before.now.documents).toBeGreaterThan(50)
    expect(before.items.filter(({ now }) => now.documents > 0).length).toBe(4)
    expect(before.now.over).toBeGreaterThan(0)
  })

  it('has a document in every stage, one of them returned with comments', async () => {
    const { db } = server.context
    const documents = await db.selectFrom('documents').select(['id', 'stage']).execute()
    const returned = await db.selectFrom('tasks').select('documentId').where('isReturned', '=', 1).execute()
    const threads = await db.selectFrom('threads').select('documentId').where('state', '=', 'open').execute()

    const shown = new Set(documents.map(({ stage }) => stage))
    expect(STAGES.filter((stage) => !shown.has(stage))).toEqual(NOT_SHOWN)
    expect(threads.map(({ documentId }) => documentId)).toEqual(
      expect.arrayContaining([returned.map(({ documentId }) => documentId).at(-1)]),
    )
  })

  it('keeps its own negative list: nothing in its documents would be refused', async () => {
    const { context } = server
    const documents = await context.db.selectFrom('documents').select(['id', 'kind', 'title']).execute()
    const refused = await Promise.all(
      documents.map(async (document) => {
        const { view } = readText(document.kind, await context.texts.read(document.id))
        const { rules, findings } = await checkText(context, document, view, null)
        return blockingOf(rules, findings).map(({ name, texts }) => `${document.title}: ${name} ${texts}`)
      }),
    )

    expect(documents.length).toBeGreaterThan(5)
    expect(refused.flat()).toEqual([])
  })

  it('has an error after issue that is closed, and one that waits for somebody', async () => {
    const reviewer = await signedIn('reviewer')
    const { items } = await reviewer.ask(api.listErrorReports)

    expect(items.map(({ state }) => state).toSorted()).toEqual(['closed', 'reported'])
    const waiting = items.find(({ state }) => state === 'reported')?.id ?? ''
    const detail = await reviewer.ask(api.readErrorReport, { params: { reportId: waiting } })
    expect(detail.offeredActs).toEqual(['confirm', 'dismiss'])
  })

  it('happened in the days before, in an order that the record proves', async () => {
    const { db, acts, clock } = server.context
    const rows = await db.selectFrom('acts').select(['at', 'act']).orderBy('seq').execute()
    const edits = await db.selectFrom('updateLog').select('at').execute()
    const versions = await db.selectFrom('versions').select('createdAt').execute()

    const now = clock.now().toISOString()
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted())
    for (const at of [...rows, ...edits].map((row) => row.at)) expect(at < now).toBe(true)
    for (const { createdAt } of versions) expect(createdAt < now).toBe(true)
    expect(await acts.verify(db)).toEqual({ rows: rows.length, brokenAt: null })
  })

  it('gives the people of every step something to do', async () => {
    for (const account of ['writer1', 'head2', 'reviewer', 'secretary', 'registry']) {
      const client = await signedIn(account)
      const { items } = await client.ask(api.listTasks)
      expect([account, items.length > 0]).toEqual([account, true])

      const { openTasks } = await client.ask(api.readDesk)
      expect(openTasks).toBe(items.length)
    }
  })

  it('binds its signatures to texts that can be read', async () => {
    const registry = await signedIn('registry')
    const { items } = await registry.ask(api.listDocuments, { query: { scope: 'all', stage: 'issued' } })
    expect(items.length).toBeGreaterThan(0)

    for (const { id: documentId } of items) {
      const { frozenVersion } = await registry.ask(api.readDocument, { params: { documentId } })
      const acts = await registry.ask(api.listActs, { params: { documentId } })
      const signature = acts.find(({ act }) => act === 'sign')
      expect(signature).toMatchObject({ box: 'sign', sha256: frozenVersion?.sha256, isCurrent: true })
      const { body, fields } = await registry.ask(api.readContent, { params: { documentId } })
      expect(JSON.stringify(body)).not.toContain('{{')
      expect(fields.issuingNumber).toMatch(/^临办[发函]〔\d{4}〕\d+号$/)
    }
  })
})

it('makes the sample office once, also when two visitors ask at the same moment', async () => {
  const server = await startTestServer()

  const results = await Promise.allSettled([
    server.visitor().ask(api.createSample),
    server.visitor().ask(api.createSample),
  ])

  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { status: 409, reply: { code: 'setup.alreadyDone' } },
  })
  const documents = await server.context.db.selectFrom('documents').select('title').execute()
  expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length)
})
