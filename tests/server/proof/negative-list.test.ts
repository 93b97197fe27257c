import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { OwnEntry } from '#shared/proof/own-entries.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { writeParagraphs } from '#tests/support/live-paragraphs.ts'

const TITLE = '临江市委办公室关于做好值班工作的通知'

function anEntry(wrong: string): OwnEntry {
  const common = { id: 'OFFICE-1', severity: 'warn', reason: '', source: '本单位规定', isOn: true }
  return OwnEntry.parse({ type: 'term', wrong, right: null, ...common })
}

const REQUIRED = {
  ...{ type: 'required', id: 'OFFICE-2', kinds: [], severity: 'warn', reason: '', source: '本单位规定', isOn: true },
}

/** A notice that was signed with these words in it. */
async function aSignedNotice(desk: Desk, text: string): Promise<string> {
  const { id } = await desk.draft({ kind: 'notice', title: TITLE, answers: { addressee: '各科室' } })
  await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) =>
    writeParagraphs(doc, [`title|${TITLE}`, 'addressee|各科室：', text]),
  )
  await desk.act('drafter', id, 'submit', { to: 'head' })
  await desk.act('head', id, 'pass', { to: 'editor' })
  await desk.act('editor', id, 'pass', { to: 'leader' })
  const sha256 = (await desk.detail('leader', id)).frozenVersion?.sha256 ?? ''
  await desk.act('leader', id, 'sign', { to: 'clerk', sha256 })
  return id
}

async function tryOut(desk: Desk, ...entries: readonly OwnEntry[]): Promise<void> {
  for (const entry of entries) await desk.staff.editor.ask(api.tryEntry, { body: { entry } })
}

describeOnEveryPlace('The negative list of an office', (place) => {
  it('switches an entry on only in the wording in which it was tried', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const { list } = await desk.staff.editor.ask(api.readNegativeList)
    const publish = async (...entries: readonly OwnEntry[]) => {
      const { version } = await desk.staff.editor.ask(api.readNegativeList)
      return desk.staff.editor.ask(api.changeNegativeList, {
        body: { version, list: { ...list, entries: [...entries] } },
      })
    }
    const entry = anEntry('部门')
    const required = OwnEntry.parse({ ...REQUIRED, phrase: '请认真贯彻落实' })
    const refused = (...names: readonly string[]) => ({ reply: { code: 'negativeList.notTried', params: { names } } })

    await expect(publish(entry, required)).rejects.toMatchObject(refused('部门', '请认真贯彻落实'))
    await publish({ ...entry, isOn: false })
    await tryOut(desk, entry)
    await publish(entry)

    // Its weight and its reason may change; what it finds may not, before that is tried as well.
    await publish({ ...entry, severity: 'info', reason: '统一称谓' })
    await expect(publish({ ...anEntry('部门'), right: '单位' } as OwnEntry)).rejects.toMatchObject(refused('部门'))
    await expect(publish({ ...anEntry('部门'), notBefore: '长' } as OwnEntry)).rejects.toMatchObject(refused('部门'))
    await tryOut(desk, required)
    await expect(publish(entry, OwnEntry.parse({ ...REQUIRED, phrase: '请贯彻落实' }))).rejects.toMatchObject(
      refused('请贯彻落实'),
    )
    await publish(entry, required)
    await publish({ ...entry, isOn: false })
    await publish(entry)
  })

  it('is the product’s until somebody changes it, and keeps every version with what changed', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const { version, list, mayChange } = await desk.staff.editor.ask(api.readNegativeList)
    expect({ version, mayChange }).toEqual({ version: 0, mayChange: true })

    const entries = [anEntry('部门')]
    await tryOut(desk, anEntry('部门'))
    await desk.staff.editor.ask(api.changeNegativeList, {
      body: { version, list: { ...list, entries }, reason: '统一称谓' },
    })
    await desk.staff.editor.ask(api.changeNegativeList, { body: { version: 1, list } })

    const versions = await desk.staff.drafter.ask(api.listNegativeListVersions)
    expect(versions.map((each) => [each.version, each.person.name, each.reason, each.changes])).toEqual([
      [2, 'editor', '', ['删除“部门”']],
      [1, 'editor', '统一称谓', ['增加“部门”']],
    ])
    const acts = await desk.server.context.db
      .selectFrom('acts')
      .select('act')
      .where('act', 'like', 'negativeList%')
      .execute()
    expect(acts).toHaveLength(2)
  })

  it('lets one of two changes of the same version win, and refuses one that changes nothing', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const { list } = await desk.staff.editor.ask(api.readNegativeList)
    const change = (wrong: string) =>
      desk.staff.editor.ask(api.changeNegativeList, {
        body: { version: 0, list: { ...list, entries: [anEntry(wrong)] } },
      })

    await tryOut(desk, anEntry('部门'), anEntry('单位'))
    const outcomes = await Promise.allSettled([change('部门'), change('单位')])

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reply.code] : []))
    expect(refusals).toEqual(['negativeList.conflict'])
    const present = await desk.staff.editor.ask(api.readNegativeList)
    await expect(
      desk.staff.editor.ask(api.changeNegativeList, { body: { version: present.version, list: present.list } }),
    ).rejects.toMatchObject({ status: 422, reply: { code: 'negativeList.unchanged' } })
  })

  it('is changed and tried only by its keepers', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const { list } = await desk.staff.drafter.ask(api.readNegativeList)

    for (const who of ['drafter', 'head', 'leader', 'clerk'] as const satisfies readonly Account[]) {
      const change = desk.staff[who].ask(api.changeNegativeList, { body: { version: 0, list: { ...list, items: [] } } })
      await expect(change).rejects.toMatchObject({ status: 403 })
      const trial = desk.staff[who].ask(api.tryEntry, { body: { entry: anEntry('部门') } })
      await expect(trial).rejects.toMatchObject({ status: 403 })
    }
    await desk.admin.ask(api.changeNegativeList, { body: { version: 0, list: { ...list, items: [] } } })
  })

  it('tries an entry on what was signed, and quotes only what the person may read', async () => {
    const desk = await startDesk({ place: await place() })
    const signed = await aSignedNotice(desk, '请各部门做好值班工作，部门之间要配合。')
    await desk.draft({ title: '各部门的讲话' })
    const trial = (asker: Pick<Desk['admin'], 'ask'>) => asker.ask(api.tryEntry, { body: { entry: anEntry('部门') } })

    const [editor, admin] = [await trial(desk.staff.editor), await trial(desk.admin)]

    expect(editor).toMatchObject({ documents: 1, hits: 2 })
    expect(editor.places).toEqual([
      {
        documentId: signed,
        title: TITLE,
        isKnown: false,
        before: '请各',
        text: '部门',
        after: '做好值班工作，部门之间要',
      },
      {
        documentId: signed,
        title: TITLE,
        isKnown: false,
        before: '请各部门做好值班工作，'.slice(-12),
        text: '部门',
        after: '之间要配合。',
      },
    ])
    expect(admin).toMatchObject({ documents: 1, hits: 2, places: [] })
  })

  it('knows the errors that were registered from false alarms, unless somebody found that they were none', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, '由市委督察室牵头，督察室要及时通报。')
    const trial = () => desk.staff.editor.ask(api.tryEntry, { body: { entry: anEntry('督察室') } })
    const report = await desk.staff.clerk.ask(api.reportError, {
      params: { documentId },
      body: {
        place: { blockId: 'line3', from: 3, to: 6, quote: '督察室' },
        ...{ wrong: '督察室', right: '督查室', itemNumber: 25, gravity: 'ordinary' },
        ...{ finder: 'ownOffice', finderName: '', passedStage: 'editReview' },
      },
    })

    expect(await trial()).toMatchObject({ hits: 2, known: 1, places: [{ isKnown: true }, { isKnown: false }] })

    const { id: reportId, revision } = report
    await desk.staff.head.ask(api.takeErrorAct, {
      params: { reportId },
      body: { act: 'dismiss', note: '确有督察室', revision },
    })
    expect(await trial()).toMatchObject({ hits: 2, known: 0 })
  })
})
