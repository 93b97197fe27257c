import JSZip from 'jszip'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { ErrorReply } from '#shared/api/common.ts'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { paragraphOf, typeInto } from '#tests/support/live-paragraphs.ts'
import { aSignedDocument } from '#tests/support/signed-document.ts'

describeOnEveryPlace('Exporting to Word', (place) => {
  it('[WF-17] gives the final copy of the signed text, under its title, and records it', async () => {
    const desk = await startDesk({ place: await place() })
    const { id, sha256 } = await aSignedDocument(desk, '在全市调研工作会议上的讲话')

    const response = await download(desk, 'clerk', id, 'final')

    expect(response.headers.get('content-type')).toMatch(/wordprocessingml\.document$/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '在全市调研工作会议上的讲话.docx',
    )
    expect(await textOf(response)).toContain('在全市调研工作会议上的讲话')
    const record = await desk.staff.clerk.ask(api.listActs, { params: { documentId: id } })
    expect(record.at(-1)).toMatchObject({ act: 'export.final', sha256, person: { id: desk.staff.clerk.id } })
  })

  it('gives a copy for review at any time to who may read, marked as such', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const response = await download(desk, 'head', id, 'review')

    expect(response.status).toBe(200)
    expect(await everyPart(response)).toContain('送审稿')
    const record = await desk.staff.head.ask(api.listActs, { params: { documentId: id } })
    expect(record.at(-1)).toMatchObject({ act: 'export.review' })
  })

  it('[WF-17] refuses the final copy before signing, with the reason and without a file', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const response = await download(desk, 'drafter', id, 'final')

    expect(response.status).toBe(409)
    expect(ErrorReply.parse(await response.json())).toMatchObject({
      code: 'export.refused',
      params: { reasons: ['文稿尚未签发，请先完成签发'] },
    })
    expect(await recordedActs(desk, id)).toEqual(['document.create'])
  })

  it('[WF-17] refuses a text that is not the signed one, with every reason', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await aSignedDocument(desk)
    // As no person could change it: past every right, in the text itself.
    await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => {
      typeInto({ doc }, 'body', '多了一句。')
      const run = paragraphOf({ doc }, 'title').get(0)
      if (run instanceof Y.XmlText)
        run.format(0, 2, { insertion: { id: 's', user: 'u', at: '2026-11-24T01:00:00.000Z' } })
    })

    const refusal = ErrorReply.parse(await (await download(desk, 'clerk', id, 'final')).json())

    expect(refusal.params?.reasons).toEqual([
      '文稿内容与签发稿不一致，请退回后重新签发',
      '还有 1 处修改建议没有采纳或拒绝，请逐条处理',
    ])
    expect(await recordedActs(desk, id)).not.toContain('export.final')
  })

  it('[WF-20] knows nothing of a document that the person may not read', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await aSignedDocument(desk)

    for (const copy of ['review', 'final'] as const) {
      const response = await download(desk, 'outsider', id, copy)
      expect([response.status, ErrorReply.parse(await response.json()).code]).toEqual([404, 'document.notFound'])
    }
  })

  it('gives the same bytes for the same text', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await aSignedDocument(desk)

    const bytes = async () => Buffer.from(await (await download(desk, 'clerk', id, 'final')).arrayBuffer())
    const first = await bytes()
    desk.server.clock.advance({ hours: 1 })

    expect((await bytes()).equals(first)).toBe(true)
  })

  it('says on a manuscript what it is and of which hour, and names the file so', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const response = await download(desk, 'head', id, 'review', '&manuscript=consultationDraft')

    const name = decodeURIComponent(response.headers.get('content-disposition') ?? '')
    const text = await everyPart(response)
    expect(name).toContain('（征求意见稿）.docx')
    expect(text).toMatch(/征求意见稿　(?:.*　)?\d{1,2}月\d{1,2}日\d{1,2}时稿/)
    expect(text).toContain('（征求意见稿）')
  })

  it('sets a speech for the lectern when asked to', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    const response = await download(desk, 'head', id, 'review', '&edition=readAloud')

    const xml = await (await JSZip.loadAsync(await response.arrayBuffer())).file('word/document.xml')?.async('string')
    expect(xml).toContain('<w:sz w:val="36"/>')
  })

  it('refuses a form of the file that it does not know', async () => {
    const desk = await startDesk({ place: await place() })
    const { id } = await desk.draft()

    expect((await download(desk, 'head', id, 'review', '&edition=poster')).status).toBe(422)
  })
})

function download(
  desk: Desk,
  who: Account,
  documentId: string,
  ...[copy, form = '']: readonly [copy: 'review' | 'final', form?: string]
): Promise<Response> {
  return desk.staff[who].fetch(`${EXPORT_PATH.replace(':documentId', documentId)}?copy=${copy}${form}`)
}

async function textOf(response: Response): Promise<string> {
  const zip = await JSZip.loadAsync(await response.arrayBuffer())
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return xml.replaceAll(/<[^>]+>/g, '')
}

async function everyPart(response: Response): Promise<string> {
  const zip = await JSZip.loadAsync(await response.arrayBuffer())
  const parts = await Promise.all(zip.file(/\.xml$/).map((file) => file.async('string')))
  return parts.join('').replaceAll(/<[^>]+>/g, '')
}

async function recordedActs(desk: Desk, documentId: string): Promise<readonly string[]> {
  const record = await desk.staff.drafter.ask(api.listActs, { params: { documentId } })
  return record.map((line) => line.act)
}
