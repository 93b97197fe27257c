import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { CollaborationSession } from '#client/collaboration/index.ts'
import { DocumentContent, EXPORT_PATH } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import { documentView } from '#shared/document/view.ts'
import { until } from '#tests/support/collaboration.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Desk, startDesk } from '#tests/support/desk.ts'
import { paragraphIndex, paragraphText, typeInto } from '#tests/support/live-paragraphs.ts'

describeOnEveryPlace('A speech from blank page to final copy', (place) => {
  it('is written by two people, returned, corrected, signed, registered and exported as it was signed', async () => {
    const desk = await startDesk({ place: await place() })
    const { staff } = desk
    const { id } = await desk.draft()
    const params = { documentId: id }

    // Two writers write.
    const [mine, theirs] = [await desk.open('drafter', id), await desk.open('colleague', id)]
    typeInto(mine, 'body', '一要抓好落实，二要改进文风。')
    await until(() => paragraphText(theirs, 'body').includes('改进文风'))
    typeInto(theirs, 'heading1', '的总要求')
    await saved(mine, theirs)

    // Submitting takes the text out of their hands at once.
    await desk.act('drafter', id, 'submit', { to: 'editor' })
    await until(() => !mine.state.rights.mayEdit && !theirs.state.rights.mayEdit)
    expect((await desk.detail('editor', id)).stage).toBe('officeReview')
    expect((await staff.editor.ask(api.listTasks)).items.map((task) => task.document.id)).toEqual([id])

    // The reviewer comments on words and returns.
    const body = (await contentOf(desk, id)).body as DocumentJson
    const thread = await staff.editor.ask(api.createThread, {
      params,
      body: { ...anchorOf(body, '改进文风'), text: '请举一个例子。', isMustFix: true },
    })
    expect(thread.anchor).toBe('inText')
    const returned = await desk.act('editor', id, 'return', { opinion: '请补充例子。', returnMode: 'straightBack' })
    expect(returned).toMatchObject({ stage: 'drafting', round: 2, latestReturn: { opinion: '请补充例子。' } })

    // The open comment stands in the way until it is settled.
    await until(() => mine.state.rights.mayEdit)
    await expect(desk.act('drafter', id, 'submit')).rejects.toMatchObject({ reply: { code: 'workflow.blocked' } })
    typeInto(mine, 'body', '例如，少开会、开短会。')
    await saved(mine)
    await staff.drafter.ask(api.updateThread, {
      params: { ...params, threadId: thread.id },
      body: { state: 'resolved' },
    })

    // Straight back to the reviewer, without choosing anybody.
    const resubmitted = await desk.act('drafter', id, 'submit')
    expect(resubmitted.handlers.map((person) => person.id)).toEqual([staff.editor.id])
    await desk.act('editor', id, 'pass', { opinion: '拟同意，请签发。', to: 'leader' })

    // The leader signs the hash on the screen.
    const before = await desk.detail('leader', id)
    const sha256 = before.frozenVersion?.sha256 ?? ''
    const signed = await desk.act('leader', id, 'sign', { opinion: '同意。', to: 'clerk', sha256 })
    expect(signed).toMatchObject({ stage: 'registering', frozenVersion: { sha256 } })

    // The clerk registers and takes the final copy.
    await staff.clerk.ask(api.register, {
      params,
      body: { issuingNumber: '临办发〔2026〕12号', printingDate: '2026-11-24' },
    })
    await desk.act('clerk', id, 'issue')
    const file = await staff.clerk.fetch(`${EXPORT_PATH.replace(':documentId', id)}?copy=final`)
    expect(file.status).toBe(200)
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')

    // The signature covers exactly the text that left, and the record is whole.
    const left = await contentOf(desk, id, 'clerk')
    expect(hashOf(left)).toBe(sha256)
    expect(left.fields.issuingNumber).toBe('临办发〔2026〕12号')
    expect(await recordOf(desk, id)).toEqual([
      ['document.create', true],
      ['submit', false],
      ['return', true],
      ['thread.resolve', true],
      ['submit', true],
      ['pass', true],
      ['sign', true],
      ['document.register', true],
      ['issue', true],
      ['export.final', true],
    ])
    const { acts, db } = desk.server.context
    expect(await acts.verify(db)).toMatchObject({ brokenAt: null })
  })
})

async function saved(...sessions: readonly CollaborationSession[]): Promise<void> {
  for (const session of sessions) await until(() => session.state.save === 'saved')
}

async function contentOf(desk: Desk, documentId: string, who: 'editor' | 'clerk' = 'editor'): Promise<DocumentContent> {
  return DocumentContent.parse(await desk.staff[who].ask(api.readContent, { params: { documentId } }))
}

function anchorOf(body: DocumentJson, quote: string) {
  const { index, from } = paragraphIndex(body, quote)
  const blockId = body.content[index]?.attrs.id ?? ''
  return { anchor: { blockId, from, to: from + quote.length }, quote }
}

function hashOf({ documentKind, body, fields }: DocumentContent): string {
  const view = documentView(documentKind, body as DocumentJson, fields)
  return createHash('sha256').update(canonicalText(view)).digest('hex')
}

async function recordOf(desk: Desk, documentId: string): Promise<readonly (readonly [string, boolean])[]> {
  const record = await desk.staff.clerk.ask(api.listActs, { params: { documentId } })
  return record.map((line) => [line.act, line.isCurrent] as const)
}
