import { expect, it } from 'vitest'
import { endOfOfficeDay, officeDay, startOfOfficeMonth } from '#server/features/workflow/office-time.ts'
import { api } from '#shared/api/index.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

/** How long the first review of a speech may take. */
const DUE_HOURS = testTemplates.route('speech').steps.find((step) => step.id === 'officeReview')?.dueHours ?? 0

describeOnEveryPlace('Tasks', (place) => {
  it('come to whoever is next, with who passed them on and when they are due', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })

    const { items } = await tasks(desk, 'editor')

    expect(items).toMatchObject([
      {
        document: { id },
        stepName: '办公室核稿',
        from: { id: desk.staff.drafter.id },
        arrivedAt: '2026-11-24T01:00:00.000Z',
        dueAt: new Date(Date.parse('2026-11-24T01:00:00.000Z') + DUE_HOURS * 3_600_000).toISOString(),
        isOverdue: false,
        isReturned: false,
      },
    ])
    expect((await tasks(desk, 'drafter')).items).toEqual([])
  })

  it('are overdue after their time, and done by acting', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    desk.server.clock.advance({ hours: DUE_HOURS + 1 })
    // The session of a working day has ended meanwhile.
    await Promise.all((['editor', 'leader'] as const).map((who) => signInAgain(desk, who)))

    expect((await tasks(desk, 'editor')).items[0]?.isOverdue).toBe(true)
    await desk.act('editor', id, 'pass', { to: 'leader' })

    expect((await tasks(desk, 'editor')).total).toBe(0)
    expect((await tasks(desk, 'editor', 'done')).items).toMatchObject([{ document: { id }, isOverdue: true }])
    expect((await tasks(desk, 'leader')).total).toBe(1)
  })

  it('come back to every writer after a return, and end for all when one of them submits', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    await desk.act('editor', id, 'return', { opinion: '再改。' })

    for (const who of ['drafter', 'colleague'] as const)
      expect((await tasks(desk, who)).items).toMatchObject([{ isReturned: true, from: { id: desk.staff.editor.id } }])

    await desk.act('colleague', id, 'submit')
    expect([(await tasks(desk, 'drafter')).total, (await tasks(desk, 'colleague')).total]).toEqual([0, 0])
    // Done is what one did oneself: the drafter submitted once, the colleague the second time.
    expect((await tasks(desk, 'drafter', 'done')).total).toBe(1)
    expect((await tasks(desk, 'colleague', 'done')).total).toBe(1)
  })

  it('are sorted by urgency and then by what is due first', async () => {
    const desk = await startDesk({ place: await place() })
    const titles = { normal: '平件', urgent: '加急件', extraUrgent: '特急件' } as const
    for (const urgency of ['normal', 'urgent', 'extraUrgent'] as const) await submitted(desk, titles[urgency], urgency)
    desk.server.clock.advance({ minutes: 5 })
    await submitted(desk, '后到的特急件', 'extraUrgent')

    const order = async (sort: 'due' | 'arrived') => {
      const { items } = await desk.staff.editor.ask(api.listTasks, { query: { sort } })
      return items.map((task) => task.document.title)
    }
    expect(await order('due')).toEqual(['特急件', '后到的特急件', '加急件', '平件'])
    expect((await order('arrived'))[0]).toBe('后到的特急件')
    const page = await desk.staff.editor.ask(api.listTasks, { query: { page: 2, pageSize: 3 } })
    expect(page).toMatchObject({ total: 4, items: [{ document: { title: '平件' } }] })
  })

  it('add up on the workbench', async () => {
    const desk = await startDesk({ place: await place() })
    await desk.draft()
    await submitted(desk, '讲话一', 'normal')
    expect(await desk.staff.editor.ask(api.readDesk)).toEqual({
      openTasks: 1,
      overdue: 0,
      dueToday: 0,
      myDrafts: 0,
      doneThisMonth: 0,
      errorTasks: 0,
      errorsSince: null,
    })
    expect(await desk.staff.drafter.ask(api.readDesk)).toMatchObject({ myDrafts: 1, doneThisMonth: 1 })

    // The morning of the day on which the review is due.
    desk.server.clock.advance({ hours: DUE_HOURS - 1 })
    await signInAgain(desk, 'editor')
    expect(await desk.staff.editor.ask(api.readDesk)).toMatchObject({ openTasks: 1, overdue: 0, dueToday: 1 })

    desk.server.clock.advance({ hours: 2 })
    expect(await desk.staff.editor.ask(api.readDesk)).toMatchObject({ openTasks: 1, overdue: 1, dueToday: 0 })
  })

  it('of a document in the bin are not shown', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    await desk.act('editor', id, 'return', { opinion: '不发了。' })

    await desk.staff.drafter.ask(api.deleteDocument, { params: { documentId: id } })

    expect([(await tasks(desk, 'drafter')).total, (await tasks(desk, 'colleague')).total]).toEqual([0, 0])
  })
})

it('days and months are those of Beijing', () => {
  const justBeforeMidnight = new Date('2026-11-30T15:59:59.999Z')
  const midnight = new Date('2026-11-30T16:00:00.000Z')

  expect([officeDay(justBeforeMidnight), officeDay(midnight)]).toEqual(['2026-11-30', '2026-12-01'])
  expect(endOfOfficeDay(justBeforeMidnight)).toEqual(midnight)
  expect(startOfOfficeMonth(midnight)).toEqual(midnight)
  expect(startOfOfficeMonth(justBeforeMidnight)).toEqual(new Date('2026-10-31T16:00:00.000Z'))
})

function tasks(desk: Desk, who: Account, state: 'open' | 'done' = 'open') {
  return desk.staff[who].ask(api.listTasks, { query: { state } })
}

async function submitted(desk: Desk, title: string, urgency: 'normal' | 'urgent' | 'extraUrgent'): Promise<void> {
  const { id } = await desk.draft({ title, urgency })
  await desk.act('drafter', id, 'submit', { to: 'editor' })
}

async function signInAgain(desk: Desk, who: Account): Promise<void> {
  Object.assign(desk.staff[who], await desk.signedIn(who))
}
