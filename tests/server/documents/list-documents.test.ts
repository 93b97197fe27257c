import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ServerContext } from '#server/context.ts'
import { documentsIn } from '#server/features/document-core/index.ts'
import { documentFacts } from '#server/features/documents/index.ts'
import { api } from '#shared/api/index.ts'
import { mayUseDocument } from '#shared/permissions/document-access.ts'
import { type Actor, POST_ROLES } from '#shared/permissions/posts.ts'
import { STAGES } from '#shared/workflow/route.ts'
import { describeOnEveryEngine, describeOnEveryPlace } from '#tests/support/databases.ts'
import { startDesk } from '#tests/support/desk.ts'
import { aDocumentRow, aPersonRow, aUnitRow } from '#tests/support/rows.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const PEOPLE = ['ann', 'ben', 'cai'] as const
const UNITS = ['office', 'section'] as const
const AT = '2026-03-02T01:00:00.000Z'

const anyDocument = fc.record({
  unitId: fc.constantFrom(...UNITS),
  createdBy: fc.constantFrom(...PEOPLE),
  stage: fc.constantFrom(...STAGES),
  isDeleted: fc.boolean(),
  handlers: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  member: fc.option(
    fc.record({ personId: fc.constantFrom(...PEOPLE), access: fc.constantFrom('write' as const, 'read' as const) }),
  ),
  formerTask: fc.option(
    fc.record({ personId: fc.constantFrom(...PEOPLE), outcome: fc.constantFrom('pass', 'closed') }),
  ),
})
const anyActor: fc.Arbitrary<Actor> = fc.record({
  personId: fc.constantFrom(...PEOPLE),
  posts: fc.array(fc.record({ unitId: fc.constantFrom(...UNITS), role: fc.constantFrom(...POST_ROLES) }), {
    maxLength: 2,
  }),
})

describeOnEveryEngine('The list of documents', (open) => {
  it('[WF-20] holds exactly what the person may read', async () => {
    const { db } = await open()
    await db
      .insertInto('units')
      .values(UNITS.map((id) => aUnitRow({ id })))
      .execute()
    await db
      .insertInto('people')
      .values(PEOPLE.map((id) => aPersonRow({ id, account: id })))
      .execute()
    const documents = fc.sample(anyDocument, { numRuns: 120, seed: 9704 })
    for (const [index, document] of documents.entries()) await store(db, `document ${index}`, document)

    const context = { db, templates: testTemplates }
    for (const actor of fc.sample(anyActor, { numRuns: 60, seed: 9704 })) {
      const listed = await documentsIn(db, actor, 'all').select('documents.id').execute()
      const readable = await readableIds(context, actor, documents.length)
      expect(listed.map((row) => row.id).sort()).toEqual(readable.sort())
    }
  })
})

async function store(
  db: ServerContext['db'],
  id: string,
  document: typeof anyDocument extends fc.Arbitrary<infer D> ? D : never,
) {
  const { handlers, member, formerTask, isDeleted, ...row } = document
  const run = { stepId: 'draft', round: 1, handlers, acted: [], returnTo: null }
  const deletedAt = isDeleted ? AT : null
  await db
    .insertInto('documents')
    .values(aDocumentRow({ ...row, id, run: JSON.stringify(run), deletedAt }))
    .execute()
  if (member !== null)
    await db
      .insertInto('documentMembers')
      .values({ documentId: id, ...member })
      .execute()
  const open = handlers.map((personId) => ({ personId, doneAt: null, outcome: null }))
  const done = formerTask === null ? [] : [{ ...formerTask, doneAt: AT }]
  for (const [index, task] of [...open, ...done].entries())
    await db
      .insertInto('tasks')
      .values({
        id: `${id} ${index}`,
        documentId: id,
        stepId: 'draft',
        stepName: '起草',
        fromPersonId: null,
        arrivedAt: AT,
        dueAt: null,
        openedAt: null,
        isReturned: 0,
        ...task,
      })
      .execute()
}

async function readableIds(context: Pick<ServerContext, 'db' | 'templates'>, actor: Actor, count: number) {
  const ids = Array.from({ length: count }, (_, index) => `document ${index}`)
  const facts = await Promise.all(ids.map((id) => documentFacts(context, id)))
  return ids.filter((_, index) => {
    const found = facts[index]
    return found !== null && found !== undefined && mayUseDocument(actor, 'read', found)
  })
}

describeOnEveryPlace('Finding documents', (place) => {
  it('filters, searches and pages on the server, newest change first', async () => {
    const desk = await startDesk({ place: await place() })
    for (const title of ['全市工作会议讲话', '百分之50%的目标', '下划线_与反斜杠\\', '工作要点']) {
      desk.server.clock.advance({ minutes: 1 })
      await desk.draft({ title })
    }
    const find = async (query: Record<string, string | number>) => {
      const page = await desk.staff.drafter.ask(api.listDocuments, { query })
      return page.items.map((document) => document.title)
    }

    expect(await find({})).toEqual(['工作要点', '下划线_与反斜杠\\', '百分之50%的目标', '全市工作会议讲话'])
    expect(await find({ search: '工作' })).toEqual(['工作要点', '全市工作会议讲话'])
    expect(await find({ search: '工作 会议' })).toEqual(['全市工作会议讲话'])
    expect(await find({ search: '%' })).toEqual(['百分之50%的目标'])
    expect(await find({ search: '_' })).toEqual(['下划线_与反斜杠\\'])
    expect(await find({ search: '\\' })).toEqual(['下划线_与反斜杠\\'])
    expect(await find({ search: "' or 1=1 --" })).toEqual([])
    expect(await find({ kind: 'notice' })).toEqual([])
    expect(await find({ stage: 'signing' })).toEqual([])
    const second = await desk.staff.drafter.ask(api.listDocuments, { query: { page: 2, pageSize: 3 } })
    expect(second).toMatchObject({ total: 4, page: 2, pageSize: 3, items: [{ title: '全市工作会议讲话' }] })
  })

  it('keeps apart what is mine, what I have handled and what I may read', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    const count = async (who: 'drafter' | 'colleague' | 'editor' | 'head' | 'outsider') => {
      const scopes = ['mine', 'handled', 'all'] as const
      const pages = scopes.map((scope) => desk.staff[who].ask(api.listDocuments, { query: { scope } }))
      return (await Promise.all(pages)).map((page) => page.total)
    }

    expect(await count('drafter')).toEqual([2, 1, 2])
    expect(await count('colleague')).toEqual([2, 0, 2])
    expect(await count('editor')).toEqual([0, 0, 1])
    expect(await count('head')).toEqual([0, 0, 2])
    expect(await count('outsider')).toEqual([0, 0, 0])
    await desk.act('editor', id, 'return', { opinion: '再改。' })
    expect(await count('editor')).toEqual([0, 1, 1])
  })
})
