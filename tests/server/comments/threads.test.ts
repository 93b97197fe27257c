import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { z } from 'zod'
import { api } from '#shared/api/index.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT } from '#shared/document/schema.ts'
import { until } from '#tests/support/collaboration.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { paragraphIndex, paragraphOf, paragraphText } from '#tests/support/live-paragraphs.ts'

type ThreadBody = z.input<(typeof api.createThread)['body']>

describeOnEveryPlace('Comment threads', (place) => {
  it('reach an open page as a mark, without the commenter having any right to write', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    const page = await desk.open('drafter', id)

    const thread = await comment(desk, id, '三点意见', 'editor')

    expect(thread).toMatchObject({ quote: '三点意见', anchor: 'inText', state: 'open', comments: [{ text: '请核。' }] })
    await until(() => JSON.stringify(page.doc.getXmlFragment(BODY_FRAGMENT)).includes(thread.id))
    expect((await desk.detail('editor', id)).actions).not.toContain('edit')
  })

  it('come in the order of the text, those on the whole document first, orphans where they were', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const last = await comment(desk, id, '加强领导')
    const whole = await create(desk, id, { anchor: null, quote: '', text: '全文再压缩。' })
    const orphan = await comment(desk, id, '三点意见')
    const first = await comment(desk, id, '林远舟')
    await changeText(desk, id, (doc) => {
      const run = paragraphOf({ doc }, 'body')
      run.delete(0, run.length)
    })

    const threads = await list(desk, id)

    expect(threads.map((thread) => thread.id)).toEqual([whole.id, first.id, orphan.id, last.id])
    expect(threads.map((thread) => thread.anchor)).toEqual(['wholeDocument', 'inText', 'orphan', 'inText'])
    expect(threads[2]?.quote).toBe('三点意见')
    expect((await desk.detail('drafter', id)).openThreads).toBe(4)
  })

  it('are refused when their words are not there, and leave no trace', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const attempt = create(desk, id, { anchor: { blockId: 'none', from: 0, to: 3 }, quote: '没有的话', text: '？' })

    await expect(attempt).rejects.toMatchObject({ status: 409, reply: { code: 'thread.textNotFound' } })
    expect(await list(desk, id)).toEqual([])
  })

  it('find words again that a colleague has just moved along', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const seen = await anchorOf(desk, id, '三点意见')
    await changeText(desk, id, (doc) => {
      const run = paragraphOf({ doc }, 'body').get(0)
      if (run instanceof Y.XmlText) run.insert(0, '同志们，')
    })

    const thread = await create(desk, id, { ...seen, text: '请核。' })

    expect(thread.anchor).toBe('inText')
  })

  it('stay with words through Enter: an anchor is where the words are, not where they were', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const thread = await comment(desk, id, '三点意见')
    const page = await desk.open('drafter', id)

    // What an editor does on Enter: the tail goes into a new paragraph, with its marks.
    page.doc.transact(() => splitFirstBody(page))
    await until(() => page.state.save === 'saved')

    expect(await list(desk, id)).toMatchObject([{ id: thread.id, anchor: 'inText' }])
    expect(paragraphText(page, 'body')).not.toContain('三点意见')
  })

  it('are answered, resolved and opened again, and the record says who did', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const thread = await comment(desk, id, '三点意见')
    const params = { documentId: id, threadId: thread.id }

    await desk.staff.colleague.ask(api.replyToThread, { params, body: { text: '已改。' } })
    const resolved = await desk.staff.colleague.ask(api.updateThread, { params, body: { state: 'resolved' } })
    expect(resolved).toMatchObject({
      state: 'resolved',
      resolvedBy: { id: desk.staff.colleague.id },
      comments: [{ text: '请核。' }, { text: '已改。', author: { id: desk.staff.colleague.id } }],
    })
    expect((await desk.detail('drafter', id)).openThreads).toBe(0)

    const reopened = await desk.staff.drafter.ask(api.updateThread, { params, body: { state: 'open' } })
    expect(reopened).toMatchObject({ state: 'open', resolvedBy: null, resolvedAt: null })
    const record = await desk.staff.drafter.ask(api.listActs, { params: { documentId: id } })
    expect(record.map((line) => line.act)).toEqual(['document.create', 'thread.resolve', 'thread.reopen'])
  })

  it('belong to their document: another one does not know them', async () => {
    const desk = await startDesk({ place: await place() })
    const [mine, other] = [await desk.draft(), await desk.draft()]
    const thread = await comment(desk, mine.id, '三点意见')

    const params = { documentId: other.id, threadId: thread.id }
    const reply = desk.staff.drafter.ask(api.replyToThread, { params, body: { text: '？' } })

    await expect(reply).rejects.toMatchObject({ status: 404, reply: { code: 'thread.notFound' } })
  })

  it('get their mark back when a version is restored in which their words stand', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()
    const params = { documentId: id }
    const version = await desk.staff.drafter.ask(api.createVersion, { params, body: {} })
    const thread = await comment(desk, id, '三点意见')
    await changeText(desk, id, (doc) => doc.getXmlFragment(BODY_FRAGMENT).delete(4, 1))
    expect((await list(desk, id))[0]?.anchor).toBe('orphan')

    await desk.staff.drafter.ask(api.restoreVersion, { params: { ...params, versionId: version.id } })

    expect(await list(desk, id)).toMatchObject([{ id: thread.id, anchor: 'inText' }])
  })
})

function create(desk: Desk, documentId: string, body: ThreadBody, who: Account = 'drafter') {
  return desk.staff[who].ask(api.createThread, { params: { documentId }, body })
}

async function comment(desk: Desk, documentId: string, quote: string, who: Account = 'drafter') {
  return create(desk, documentId, { ...(await anchorOf(desk, documentId, quote)), text: '请核。' }, who)
}

async function anchorOf(desk: Desk, documentId: string, quote: string) {
  const { body } = await desk.server.context.texts.read(documentId)
  const { index, from } = paragraphIndex(body as DocumentJson, quote)
  return { anchor: { blockId: body.content[index]?.attrs.id ?? '', from, to: from + quote.length }, quote }
}

function list(desk: Desk, documentId: string) {
  return desk.staff.drafter.ask(api.listThreads, { params: { documentId } })
}

function changeText(desk: Desk, documentId: string, edit: (doc: Y.Doc) => void): Promise<void> {
  return desk.server.context.texts.change(documentId, desk.staff.drafter.id, edit)
}

function splitFirstBody(page: { readonly doc: Y.Doc }): void {
  const fragment = page.doc.getXmlFragment(BODY_FRAGMENT)
  const paragraph = paragraphOf(page, 'body')
  const run = paragraph.get(0) as Y.XmlText
  const at = paragraphText(page, 'body').indexOf('下面')
  const tail = paragraph.clone()
  tail.setAttribute('id', 'tail')
  const index = fragment.toArray().indexOf(paragraph)
  run.delete(at, run.length - at)
  fragment.insert(index + 1, [tail])
  ;(tail.get(0) as Y.XmlText).delete(0, at)
}
