import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { OwnEntry } from '#shared/proof/own-entries.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { publishEntries } from '#tests/support/own-entries.ts'
import { aNotice, aSignedNotice, passTo, writeNotice } from '#tests/support/signed-notice.ts'

const WRONG = '由市委督察室牵头，对值班工作进行检查。'
const RIGHT = '由市委督查室牵头，对值班工作进行检查。'

const ENTRY = OwnEntry.parse({
  ...{ id: 'OFFICE-1', type: 'term', wrong: '督察室', right: '督查室' },
  ...{ severity: 'block', reason: '', source: '本单位规定', isOn: true },
})

const putOnList = (desk: Desk, entry: OwnEntry) => publishEntries(desk.staff.editor, entry)

const occurrences = (desk: Desk, who: Account, part: string, query: object = {}) =>
  desk.staff[who].ask(api.listOccurrences, { params: { part }, query })

async function timesOf(desk: Desk, entryId: string) {
  const { entries } = await desk.staff.drafter.ask(api.readListExperience)
  const { caught, reported } = entries.find(({ id }) => id === entryId) ?? {}
  return { caught, reported }
}

describeOnEveryPlace('How often the negative list is met', (place) => {
  it('counts what is caught at an act once, also when the act is refused for it again and again', async () => {
    const desk = await startDesk({ place: await place() })
    await putOnList(desk, ENTRY)
    const id = await aNotice(desk, { lines: [WRONG] })
    const submit = () => passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })

    await expect(submit()).rejects.toMatchObject({ reply: { code: 'workflow.blocked' } })
    await expect(submit()).rejects.toMatchObject({ reply: { code: 'workflow.blocked' } })
    await writeNotice(desk, id, { lines: [RIGHT] })
    await submit()

    expect(await timesOf(desk, 'OFFICE-1')).toEqual({ caught: 1, reported: 0 })
  })

  it('counts what is found when somebody comes to an act that is then not taken', async () => {
    const desk = await startDesk({ place: await place() })
    await putOnList(desk, ENTRY)
    const id = await aNotice(desk, { lines: [WRONG, WRONG.replace('值班', '安全')] })
    const check = (who: Account, act: 'submit' | 'return') =>
      desk.staff[who].ask(api.checkBeforeAct, { params: { documentId: id }, body: { act } })

    await check('drafter', 'return')
    expect(await timesOf(desk, 'OFFICE-1')).toEqual({ caught: 0, reported: 0 })
    await check('drafter', 'submit')
    await check('colleague', 'submit')
    expect(await timesOf(desk, 'OFFICE-1')).toEqual({ caught: 1, reported: 0 })
    await expect(check('head', 'submit')).rejects.toMatchObject({ status: 403 })
    await expect(check('outsider', 'submit')).rejects.toMatchObject({ status: 404 })
  })

  it('counts an error that comes back after issue, and shows each time to those who may read the document', async () => {
    const desk = await startDesk({ place: await place() })
    const signed = await aSignedNotice(desk, { lines: [WRONG] })
    await putOnList(desk, { ...ENTRY, isOn: false })
    await desk.staff.clerk.ask(api.reportError, {
      params: { documentId: signed },
      body: {
        place: { blockId: 'line3', from: 3, to: 6, quote: '督察室' },
        ...{ wrong: '督察室', right: '督查室', itemNumber: 23, gravity: 'ordinary' },
        ...{ finder: 'ownOffice', passedStage: 'officeReview' },
      },
    })
    await putOnList(desk, ENTRY)
    desk.server.clock.advance({ minutes: 1 })
    const draft = await aNotice(desk, { lines: [WRONG] })
    await expect(passTo(desk, { who: 'drafter', id: draft, act: 'submit', to: 'head' })).rejects.toThrow()

    expect(await timesOf(desk, 'OFFICE-1')).toEqual({ caught: 1, reported: 1 })
    const { items } = await desk.staff.drafter.ask(api.readListExperience)
    expect(items.find(({ number }) => number === 23)).toMatchObject({ reported: 1 })

    const seen = await occurrences(desk, 'head', 'OFFICE-1', { pageSize: 1 })
    expect(seen).toMatchObject({ total: 2, hidden: 0, units: [{ unitName: '综合科', count: 2 }] })
    expect(seen.items).toMatchObject([
      { how: 'caught', documentId: draft, text: '督察室', drafter: { name: 'drafter' } },
    ])
    const clerk = await occurrences(desk, 'clerk', 'OFFICE-1')
    expect(clerk).toMatchObject({ total: 1, hidden: 1, items: [{ how: 'reported', documentId: signed }] })
    expect(await occurrences(desk, 'outsider', 'OFFICE-1')).toMatchObject({ total: 0, hidden: 2, items: [], units: [] })
    expect(await occurrences(desk, 'head', '23')).toMatchObject({ total: 1 })
  })
})

/** A notice in which the head of the section corrects the words before passing it on. */
async function correctedByHead(desk: Desk): Promise<string> {
  const id = await aNotice(desk, { lines: [WRONG] })
  await passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })
  await writeNotice(desk, id, { lines: [RIGHT] })
  await passTo(desk, { who: 'head', id, act: 'pass', to: 'editor' })
  return id
}

/** A notice that the office reviewer returns, and in which the drafter then corrects the words. */
async function correctedAfterReturn(desk: Desk): Promise<string> {
  const id = await aNotice(desk, { lines: [WRONG] })
  await passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })
  await passTo(desk, { who: 'head', id, act: 'pass', to: 'editor' })
  await desk.act('editor', id, 'return', { opinion: '督查室名称有误' })
  await writeNotice(desk, id, { lines: [RIGHT] })
  await desk.act('drafter', id, 'submit')
  return id
}

const learnt = (desk: Desk, who: Account, query: object = {}) => desk.staff[who].ask(api.listLearntTerms, { query })

describeOnEveryPlace('Words learnt from reviewers', (place) => {
  it('are proposed with their evidence once they were corrected in enough documents', async () => {
    const desk = await startDesk({ place: await place() })
    const first = await correctedByHead(desk)
    expect(await learnt(desk, 'editor')).toMatchObject({ total: 0, isComplete: true })
    desk.server.clock.advance({ minutes: 1 })
    const second = await correctedAfterReturn(desk)
    await correctedByDrafterAlone(desk)

    const { items, total } = await learnt(desk, 'editor')

    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ wrong: '督察', right: '督查', documents: 2 })
    expect(items[0]?.evidence.map((each) => [each.documentId, each.reviewer.name, each.before])).toEqual([
      [second, 'editor', '由市委'],
      [first, 'head', '由市委'],
    ])
    expect(await learnt(desk, 'editor', { least: 3 })).toMatchObject({ total: 0 })
    const secretary = await learnt(desk, 'secretary')
    expect(secretary.items).toMatchObject([{ documents: 2, evidence: [] }])
  })

  it('are proposed no more once they are on the list or somebody does not want them', async () => {
    const desk = await startDesk({ place: await place() })
    await correctedByHead(desk)
    await correctedAfterReturn(desk)
    await putOnList(desk, { ...ENTRY, wrong: '督察', right: '督查' } as OwnEntry)
    expect((await learnt(desk, 'editor')).total).toBe(0)
    await putOnList(desk, ENTRY)
    expect((await learnt(desk, 'editor')).total).toBe(1)

    const dismissal = { body: { wrong: '督察', right: '督查' } }
    for (const who of ['drafter', 'head', 'leader', 'clerk'] as const)
      await expect(desk.staff[who].ask(api.dismissLearntTerm, dismissal)).rejects.toMatchObject({ status: 403 })
    await desk.staff.secretary.ask(api.dismissLearntTerm, dismissal)
    await desk.staff.editor.ask(api.dismissLearntTerm, dismissal)

    expect((await learnt(desk, 'editor')).total).toBe(0)
    const { db } = desk.server.context
    const acts = await db.selectFrom('acts').select('actorId').where('act', '=', 'negativeList.dismissTerm').execute()
    expect(acts).toEqual([{ actorId: desk.staff.secretary.id }])
  })

  it('are counted once when two people look at the same moment', async () => {
    const desk = await startDesk({ place: await place() })
    await correctedByHead(desk)
    await correctedAfterReturn(desk)

    await Promise.all([learnt(desk, 'editor'), learnt(desk, 'secretary'), learnt(desk, 'editor')])

    const rows = await desk.server.context.db.selectFrom('corrections').select('wrong').execute()
    expect(rows).toHaveLength(2)
  })

  it('are for reviewers and secretaries, not for those who only run the system', async () => {
    const desk = await startDesk({ place: await place() })
    for (const who of ['drafter', 'head', 'leader', 'clerk'] as const)
      await expect(learnt(desk, who)).rejects.toMatchObject({ status: 403 })
    await expect(desk.admin.ask(api.listLearntTerms)).rejects.toMatchObject({ status: 403 })
  })
})

/** Nobody has reviewed what a drafter changes after taking a submission back. */
async function correctedByDrafterAlone(desk: Desk): Promise<void> {
  const id = await aNotice(desk, { lines: [WRONG] })
  await passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })
  await desk.act('drafter', id, 'retract')
  await writeNotice(desk, id, { lines: [RIGHT] })
  await passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })
}
