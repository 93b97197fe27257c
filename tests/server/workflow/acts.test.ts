import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import { api } from '#shared/api/index.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { until } from '#tests/support/collaboration.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Desk, startDesk } from '#tests/support/desk.ts'
import { typeInto } from '#tests/support/live-paragraphs.ts'

describeOnEveryPlace('Taking an act', (place) => {
  it('[WF-11] covers exactly the text that is stored, however fast two people type meanwhile', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const pages = [await desk.open('drafter', id), await desk.open('colleague', id)]

    for (let round = 0; round < 5; round += 1) {
      // Two who type this fast soon write more than a speech may have: a reason goes with every submission.
      const body = { to: 'editor', reasons: { length: '正在合稿，篇幅待压缩' } } as const
      const { frozenVersion } = await whileTyping(pages, () => desk.act('drafter', id, 'submit', body))

      expect(await storedHash(desk, id)).toBe(frozenVersion?.sha256)
      await desk.act('drafter', id, 'retract')
      await until(() => pages.every((page) => page.state.rights.mayEdit))
    }
  })

  it('[WF-11] signs only the hash on the screen', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await atLeader(desk)
    const sha256 = (await desk.detail('leader', id)).frozenVersion?.sha256 ?? ''

    for (const wrong of ['0'.repeat(64), undefined]) {
      const signing = desk.act('leader', id, 'sign', { to: 'clerk', ...(wrong === undefined ? {} : { sha256: wrong }) })
      await expect(signing).rejects.toMatchObject({ status: 409, reply: { code: 'workflow.textChanged' } })
    }
    // A text that changed under the signature, as no person could change it: the version is no longer the text.
    await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => typeInto({ doc }, 'body', '多了一句。'))
    await expect(desk.act('leader', id, 'sign', { to: 'clerk', sha256 })).rejects.toMatchObject({
      reply: { code: 'workflow.textChanged' },
    })
    const changed = await storedHash(desk, id)
    await expect(desk.act('leader', id, 'sign', { to: 'clerk', sha256: changed })).rejects.toMatchObject({
      reply: { code: 'workflow.textChanged' },
    })
    expect((await desk.detail('leader', id)).stage).toBe('signing')
  })

  it('succeeds for one of two people who act on the same state, and tells the other', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, revision } = await desk.draft()

    const submit = (who: 'drafter' | 'colleague') =>
      desk.staff[who].ask(api.takeAct, {
        params: { documentId: id },
        body: { act: 'submit', revision, handlerIds: [desk.staff.editor.id] },
      })
    const outcomes = await Promise.allSettled([submit('drafter'), submit('colleague'), submit('drafter')])

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reply.code] : []))
    expect(refusals).toEqual(['workflow.revisionConflict', 'workflow.revisionConflict'])
    expect((await desk.staff.editor.ask(api.listTasks)).total).toBe(1)
  })

  it('[WF-14] says in the language of the person what stands in the way', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft({
      kind: 'notice',
      title: '关于做好会议服务的通知',
      answers: { addressee: '各科室' },
    })
    await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) =>
      doc.getMap('fields').set('copies', '三十'),
    )

    expect((await desk.detail('drafter', id)).offeredActs[0]).toMatchObject({
      act: 'submit',
      obstacles: ['请按提示改正：份数'],
    })
    await expect(desk.act('drafter', id, 'submit', { to: 'head' })).rejects.toMatchObject({
      status: 422,
      reply: { code: 'workflow.blocked', params: { reasons: ['请按提示改正：份数'] } },
    })
    const inEnglish = await desk.staff.drafter.ask(api.readDocument, {
      params: { documentId: id },
      headers: { 'accept-language': 'en' },
    })
    expect(inEnglish.offeredActs[0]?.obstacles).toEqual(['correct 份数 as shown'])
    // What was refused leaves the text with its writers.
    expect((await desk.detail('colleague', id)).actions).toContain('edit')
  })

  it('[WF-18] offers and takes only people who hold the post', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const [offer] = (await desk.detail('drafter', id)).offeredActs
    expect(offer).toMatchObject({ act: 'submit', toStepName: '办公室核稿', choose: 'one' })
    expect(offer?.candidates.map((person) => person.id)).toEqual([desk.staff.editor.id])
    await expect(desk.act('drafter', id, 'submit', { to: 'outsider' })).rejects.toMatchObject({
      status: 422,
      reply: { code: 'workflow.notCandidate' },
    })
    await expect(desk.act('drafter', id, 'submit')).rejects.toMatchObject({
      reply: { code: 'workflow.handlerRequired' },
    })
  })

  it('[WF-9] takes a submission back until the next person has opened it', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })

    await expect(desk.act('colleague', id, 'retract')).rejects.toMatchObject({
      reply: { code: 'workflow.notSubmitter' },
    })
    const retracted = await desk.act('drafter', id, 'retract')
    expect(retracted).toMatchObject({ stage: 'drafting', round: 1, frozenVersion: null })
    expect((await desk.staff.editor.ask(api.listTasks)).total).toBe(0)

    await desk.act('drafter', id, 'submit', { to: 'editor' })
    await desk.staff.editor.ask(api.markOpened, { params: { documentId: id } })
    expect((await desk.detail('drafter', id)).offeredActs).toEqual([])
    await expect(desk.act('drafter', id, 'retract')).rejects.toMatchObject({
      reply: { code: 'workflow.alreadyOpened' },
    })
  })

  it('[WF-9] goes straight back again after a resubmission was taken back', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await atLeader(desk)
    await desk.act('leader', id, 'return', { opinion: '再改。', returnMode: 'straightBack' })
    await desk.act('drafter', id, 'submit')
    await desk.act('drafter', id, 'retract')

    expect(await desk.act('drafter', id, 'submit')).toMatchObject({
      stage: 'signing',
      handlers: [{ id: desk.staff.leader.id }],
    })
  })

  it('[WF-19] walks every step again when the person who returned it has left', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await atLeader(desk)
    await desk.act('leader', id, 'return', { opinion: '再改。', returnMode: 'straightBack' })
    await desk.admin.ask(api.updatePerson, { params: { personId: desk.staff.leader.id }, body: { isActive: false } })

    expect((await desk.detail('drafter', id)).offeredActs[0]).toMatchObject({ toStepName: '办公室核稿', choose: 'one' })
    expect((await desk.act('drafter', id, 'submit', { to: 'editor' })).stage).toBe('officeReview')
  })

  it('[WF-8] has a text signed again that was returned after signing', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await atLeader(desk)
    const sha256 = (await desk.detail('leader', id)).frozenVersion?.sha256 ?? ''
    await desk.act('leader', id, 'sign', { to: 'clerk', sha256 })
    await desk.act('clerk', id, 'return', { opinion: '落款日期有误。', returnMode: 'straightBack' })

    expect((await desk.detail('drafter', id)).offeredActs[0]).toMatchObject({ act: 'submit', toStepName: '办公室核稿' })
    const record = await desk.staff.drafter.ask(api.listActs, { params: { documentId: id } })
    expect(record.find((line) => line.act === 'sign')?.isCurrent).toBe(false)
  })
})

async function atLeader(desk: Desk) {
  const { id } = await desk.draft()
  await desk.act('drafter', id, 'submit', { to: 'editor' })
  return desk.act('editor', id, 'pass', { to: 'leader' })
}

/** Does something while people type a character per turn of the event loop. */
async function whileTyping<T>(pages: readonly CollaborationSession[], action: () => Promise<T>): Promise<T> {
  let isDone = false
  const result = action().finally(() => {
    isDone = true
  })
  while (!isDone) {
    for (const page of pages) typeInto(page, 'body', '字')
    await setImmediate()
  }
  return result
}

async function storedHash(desk: Desk, documentId: string): Promise<string> {
  const { body, fields } = await desk.server.context.texts.read(documentId)
  const text = canonicalText(documentView('speech', body as DocumentJson, fields))
  return createHash('sha256').update(text).digest('hex')
}
