import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createDocument } from '#server/features/documents/index.ts'
import { noteFacts } from '#server/features/office-data/index.ts'
import { api } from '#shared/api/index.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { writeParagraphs } from '#tests/support/live-paragraphs.ts'
import { aSignedNotice } from '#tests/support/signed-notice.ts'

/** A notice of somebody's section that names a meeting. */
async function aNotice(desk: Desk, who: Account, title: string, body: string): Promise<string> {
  const { id } = await desk.staff[who].ask(api.createDocument, {
    body: { kind: 'notice', title, answers: { addressee: '各科室' }, writerIds: [] },
  })
  await write(desk, who, id, title, body)
  return id
}

async function write(desk: Desk, who: Account, id: string, ...[title, body]: [string, string]): Promise<void> {
  const lines = [`title|${title}`, 'addressee|各科室：', body, '请各科室做好准备工作。']
  await desk.server.context.texts.change(id, desk.staff[who].id, (doc) => writeParagraphs(doc, lines))
}

const TITLE = '临江市委办公室关于召开全市督查工作会议的通知'
const MEETING = '定于2026年3月5日召开全市督查工作会议。'
const OTHER_DAY = '定于2026年3月6日召开全市督查工作会议。'

const elsewhere = (desk: Desk, who: Account, documentId: string) =>
  desk.staff[who].ask(api.listElsewhere, { params: { documentId } })

const warningsOf = async (desk: Desk, who: Account, documentId: string) =>
  (await desk.detail(who, documentId)).offeredActs.find(({ act }) => act === 'submit')?.checks.warnings

async function submit(desk: Desk, who: Account, documentId: string): Promise<void> {
  const acknowledgedWarnings = (await warningsOf(desk, who, documentId)) ?? 0
  await desk.act(who, documentId, 'submit', { to: 'head', acknowledgedWarnings })
}

describeOnEveryPlace('What other documents say', (place) => {
  it('counts while both are drafts, and follows the text', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const second = await aNotice(desk, 'drafter', '临江市委办公室关于报送会议材料的通知', OTHER_DAY)
    const before = await warningsOf(desk, 'drafter', second)
    expect(await elsewhere(desk, 'drafter', second)).toEqual([])

    const first = await aNotice(desk, 'drafter', TITLE, MEETING)

    const told = { kind: 'day', name: '2026年全市督查工作会议', documentTitle: TITLE } as const
    await expect.poll(() => elsewhere(desk, 'drafter', second)).toEqual([{ ...told, value: '3月5日' }])
    expect(await warningsOf(desk, 'drafter', second)).toBe((before ?? 0) + 1)
    expect(await elsewhere(desk, 'drafter', first)).toMatchObject([{ value: '3月6日' }])

    await write(desk, 'drafter', first, TITLE, OTHER_DAY)
    await expect.poll(() => elsewhere(desk, 'drafter', second)).toEqual([{ ...told, value: '3月6日' }])
    expect(await warningsOf(desk, 'drafter', second)).toBe(before)
  })

  it('counts from the beginning on in a text that came from a file', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const own = await aNotice(desk, 'drafter', '临江市委办公室关于报送会议材料的通知', OTHER_DAY)

    const actor = { personId: desk.staff.drafter.id, posts: [{ unitId: desk.sectionId, role: 'drafter' as const }] }
    await createDocument(desk.server.context, actor, {
      ...{ kind: 'notice', title: TITLE, urgency: 'normal', answers: {}, writerIds: [] },
      content: {
        body: { type: 'doc', content: [paragraphJson({ id: 'p1', kind: 'body', text: MEETING })] },
        fields: {},
        origin: { name: '通知.docx', sha256: '' },
        keep: async () => {},
      },
    })

    expect(await elsewhere(desk, 'drafter', own)).toMatchObject([{ value: '3月5日', documentTitle: TITLE }])
  })

  it('is what was signed, once it is signed', async () => {
    const desk = await startDesk({ place: await place() })
    const signed = await aSignedNotice(desk, { title: TITLE, lines: [MEETING] })
    const own = await aNotice(desk, 'drafter', '临江市委办公室关于报送会议材料的通知', OTHER_DAY)
    const doc = new Y.Doc()
    writeParagraphs(doc, [`title|${TITLE}`, OTHER_DAY])

    await noteFacts(desk.server.context, signed, doc)

    expect(await elsewhere(desk, 'drafter', own)).toMatchObject([{ value: '3月5日' }])
  })

  it('is told to nobody who may not read it: not as a fact, a title, a finding or a count', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const secret = await aNotice(desk, 'drafter', TITLE, MEETING)
    const own = await aNotice(desk, 'outsider', '临江市委办公室关于报送会议材料的通知', OTHER_DAY)
    const before = await warningsOf(desk, 'outsider', own)
    await submit(desk, 'drafter', secret)

    expect(await elsewhere(desk, 'outsider', own)).toEqual([])
    expect(await warningsOf(desk, 'outsider', own)).toBe(before)
    await expect(elsewhere(desk, 'outsider', secret)).rejects.toMatchObject({ status: 404 })
  })

  it('leaves no word of it in what is kept about a document that others read', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const secret = await aNotice(desk, 'drafter', TITLE, MEETING)
    await submit(desk, 'drafter', secret)
    const shown = await aNotice(desk, 'drafter', '临江市委办公室关于报送会议材料的通知', OTHER_DAY)
    await submit(desk, 'drafter', shown)
    await desk.staff.drafter
      .ask(api.listProofReports, { params: { documentId: shown } })
      .then((reports) => expect(reports[0]?.findings.map(({ ruleId }) => ruleId)).toContain('NEG-CROSS-MEETING'))

    const { db } = desk.server.context
    const kept = [
      ...(await db.selectFrom('proofReports').selectAll().where('documentId', '=', shown).execute()),
      ...(await db.selectFrom('acts').selectAll().where('documentId', '=', shown).execute()),
      ...(await db.selectFrom('caughtFindings').selectAll().where('documentId', '=', shown).execute()),
    ]
    expect(JSON.stringify(kept)).not.toContain('3月5日')
    expect(JSON.stringify(kept)).not.toContain(TITLE)
  })
})
