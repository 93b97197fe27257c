import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { ServerContext } from '#server/context.ts'
import { randomIdentifiers } from '#server/defaults.ts'
import { createActRecorder } from '#server/features/audit/index.ts'
import { createDocument } from '#server/features/documents/index.ts'
import { type RequestedAct, takeAct } from '#server/features/workflow/index.ts'
import type { OpenDatabase } from '#server/storage/index.ts'
import type { Actor, PostRole } from '#shared/permissions/posts.ts'
import { describeOnEveryEngine } from '#tests/support/databases.ts'
import { fakeLiveTexts } from '#tests/support/fake-live-texts.ts'
import { typeInto } from '#tests/support/live-paragraphs.ts'
import { movableClock } from '#tests/support/movable-clock.ts'
import { LONG_ROUTE } from '#tests/support/routes.ts'
import { aPersonRow, aUnitRow } from '#tests/support/rows.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

/** Everybody holds the one post that the steps of the route ask for. */
const PEOPLE = ['writer', 'ann', 'ben', 'cai', 'leader'] as const
type Name = (typeof PEOPLE)[number]

describeOnEveryEngine('A step that needs everyone', (open) => {
  it('[WF-6] is complete when the last has agreed, each opinion over the version it covers', async () => {
    const office = await atCountersigning(await open())

    for (const name of ['ann', 'ben'] as const) await office.act(name, 'pass', { opinion: `${name} 同意` })
    expect(await office.state()).toMatchObject({ stage: 'countersigning', handlers: ['cai'], open: ['cai'] })
    await expect(office.act('ann', 'pass')).rejects.toThrow('workflow.notHandler')
    await office.act('cai', 'pass', { to: ['leader'] })

    expect(await office.state()).toMatchObject({ stage: 'signing', handlers: ['leader'], open: ['leader'] })
    const passes = (await office.record()).filter((entry) => entry.act === 'pass')
    expect(passes.map((entry) => entry.opinion)).toEqual(['', 'ann 同意', 'ben 同意', ''])
    expect(new Set(passes.map((entry) => entry.sha256)).size).toBe(1)
  })

  it('[WF-7] asks everyone again after one of them sent it straight back, those who had agreed too', async () => {
    const office = await atCountersigning(await open())
    await office.act('ann', 'pass')
    await office.act('ben', 'return', { opinion: '数据口径不一致。', returnMode: 'straightBack' })
    expect(await office.state()).toMatchObject({ stage: 'drafting', round: 2, open: ['writer'] })

    await office.type('数据已核对。')
    await office.act('writer', 'submit')

    expect(await office.state()).toMatchObject({ stage: 'countersigning', open: ['ann', 'ben', 'cai'] })
    const shas = (await office.record()).flatMap((entry) => entry.sha256 ?? [])
    expect(new Set(shas).size).toBe(2)
  })

  it('loses no opinion when all of them agree at the same moment', async () => {
    const office = await atCountersigning(await open())

    await Promise.all(
      (['ann', 'ben', 'cai'] as const).map((name) => office.untilDone(name, 'pass', { to: ['leader'] })),
    )

    expect(await office.state()).toMatchObject({ stage: 'signing', open: ['leader'] })
    const passes = (await office.record()).filter((entry) => entry.act === 'pass' && entry.stepId === 'countersign')
    expect(passes.map((entry) => entry.actorId).sort()).toEqual(['ann', 'ben', 'cai'])
  })
})

type More = Partial<Omit<RequestedAct, 'actor'>> & { readonly to?: readonly Name[] }

async function atCountersigning({ db }: OpenDatabase) {
  await db.insertInto('units').values(aUnitRow()).execute()
  for (const id of PEOPLE) {
    await db
      .insertInto('people')
      .values(aPersonRow({ id, name: id, account: id }))
      .execute()
    await db
      .insertInto('posts')
      .values({ id, personId: id, unitId: 'office', role: 'editReviewer', title: '', position: 0 })
      .execute()
  }
  const context = contextOn(db)
  const written = {
    kind: 'speech',
    title: '讲话',
    urgency: 'normal',
    answers: { speaker: '林远舟' },
    writerIds: [],
  } as const
  const documentId = await createDocument(context, actor('writer'), written)
  const office = doings(context, documentId)
  await office.act('writer', 'submit', { to: ['ann'] })
  await office.act('ann', 'pass', { to: ['ann', 'ben', 'cai'] })
  return office
}

/** A server's context without sockets, where every document walks the long route and nothing is checked. */
function contextOn(db: OpenDatabase['db']): ServerContext {
  const [clock, identifiers] = [movableClock(), randomIdentifiers]
  const negativeList = () => ({ ...testTemplates.negativeList(), items: [] })
  const templates = { ...testTemplates, route: () => LONG_ROUTE, negativeList }
  const parts = { db, clock, identifiers, templates, logger: pino({ level: 'silent' }), texts: fakeLiveTexts(db) }
  // What these commands do not use is left out.
  return { ...parts, acts: createActRecorder({ clock, identifiers }) } as unknown as ServerContext
}

function actor(personId: Name): Actor {
  return { personId, posts: [{ unitId: 'office', role: 'editReviewer' satisfies PostRole }] }
}

function doings(context: ServerContext, documentId: string) {
  const { db } = context
  const row = () => db.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirstOrThrow()
  const act = async (name: Name, what: RequestedAct['act'], { to = [], ...more }: More = {}) => {
    const { revision } = await row()
    const base = { opinion: '', returnMode: 'everyStep', language: 'zh-CN', documentId } as const
    await takeAct(context, { ...base, actor: actor(name), act: what, handlerIds: [...to], revision, ...more })
  }
  return {
    act,
    /** Tries again, as a person does, while somebody else has just acted. */
    async untilDone(name: Name, what: RequestedAct['act'], more: More): Promise<void> {
      await expect.poll(() => act(name, what, more).then(() => 'done', conflict)).toBe('done')
    },
    type: (text: string) => context.texts.change(documentId, 'writer', (doc) => typeInto({ doc }, 'body', text)),
    async state() {
      const { stage, run } = await row()
      const tasks = await db
        .selectFrom('tasks')
        .select('personId')
        .where('documentId', '=', documentId)
        .where('doneAt', 'is', null)
        .orderBy('personId')
        .execute()
      return { stage, ...JSON.parse(run), open: tasks.map((task) => task.personId) }
    },
    async record() {
      const acts = await db.selectFrom('acts').selectAll().where('documentId', '=', documentId).orderBy('seq').execute()
      return acts.map(({ act: name, actorId, details }) => ({ ...JSON.parse(details), act: name, actorId }))
    },
  }
}

function conflict(error: unknown): string {
  if (error instanceof Error && error.message === 'workflow.revisionConflict') return 'conflict'
  throw error
}
