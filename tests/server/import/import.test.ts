import { describe, expect, it } from 'vitest'
import { documentToDocx } from '#server/docx/index.ts'
import { api } from '#shared/api/index.ts'
import { NO_FITTING } from '#shared/document/layout-choices.ts'
import type { ApiClient } from '#tests/support/api-client.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { noticeSample, templateOf } from '#tests/support/office-samples.ts'
import { startTestOffice, type TestOffice } from '#tests/support/server.ts'
import { LOOK, para, wordFile } from '#tests/support/word-files.ts'

const NOTICE = [
  para('临办发〔2026〕9号', LOOK.centred),
  para('关于做好年终总结', LOOK.centred, LOOK.title),
  para('工作的通知', LOOK.centred, LOOK.title),
  para('各科室:'),
  para('现就有关事项通知如下。', LOOK.indented),
  para('一、总体要求', LOOK.indented, LOOK.heading),
  para('要早部署,早安排。', LOOK.indented),
  para('临江市委办公室', LOOK.right),
  para('2026年11月22日', LOOK.right),
].join('')

async function drafter(): Promise<{ readonly office: TestOffice; readonly client: ApiClient }> {
  const office = await startTestOffice()
  await office.add('writer', 'drafter')
  return { office, client: await office.signedIn('writer') }
}

async function send(client: ApiClient, bytes: Uint8Array, name: string): Promise<Response> {
  return client.fetch(`/api/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: Buffer.from(bytes),
    headers: { 'content-type': 'application/octet-stream' },
  })
}

async function imported(client: ApiClient, bytes: Uint8Array, name = '通知.docx') {
  const response = await send(client, bytes, name)
  return api.importFile.reply.parse(await response.json())
}

describe('a file that is only checked', () => {
  it('gives its words as they were typed and its kind, to everybody with an account, and is not kept', async () => {
    const { office } = await drafter()
    await office.add('auditor', 'auditAdmin')
    const auditor = await office.signedIn('auditor')

    const response = await auditor.fetch(`/api/imports/text?name=${encodeURIComponent('通知.docx')}`, {
      method: 'POST',
      body: Buffer.from(await wordFile({ body: NOTICE })),
      headers: { 'content-type': 'application/octet-stream' },
    })

    const { text, kind } = api.readFileText.reply.parse(await response.json())
    expect(kind).toBe('notice')
    expect(text).toContain('各科室:\n现就有关事项通知如下。\n一、总体要求\n要早部署,早安排。')
    expect(await office.server.context.db.selectFrom('originals').selectAll().execute()).toEqual([])
  })

  it.each([
    ['', 'import.empty'],
    ['PK not a zip', 'import.damaged'],
  ])('says what is wrong with a Word file that holds “%s”', async (content, code) => {
    const { client } = await drafter()

    const response = await client.fetch('/api/imports/text?name=a.docx', {
      method: 'POST',
      body: Buffer.from(content),
      headers: { 'content-type': 'application/octet-stream' },
    })

    expect([response.status, (await response.json()).code]).toEqual([422, code])
  })
})

describe('a file that is taken in', () => {
  it('is shown as it was understood, beside its own words', async () => {
    const { client } = await drafter()
    const preview = await imported(client, await wordFile({ body: NOTICE }))

    expect(preview.kind).toBe('notice')
    expect(preview.title).toBe('关于做好年终总结工作的通知')
    expect(preview.content.fields).toEqual({ issuingNumber: '临办发〔2026〕9号' })
    expect(preview.original).toContain('要早部署,早安排。')
    expect(preview.cleaning.find(({ step }) => step === 'punctuation')).toMatchObject({ count: 2, isDone: true })
  })

  it('is understood again with the steps that are wanted', async () => {
    const { client } = await drafter()
    const { originalId } = await imported(client, await wordFile({ body: NOTICE }))
    const again = await client.ask(api.readImport, { params: { originalId }, query: { steps: 'invisible' as never } })

    expect(again.cleaning.find(({ step }) => step === 'punctuation')).toMatchObject({ count: 2, isDone: false })
    expect(JSON.stringify(again.content.body)).toContain('要早部署,早安排。')
  })

  it('becomes a document with the title that was chosen, and stays with it', async () => {
    const { client } = await drafter()
    const bytes = await wordFile({ body: NOTICE })
    const { originalId } = await imported(client, bytes)
    const title = '关于做好2026年年终总结工作的通知'
    const document = await client.ask(api.createFromImport, { params: { originalId }, body: { kind: 'notice', title } })
    const content = await client.ask(api.readContent, { params: { documentId: document.id } })
    const [original] = await client.ask(api.listOriginals, { params: { documentId: document.id } })
    const file = await client.fetch(`/api/documents/${document.id}/originals/${original?.id}`)

    expect(document.title).toBe(title)
    expect(JSON.stringify(content.body)).toContain(title)
    expect(JSON.stringify(content.body)).toContain('要早部署，早安排。')
    expect(content.fields.issuingNumber).toBeUndefined()
    expect(original).toMatchObject({ name: '通知.docx', size: bytes.length })
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
  })

  it('keeps a choice that stands on no form when it is one of ours', async () => {
    const { client } = await drafter()
    const view = noticeSample(2, { signatureFitting: NO_FITTING })
    const file = await documentToDocx(view, { template: templateOf('notice'), copy: 'final' })
    const { originalId, title } = await imported(client, file)

    const { id: documentId } = await client.ask(api.createFromImport, {
      params: { originalId },
      body: { kind: 'notice', title },
    })

    const { fields } = await client.ask(api.readContent, { params: { documentId } })
    expect(fields.signatureFitting).toBe(NO_FITTING)
  })

  it('makes one document and no second', async () => {
    const { client } = await drafter()
    const { originalId } = await imported(client, await wordFile({ body: NOTICE }))
    const request = { params: { originalId }, body: { kind: 'notice', title: '通知' } }
    await client.ask(api.createFromImport, request)

    await expect(client.ask(api.createFromImport, request)).rejects.toThrow('import.notFound')
  })

  it('is seen by nobody else', async () => {
    const { office, client } = await drafter()
    await office.add('other', 'drafter')
    const { originalId } = await imported(client, await wordFile({ body: NOTICE }))
    const other = await office.signedIn('other')

    await expect(other.ask(api.readImport, { params: { originalId } })).rejects.toThrow('import.notFound')
  })

  it('is refused from people who do not draft', async () => {
    const { admin } = await startTestOffice()
    const response = await send(admin, new TextEncoder().encode('通知'), 'a.txt')

    expect(response.status).toBe(403)
  })

  it('is forgotten after a day without a document', async () => {
    const { office, client } = await drafter()
    const first = await imported(client, new TextEncoder().encode('第一份'), 'a.txt')
    office.server.clock.advance({ hours: 25 })
    const again = await office.signedIn('writer')
    await imported(again, new TextEncoder().encode('第二份'), 'b.txt')
    const request = again.ask(api.readImport, { params: { originalId: first.originalId } })

    await expect(request).rejects.toThrow('import.notFound')
  })

  it('waits with at most four others of the same person', async () => {
    const { office, client } = await drafter()
    for (let index = 0; index < 7; index += 1) {
      office.server.clock.advance({ seconds: 1 })
      await imported(client, new TextEncoder().encode(`第${index}份`), 'a.txt')
    }
    const kept = await office.server.context.db.selectFrom('originals').select('id').execute()

    expect(kept).toHaveLength(5)
  })
})

describeOnEveryPlace('the originals', (place, engine) => {
  it(`stay with their documents, byte for byte, on ${engine}`, async () => {
    const office = await startTestOffice({ place: await place() })
    await office.add('writer', 'drafter')
    const client = await office.signedIn('writer')
    const bytes = await wordFile({ body: NOTICE })
    const { originalId } = await imported(client, bytes)
    const body = { kind: 'notice', title: '通知' }
    const { id } = await client.ask(api.createFromImport, { params: { originalId }, body })
    const file = await client.fetch(`/api/documents/${id}/originals/${originalId}`)

    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('a file that cannot be taken in', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const cases: readonly (readonly [what: string, name: string, bytes: Uint8Array, code: string])[] = [
    ['an old Word file', 'a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'import.oldFormat'],
    ['an old or locked file under a new name', 'a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'import.oldFormat'],
    ['a picture', 'a.png', Uint8Array.of(0x89, 0x50), 'import.unsupported'],
    ['an empty file', 'a.txt', new Uint8Array(), 'import.empty'],
    ['a text of nothing but spaces', 'a.txt', bytes(' \n\u3000'), 'import.empty'],
    ['bytes that are no text', 'a.txt', Uint8Array.of(0xff, 0xfe, 0x00, 0x00), 'import.unsupported'],
    ['a cut Word file', 'a.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'import.damaged'],
  ]
  it.each(cases)('is refused with what to do: %s', async (_, name, content, code) => {
    const { client } = await drafter()
    const response = await send(client, content, name)

    expect(await response.json()).toMatchObject({ code })
    expect(response.status).toBe(422)
  })

  it('is refused before it is read when it is too large', async () => {
    const { client } = await drafter()
    const response = await send(client, new Uint8Array(21 * 1024 * 1024), 'a.docx')

    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'import.tooLarge', message: expect.stringContaining('20 MB') })
  })
})
