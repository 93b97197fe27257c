import { expect, it } from 'vitest'
import type { ServerContext } from '#server/context.ts'
import { endHoldsOfEarlierProcess } from '#server/features/document-core/index.ts'
import { type RequestedAct, takeAct } from '#server/features/workflow/index.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { Died, dyingContext } from '#tests/support/dying-server.ts'

describeOnEveryPlace('A server that dies while an act is bound to the text', (place) => {
  it('[WF-12] leaves a submission either whole or not begun, wherever it dies', async () => {
    const desk = await startDesk({ place: await place() })

    const outcomes = await dieEverywhere(desk, () => desk.draft(), submission)

    expect(outcomes).toEqual(expect.arrayContaining(['whole', 'not begun']))
  })

  it('[WF-12] leaves a signature either with its version or not given, wherever it dies', async () => {
    const desk = await startDesk({ place: await place() })

    const outcomes = await dieEverywhere(desk, () => readyToSign(desk), signature)

    expect(outcomes).toEqual(expect.arrayContaining(['whole', 'not begun']))
  })

  it('[WF-12] keeps nobody from a document for longer than a minute, also without a restart', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await dieHolding(desk, id)
    expect((await desk.detail('drafter', id)).actions).not.toContain('edit')

    desk.server.clock.advance({ seconds: 61 })
    await desk.detail('drafter', id)

    expect((await desk.detail('drafter', id)).actions).toContain('edit')
    expect((await desk.act('drafter', id, 'submit', { to: 'editor' })).stage).toBe('officeReview')
  })

  it('lets another act begin only when the held text was given up', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await dieHolding(desk, id)

    await expect(desk.act('colleague', id, 'submit', { to: 'editor' })).rejects.toMatchObject({ status: 409 })
    desk.server.clock.advance({ seconds: 61 })
    expect((await desk.act('colleague', id, 'submit', { to: 'editor' })).stage).toBe('officeReview')
  })
})

type Request = (desk: Desk, documentId: string, revision: number, sha256?: string) => RequestedAct

const submission: Request = (desk, documentId, revision) =>
  request(desk, 'drafter', { act: 'submit', to: 'editor', documentId, revision })

const signature: Request = (desk, documentId, revision, sha256) => ({
  ...request(desk, 'leader', { act: 'sign', to: 'clerk', documentId, revision }),
  sha256,
})

function request(
  desk: Desk,
  who: Account,
  { act, to, documentId, revision }: { act: 'submit' | 'sign'; to: Account; documentId: string; revision: number },
): RequestedAct {
  const role = who === 'leader' ? 'chiefLeader' : 'drafter'
  return {
    actor: { personId: desk.staff[who].id, posts: [{ unitId: who === 'leader' ? desk.top.id : desk.sectionId, role }] },
    language: 'zh-CN',
    documentId,
    act,
    opinion: '',
    handlerIds: [desk.staff[to].id],
    returnMode: 'straightBack',
    revision,
  }
}

async function readyToSign(desk: Desk) {
  const { id } = await desk.draft()
  await desk.act('drafter', id, 'submit', { to: 'editor' })
  await desk.act('editor', id, 'pass', { to: 'leader' })
  return desk.detail('leader', id)
}

/** Lets the server die just after it took hold of a text. */
async function dieHolding(desk: Desk, documentId: string): Promise<void> {
  for (let lastsFor = 0; !(await stateOf(desk.server.context, documentId)).isHeld; lastsFor += 1) {
    const dying = dyingContext(desk.server.context, lastsFor)
    await expect(takeAct(dying, submission(desk, documentId, 0))).rejects.toThrow(Died)
  }
}

/**
 * Lets the server die before its first step, its second and so on, each time with a document of its own, until the act
 * lives through; then starts again and checks what is there. Gives the outcomes in sequence.
 */
async function dieEverywhere(
  desk: Desk,
  prepare: () => Promise<{ readonly id: string; readonly revision: number }>,
  requestFor: Request,
): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (let lastsFor = 0; outcomes.at(-1) !== 'done'; lastsFor += 1) {
    const { id, revision } = await prepare()
    const before = await stateOf(desk.server.context, id)
    const wanted = requestFor(desk, id, revision, before.frozenSha256)
    const died = await takeAct(dyingContext(desk.server.context, lastsFor), wanted).then(() => false, isDeath)

    await endHoldsOfEarlierProcess(desk.server.context.db)
    const after = await stateOf(desk.server.context, id)
    const isWhole = after.revision === before.revision + 1
    outcomes.push(died ? (isWhole ? 'whole' : 'not begun') : 'done')
    if (isWhole) expect(after).toEqual(wholeAfter(before, wanted))
    else {
      expect(after).toEqual(before)
      await takeAct(desk.server.context, wanted)
      expect(await stateOf(desk.server.context, id)).toEqual(wholeAfter(before, wanted))
    }
  }
  expect(await desk.server.context.acts.verify(desk.server.context.db)).toMatchObject({ brokenAt: null })
  return outcomes
}

function isDeath(error: unknown): boolean {
  if (error instanceof Died) return true
  throw error
}

/** Everything about a document that an act changes, in one piece. */
async function stateOf({ db }: ServerContext, documentId: string) {
  const document = await db.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirstOrThrow()
  const versions = await db
    .selectFrom('versions')
    .select(['id', 'sha256'])
    .where('documentId', '=', documentId)
    .execute()
  const tasks = await db
    .selectFrom('tasks')
    .select(['personId', 'doneAt', 'outcome'])
    .where('documentId', '=', documentId)
    .execute()
  const acts = await db
    .selectFrom('acts')
    .select(['act', 'details'])
    .where('documentId', '=', documentId)
    .orderBy('seq')
    .execute()
  return {
    stage: document.stage,
    revision: document.revision,
    isHeld: document.heldSince !== null,
    frozenSha256: versions.find((version) => version.id === document.frozenVersionId)?.sha256,
    openTasks: tasks.filter((task) => task.doneAt === null).map((task) => task.personId),
    done: tasks.flatMap((task) => task.outcome ?? []).sort(),
    record: acts.map(({ act, details }) => `${act} ${JSON.parse(details).sha256 ?? ''}`),
    versions: versions.length,
  }
}

type State = Awaited<ReturnType<typeof stateOf>>

/** What the act leads to from a state: everything of it, or the test fails. */
function wholeAfter(before: State, { act, handlerIds }: RequestedAct): unknown {
  return {
    stage: act === 'submit' ? 'officeReview' : 'registering',
    revision: before.revision + 1,
    isHeld: false,
    frozenSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    openTasks: handlerIds,
    done: [...before.done, act].sort(),
    record: [...before.record, expect.stringMatching(new RegExp(`^${act} [0-9a-f]{64}$`))],
    versions: act === 'submit' ? before.versions + 1 : before.versions,
  }
}
