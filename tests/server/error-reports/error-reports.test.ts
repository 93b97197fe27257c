import { CompiledQuery } from 'kysely'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { knownMigrations } from '#server/storage/open-database.ts'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import { api } from '#shared/api/index.ts'
import { ERROR_STATES } from '#shared/error-reports/error-report.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { publishEntries } from '#tests/support/own-entries.ts'
import { aNotice, aSignedNotice } from '#tests/support/signed-notice.ts'

const LINE = '由市委督察室牵头，对值班工作进行检查。'
type NewReport = z.input<(typeof api.reportError)['body']>

/** The report that 督察室 should read 督查室. */
const REPORT: NewReport = {
  place: { blockId: 'line3', from: 3, to: 6, quote: '督察室' },
  wrong: '督察室',
  right: '督查室',
  itemNumber: 25,
  gravity: 'ordinary',
  finder: 'receivingBody',
  finderName: '城东区委办公室',
  passedStage: 'editReview',
}

const report = (desk: Desk, who: Account, documentId: string, changes: Partial<NewReport> = {}) =>
  desk.staff[who].ask(api.reportError, { params: { documentId }, body: { ...REPORT, ...changes } })

type ActBody = Omit<z.input<(typeof api.takeErrorAct)['body']>, 'revision'>
const act = (desk: Desk, who: Account, { id: reportId, revision }: ErrorReportDetail, body: ActBody) =>
  desk.staff[who].ask(api.takeErrorAct, { params: { reportId }, body: { revision, ...body } })

const list = (
  desk: Desk,
  who: Account,
  query: Parameters<typeof desk.admin.ask<typeof api.listErrorReports>>[1] = {},
) => desk.staff[who].ask(api.listErrorReports, query)

describeOnEveryPlace('An error found after issue', (place) => {
  it('is registered at its place, confirmed by somebody else, remedied, closed, and all of it is on the record', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })

    const registered = await report(desk, 'clerk', documentId)
    expect(registered).toMatchObject({
      state: 'reported',
      place: { before: '由市委', quote: '督察室', after: '牵头，对值班工作进行检查。' },
      kindName: '领导人称谓和会议名称',
      passedBy: { name: 'head' },
      drafter: { name: 'drafter' },
      offeredActs: [],
      isRecurrence: false,
    })
    const confirmed = await act(desk, 'head', await read(desk, 'head', registered.id), { act: 'confirm' })
    const remedying = await act(desk, 'drafter', await read(desk, 'drafter', confirmed.id), {
      ...{ act: 'remedy', remedy: 'correctionNotice', note: '电话告知各科室' },
    })
    const closed = await act(desk, 'editor', remedying, {
      ...{ act: 'close', completedOn: '2026-03-05', note: '已更正' },
    })

    expect(closed).toMatchObject({ state: 'closed', remedy: 'correctionNotice', completedOn: '2026-03-05' })
    expect(closed.record.map((line) => [line.act, line.person.name, line.note])).toEqual([
      ['report', 'clerk', ''],
      ['confirm', 'head', ''],
      ['remedy', 'drafter', '电话告知各科室'],
      ['close', 'editor', '已更正'],
    ])
    expect(await desk.server.context.acts.verify(desk.server.context.db)).toMatchObject({ brokenAt: null })
  })

  it('is taken only in a signed text, where the words stand, with a kind and other words', async () => {
    const desk = await startDesk({ place: await place() })
    const draft = await aNotice(desk, { lines: [LINE] })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })

    await expect(report(desk, 'head', draft)).rejects.toMatchObject({ status: 403 })
    await expect(report(desk, 'drafter', documentId)).rejects.toMatchObject({ status: 403 })
    await expect(report(desk, 'secretary', documentId)).rejects.toMatchObject({ status: 404 })
    const elsewhere = { place: { blockId: 'line3', from: 4, to: 7, quote: '督察室' } }
    await expect(report(desk, 'clerk', documentId, elsewhere)).rejects.toMatchObject({
      reply: { code: 'errorReport.placeGone' },
    })
    await expect(report(desk, 'clerk', documentId, { wrong: '督查室', right: '督办室' })).rejects.toMatchObject({
      reply: { code: 'errorReport.placeGone' },
    })
    await expect(report(desk, 'clerk', documentId, { right: '督察室' })).rejects.toMatchObject({
      reply: { code: 'errorReport.sameWords' },
    })
    for (const kind of [{ itemNumber: null }, { itemNumber: 99 }])
      await expect(report(desk, 'clerk', documentId, kind)).rejects.toMatchObject({
        reply: { code: 'errorReport.kindNeeded' },
      })
    expect((await list(desk, 'clerk')).total).toBe(0)
  })

  it('is moved on only by those who may, from the state they saw, with what the act asks for', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })
    const registered = await report(desk, 'editor', documentId)

    await expect(act(desk, 'editor', registered, { act: 'confirm' })).rejects.toMatchObject({ status: 403 })
    await expect(act(desk, 'outsider', registered, { act: 'confirm' })).rejects.toMatchObject({ status: 404 })
    await expect(act(desk, 'head', registered, { act: 'dismiss' })).rejects.toMatchObject({
      reply: { code: 'errorReport.incomplete' },
    })
    await expect(
      act(desk, 'head', registered, { act: 'close', note: '已办', completedOn: '2026-03-05' }),
    ).rejects.toMatchObject({ reply: { code: 'errorReport.actNotAllowed' } })
    await act(desk, 'head', registered, { act: 'dismiss', note: '是督察室' })
    await expect(act(desk, 'head', registered, { act: 'confirm' })).rejects.toMatchObject({
      reply: { code: 'errorReport.conflict' },
    })
  })

  it('is seen by those who may read the document, page by page, filtered and ordered by the server', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE, '请各科室做好值班工作。'] })
    for (const [index, gravity] of (['ordinary', 'serious', 'slight'] as const).entries()) {
      desk.server.clock.advance({ minutes: 1 })
      await report(desk, 'clerk', documentId, { gravity, right: `督查室${index}` })
    }
    desk.server.clock.advance({ minutes: 1 })
    await report(desk, 'clerk', documentId, {
      ...{ place: null, wrong: '抄送遗漏', right: '', itemNumber: null, newKind: '抄送机关', finder: 'superior' },
    })

    const newest = await list(desk, 'clerk', { query: { pageSize: 2 } })
    expect(newest.total).toBe(4)
    expect(newest.items.map(({ wrong, gravity }) => [wrong, gravity])).toEqual([
      ['抄送遗漏', 'ordinary'],
      ['督察室', 'slight'],
    ])
    const gravest = await list(desk, 'clerk', { query: { sort: 'gravest', page: 1, pageSize: 1 } })
    expect(gravest.items.map(({ gravity }) => gravity)).toEqual(['serious'])
    const totals = async (query: object) => (await list(desk, 'clerk', { query })).total
    expect(await totals({ gravity: 'serious' })).toBe(1)
    expect(await totals({ finder: 'superior' })).toBe(1)
    expect(await totals({ item: 'new' })).toBe(1)
    expect(await totals({ item: 25 })).toBe(3)
    expect(await totals({ state: 'open' })).toBe(4)
    expect(await totals({ state: 'closed' })).toBe(0)
    expect(await totals({ search: '督查室1' })).toBe(1)
    expect(await totals({ search: '100%' })).toBe(0)
    expect(await totals({ unitId: desk.sectionId, documentId })).toBe(4)

    expect((await list(desk, 'leader')).total).toBe(4)
    expect((await list(desk, 'outsider')).total).toBe(0)
    const [first] = newest.items
    await expect(read(desk, 'outsider', first?.id ?? '')).rejects.toMatchObject({ status: 404 })
  })

  it('lies on the workbench of whoever has to do something about it, longest waiting first', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })
    const older = await report(desk, 'clerk', documentId)
    const reportedAt = desk.server.clock.now().toISOString()
    desk.server.clock.advance({ minutes: 30 })
    const newer = await report(desk, 'clerk', documentId, { gravity: 'serious' })

    expect(await tasksOf(desk, 'head')).toEqual([
      [older.id, 'judge', reportedAt],
      [newer.id, 'judge', newer.stateSince],
    ])
    expect(await desk.staff.head.ask(api.readDesk)).toMatchObject({ errorTasks: 2, errorsSince: reportedAt })
    for (const idle of ['clerk', 'drafter', 'leader', 'outsider'] as const) {
      expect(await tasksOf(desk, idle), idle).toEqual([])
      expect(await desk.staff[idle].ask(api.readDesk), idle).toMatchObject({ errorTasks: 0, errorsSince: null })
    }

    // Its age begins anew with each step.
    desk.server.clock.advance({ minutes: 30 })
    const confirmed = await act(desk, 'head', older, { act: 'confirm' })
    expect(await tasksOf(desk, 'drafter')).toEqual([[older.id, 'remedy', desk.server.clock.now().toISOString()]])
    await act(desk, 'drafter', confirmed, { act: 'remedy', remedy: 'reprint', note: '重印' })
    expect((await tasksOf(desk, 'drafter')).map(([, task]) => task)).toEqual(['finish'])
    expect((await tasksOf(desk, 'editor')).map(([, task]) => task)).toEqual(['judge', 'close'])
    expect((await tasksOf(desk, 'head')).map(([, task]) => task)).toEqual(['judge'])
  })

  it('keeps its age when it was registered before ages were kept', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })
    const untouched = await report(desk, 'clerk', documentId)
    const moved = await report(desk, 'clerk', documentId)
    desk.server.clock.advance({ minutes: 30 })
    const { stateSince } = await act(desk, 'head', moved, { act: 'confirm' })
    const { db } = desk.server.context
    await db.updateTable('errorReports').set({ stateSince: '' }).execute()

    const migration = knownMigrations().find(({ id }) => id === '0008-error-report-age')
    const fillIn = migration?.sql.match(/^update [^;]*/m)?.[0] ?? ''
    await db.executeQuery(CompiledQuery.raw(fillIn))

    expect((await read(desk, 'head', untouched.id)).stateSince).toBe(untouched.reportedAt)
    expect((await read(desk, 'head', moved.id)).stateSince).toBe(stateSince)
  })

  it('is listed as a task for exactly those whose permissions make it one', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })
    const reports = await Promise.all(
      ERROR_STATES.map(async (state) => ({ ...(await report(desk, 'editor', documentId)), state })),
    )
    const { db } = desk.server.context
    for (const { id, state } of reports)
      await db
        .updateTable('errorReports')
        .set({ state, remediedBy: desk.staff.clerk.id })
        .where('id', '=', id)
        .execute()

    for (const who of ['drafter', 'head', 'editor', 'secretary', 'leader', 'clerk', 'outsider'] as const) {
      const all = await list(desk, who, { query: { pageSize: 100 } })
      const waiting = all.items.filter(({ task }) => task !== null).map(({ id }) => id)
      expect((await tasksOf(desk, who)).map(([id]) => id).sort(), who).toEqual(waiting.sort())
    }
  })

  it('proposes the entry that would have found it, and shows the entry once it is on the list', async () => {
    const desk = await startDesk({ place: await place() })
    const documentId = await aSignedNotice(desk, { lines: [LINE] })
    const registered = await report(desk, 'clerk', documentId)
    const params = { reportId: registered.id }
    await expect(desk.staff.clerk.ask(api.proposeEntry, { params })).rejects.toMatchObject({ status: 403 })

    const entry = await desk.staff.editor.ask(api.proposeEntry, { params })
    expect(entry).toMatchObject({ wrong: '督察室', right: '督查室', severity: 'block', isOn: true })
    await publishEntries(desk.staff.editor, entry)

    expect(await read(desk, 'editor', registered.id)).toMatchObject({
      entry: { name: '督察室', isOn: true },
      isRecurrence: false,
      mayPropose: false,
    })
    const again = await report(desk, 'clerk', documentId)
    expect(again).toMatchObject({ isRecurrence: true, entry: { id: entry.id } })
  })
})

const read = (desk: Desk, who: Account, reportId: string) =>
  desk.staff[who].ask(api.readErrorReport, { params: { reportId } })

/** What the workbench of a person says of errors: which, what to do, and since when. */
async function tasksOf(desk: Desk, who: Account) {
  const { items } = await list(desk, who, { query: { state: 'mine', sort: 'waiting' } })
  return items.map(({ id, task, stateSince }) => [id, task, stateSince])
}
