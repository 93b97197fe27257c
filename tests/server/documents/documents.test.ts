import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { FIELDS_MAP } from '#shared/document/schema.ts'
import { documentView, paragraphsOf } from '#shared/document/view.ts'
import { until } from '#tests/support/collaboration.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { paragraphOf, typeInto } from '#tests/support/live-paragraphs.ts'

describeOnEveryPlace('Documents', (place) => {
  it('begin with the skeleton of their template, places filled, every paragraph with an id of its own', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const paragraphs = await paragraphsIn(desk, id)

    expect(paragraphs.slice(0, 3)).toMatchObject([
      { kind: 'title', text: '在全市办公室工作会议上的讲话' },
      { kind: 'speaker', text: '林远舟' },
      { kind: 'occasionDate', text: '（2026年12月1日）' },
    ])
    expect(new Set(paragraphs.map((paragraph) => paragraph.id)).size).toBe(paragraphs.length)
    expect(paragraphs.every((paragraph) => /^[0-9a-f-]{36}$/.test(paragraph.id))).toBe(true)
  })

  it('begin with the fields of their form, the office by its name and the day of creation', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, unitName } = await desk.draft({
      kind: 'notice',
      title: '关于做好会议服务的通知',
      answers: { addressee: '各科室' },
    })

    const { fields } = await desk.staff.drafter.ask(api.readContent, { params: { documentId: id } })
    const texts = (await paragraphsIn(desk, id)).map((paragraph) => paragraph.text)

    expect(fields).toMatchObject({ issuingAuthority: '临江市委办公室', letterhead: '临江市委办公室文件', copies: '30' })
    expect(texts).toEqual(expect.arrayContaining(['各科室：', '临江市委办公室', '2026年11月24日']))
    expect(unitName).toBe('综合科')
  })

  it('are refused without an answer that the template needs, or for a unit in which the person does not draft', async () => {
    const desk = await startDesk({ place: await place() })

    await expect(desk.draft({ answers: {} })).rejects.toMatchObject({
      status: 422,
      reply: { code: 'document.answerRequired', message: '请填写：讲话人。' },
    })
    await expect(desk.draft({ answers: { speaker: '林远舟', occasionDate: '2026-02-30' } })).rejects.toMatchObject({
      status: 422,
    })
    await expect(desk.draft({ unitId: desk.top.id })).rejects.toMatchObject({ reply: { code: 'document.noUnit' } })
    await expect(desk.draft({ kind: 'poem' })).rejects.toMatchObject({ reply: { code: 'template.notFound' } })
    await expect(desk.draft({ writerIds: ['nobody'] })).rejects.toMatchObject({ reply: { code: 'person.notFound' } })
    await expect(
      desk.admin.ask(api.createDocument, { body: { kind: 'speech', title: '讲话', answers: { speaker: '林远舟' } } }),
    ).rejects.toMatchObject({ reply: { code: 'document.noUnit' } })
    expect((await list(desk, 'drafter')).total).toBe(0)
  })

  it('show in lists the title that stands in the text, some time after it was changed', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const page = await desk.open('drafter', id)

    typeInto(page, 'title', '（修改）')
    await until(() => page.state.save === 'saved')
    page.destroy()

    await expect
      .poll(async () => (await list(desk, 'drafter')).items[0]?.title, { timeout: 10_000 })
      .toBe('在全市办公室工作会议上的讲话（修改）')
  })

  it('show in lists the urgency that stands at the head of the paper, some time after it was changed', async () => {
    const desk = await startDesk({ place: await place() })
    const answers = { addressee: '各科室' }
    const { id } = await desk.draft({ kind: 'notice', title: '关于做好会议服务的通知', answers, urgency: 'urgent' })
    const page = await desk.open('drafter', id)
    page.doc.getMap(FIELDS_MAP).set('urgency', '特急')
    await until(() => page.state.save === 'saved')
    page.destroy()

    await expect
      .poll(async () => (await list(desk, 'drafter')).items[0]?.urgency, { timeout: 10_000 })
      .toBe('extraUrgent')
  })

  it('keep their title in lists while it is being retyped', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, title } = await desk.draft()
    const page = await desk.open('drafter', id)

    const run = paragraphOf(page, 'title')
    page.doc.transact(() => run.delete(0, run.length))
    await until(() => page.state.save === 'saved')
    page.destroy()

    const { db } = desk.server.context
    const updated = () => db.selectFrom('documents').select('updatedAt').where('id', '=', id).executeTakeFirstOrThrow()
    desk.server.clock.advance({ minutes: 1 })
    await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => typeInto({ doc }, 'body', '。'))
    await expect.poll(async () => (await updated()).updatedAt, { timeout: 10_000 }).toContain('01:01')
    expect((await desk.detail('drafter', id)).title).toBe(title)
  })

  it('give and take the right to write at once, also on a page that is open', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const page = await desk.open('colleague', id)
    const set = (body: { writerIds?: string[]; readerIds?: string[] }) =>
      desk.staff.drafter.ask(api.updateDocument, { params: { documentId: id }, body })

    await set({ writerIds: [], readerIds: [desk.staff.colleague.id] })
    await until(() => !page.state.rights.mayEdit)
    expect((await desk.detail('colleague', id)).readers.map((person) => person.id)).toEqual([desk.staff.colleague.id])

    await set({ writerIds: [desk.staff.colleague.id, desk.staff.drafter.id] })
    await until(() => page.state.rights.mayEdit)
    expect(await desk.detail('colleague', id)).toMatchObject({
      writers: [{ id: desk.staff.colleague.id }],
      readers: [],
    })

    await set({ writerIds: [] })
    await until(() => page.state.refusal === 'permission-denied')
    await expect(desk.detail('colleague', id)).rejects.toMatchObject({ status: 404 })
  })

  it('go into the bin of their creator and come back with their text', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const page = await desk.open('colleague', id)
    const params = { documentId: id }

    await desk.staff.drafter.ask(api.deleteDocument, { params })

    await until(() => page.state.refusal === 'permission-denied')
    await expect(desk.detail('drafter', id)).rejects.toMatchObject({ status: 404 })
    await expect(desk.staff.drafter.ask(api.readContent, { params })).rejects.toMatchObject({ status: 404 })
    expect((await list(desk, 'drafter')).total).toBe(0)
    expect((await desk.staff.drafter.ask(api.listBin)).map((document) => document.id)).toEqual([id])
    expect(await desk.staff.colleague.ask(api.listBin)).toEqual([])
    await expect(desk.staff.colleague.ask(api.restoreDocument, { params })).rejects.toMatchObject({ status: 404 })

    await desk.staff.drafter.ask(api.restoreDocument, { params })
    expect((await paragraphsIn(desk, id))[1]?.text).toBe('林远舟')
  })

  it('are not deleted once they are submitted', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })

    await expect(desk.staff.drafter.ask(api.deleteDocument, { params: { documentId: id } })).rejects.toMatchObject({
      status: 403,
    })
  })
})

async function paragraphsIn(desk: Desk, documentId: string) {
  const { documentKind, body } = await desk.staff.drafter.ask(api.readContent, { params: { documentId } })
  return [...paragraphsOf(documentView(documentKind, body as DocumentJson, {}).blocks)]
}

function list(desk: Desk, who: Account) {
  return desk.staff[who].ask(api.listDocuments)
}
