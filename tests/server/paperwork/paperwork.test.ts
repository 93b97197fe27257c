import { describe, expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import { PAPERWORK_EXPORT_PATH } from '#shared/api/paperwork.ts'
import type { PaperworkPolicy } from '#shared/paperwork/policy.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { writeParagraphs } from '#tests/support/live-paragraphs.ts'

const TITLE = '临江市委办公室关于做好值班工作的通知'
const HEAD = [`title|${TITLE}`, 'addressee|各科室：']
const LONG = '请各科室认真落实。'.repeat(10)

async function aNotice(desk: Desk, ...lines: readonly string[]): Promise<string> {
  const { id } = await desk.draft({ kind: 'notice', title: TITLE, answers: { addressee: '各科室' } })
  await write(desk, id, ...lines)
  return id
}

function write(desk: Desk, id: string, ...lines: readonly string[]) {
  return desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => writeParagraphs(doc, [...HEAD, ...lines]))
}

/** Publishes limits and quotas that differ from the present ones in some parts. */
async function decide(desk: Desk, change: (policy: PaperworkPolicy) => Partial<PaperworkPolicy>): Promise<void> {
  const { version, policy } = await desk.staff.secretary.ask(api.readPaperworkPolicy)
  await desk.staff.secretary.ask(api.changePaperworkPolicy, {
    body: { version, policy: { ...policy, ...change(policy) } },
  })
}

const noticesUpTo =
  (most: number) =>
  ({ limits }: PaperworkPolicy) => ({
    limits: limits.map((limit) => (limit.kind === 'notice' ? { ...limit, most } : limit)),
  })
const quotaOfSections = (most: number) => (): Partial<PaperworkPolicy> => ({
  quotas: [
    { holder: { by: 'unitKind', unitKind: 'section' }, group: 'documents', fromYear: 2020, most, source: '实务' },
  ],
})

const overview = (desk: Desk, who: Account, query = {}) => desk.staff[who].ask(api.readPaperworkOverview, { query })
const askedOf = async (desk: Desk, who: Account, id: string) =>
  (await desk.detail(who, id)).offeredActs.flatMap(({ act, checks }) =>
    act === 'return' ? [] : checks.exceptions.map(({ excess, earlierReason }) => [act, excess.about, earlierReason]),
  )

/** Takes a notice from its drafter to the clerk. */
async function sign(desk: Desk, id: string, reasons = {}): Promise<void> {
  await passToLeader(desk, id, reasons)
  await signAtLast(desk, id)
}

async function passToLeader(desk: Desk, id: string, reasons = {}): Promise<void> {
  await desk.act('drafter', id, 'submit', { to: 'head', reasons })
  await desk.act('head', id, 'pass', { to: 'editor' })
  await desk.act('editor', id, 'pass', { to: 'leader' })
}

async function signAtLast(desk: Desk, id: string): Promise<void> {
  const { frozenVersion } = await desk.detail('leader', id)
  await desk.act('leader', id, 'sign', { to: 'clerk', sha256: frozenVersion?.sha256 ?? '' })
}

describeOnEveryPlace('Limits of length', (place) => {
  it('ask whoever submits for a reason, which stands on the sheet and in the figures', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, noticesUpTo(50))
    const id = await aNotice(desk, LONG)
    expect(await askedOf(desk, 'drafter', id)).toEqual([['submit', 'length', '']])

    await expect(desk.act('drafter', id, 'submit', { to: 'head' })).rejects.toMatchObject({
      status: 422,
      reply: { code: 'proof.unconfirmed' },
    })
    expect((await desk.detail('drafter', id)).stage).toBe('drafting')
    await sign(desk, id, { length: '任务须逐条明确到人' })

    const [exception] = await desk.staff.leader.ask(api.listExceptions, { params: { documentId: id } })
    expect(exception).toMatchObject({
      reason: '任务须逐条明确到人',
      person: { name: 'drafter' },
      excess: { about: 'length', mostCharacters: 50 },
    })
    const { now, items } = await overview(desk, 'secretary')
    expect(now).toMatchObject({ documents: 1, over: 1, excused: 1 })
    expect(items.find(({ key }) => key === desk.sectionId)?.now).toEqual(now)
    const list = await desk.staff.drafter.ask(api.listCountedDocuments, { query: { only: 'over' } })
    expect(list.items).toMatchObject([
      { documentId: id, title: TITLE, most: 50, reasons: [{ about: 'length', reason: '任务须逐条明确到人' }] },
    ])
  })

  it('take the reason as given when the text comes back no longer, and ask again when it has grown', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, noticesUpTo(50))
    const id = await aNotice(desk, LONG)
    await desk.act('drafter', id, 'submit', { to: 'head', reasons: { length: '任务须逐条明确到人' } })
    expect(await askedOf(desk, 'head', id)).toEqual([])
    await desk.act('head', id, 'return', { opinion: '请再压缩', returnMode: 'everyStep' })

    expect(await askedOf(desk, 'drafter', id)).toEqual([])
    await write(desk, id, LONG, '请及时报送。')
    expect(await askedOf(desk, 'drafter', id)).toEqual([['submit', 'length', '任务须逐条明确到人']])
  })

  it('refuse where the office makes no exception, and say how much is too much', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, (policy) => ({
      ...noticesUpTo(50)(policy),
      excess: { length: 'refuse', quota: 'reason' },
    }))
    const id = await aNotice(desk, LONG)

    const [offer] = (await desk.detail('drafter', id)).offeredActs
    expect(offer?.obstacles.join()).toMatch(/超过 50 字/)
    const submitting = desk.act('drafter', id, 'submit', { to: 'head', reasons: { length: '任务须逐条明确到人' } })
    await expect(submitting).rejects.toMatchObject({ reply: { code: 'workflow.blocked' } })
  })
})

describeOnEveryPlace('Quotas', (place) => {
  it('count what is signed, and ask for a reason for one more', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, quotaOfSections(1))
    const use = () => desk.staff.drafter.ask(api.readQuotaUse, { query: { kind: 'notice', unitId: desk.sectionId } })
    const [first, second] = [await aNotice(desk), await aNotice(desk)]
    expect(await use()).toMatchObject({ uses: [{ unitName: '综合科', used: 0, most: 1 }], treatment: 'reason' })
    expect(await askedOf(desk, 'drafter', first)).toEqual([])

    await sign(desk, first)

    expect(await use()).toMatchObject({ uses: [{ used: 1, most: 1 }] })
    expect(await askedOf(desk, 'drafter', second)).toEqual([['submit', 'quota', '']])
    await sign(desk, second, { quota: '汛情紧急，须即时部署' })
    const { items } = await overview(desk, 'secretary')
    expect(items.find(({ key }) => key === desk.sectionId)?.quotas).toMatchObject([{ used: 2, most: 1 }])
  })

  it('that refuse are passed by none of several signatures at the same moment', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, (policy) => ({ ...quotaOfSections(2)(), excess: { ...policy.excess, quota: 'refuse' } }))
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => aNotice(desk)))
    for (const id of ids) await passToLeader(desk, id)

    const outcomes = await Promise.allSettled(ids.map((id) => signAtLast(desk, id)))

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.reply.code] : []))
    expect(refusals).toEqual(['workflow.blocked', 'workflow.blocked', 'workflow.blocked'])
    const { items } = await overview(desk, 'secretary')
    expect(items.find(({ key }) => key === desk.sectionId)?.quotas).toMatchObject([{ used: 2, most: 2 }])
  })

  it('are not used by a document that is returned after its signature', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, quotaOfSections(5))
    const id = await aNotice(desk)
    await sign(desk, id)
    expect((await overview(desk, 'secretary')).now.documents).toBe(1)

    await desk.act('clerk', id, 'return', { opinion: '附件有误', returnMode: 'everyStep' })

    expect((await overview(desk, 'secretary')).now.documents).toBe(0)
    await sign(desk, id)
    expect((await overview(desk, 'secretary')).now.documents).toBe(1)
  })

  it('do not count kinds that are in no group', async () => {
    const desk = await startDesk({ place: await place() })
    await decide(desk, quotaOfSections(0))

    const asked = { query: { kind: 'report', unitId: desk.sectionId } }
    expect((await desk.staff.drafter.ask(api.readQuotaUse, asked)).uses).toEqual([])
    const notice = { query: { kind: 'notice', unitId: desk.sectionId } }
    await expect(desk.staff.outsider.ask(api.readQuotaUse, notice)).rejects.toMatchObject({ status: 403 })
  })
})

describe('figures of what was issued', () => {
  const line = (desk: Desk, title: string, signedOn: string, characters = 1000) => ({
    unitId: desk.sectionId,
    kind: 'notice',
    ...{ title, signedOn, characters },
  })

  it('take over an earlier register once, and compare with the same period of the year before', async () => {
    const desk = await startDesk()
    const year = desk.server.clock.now().getUTCFullYear()
    const entries = [
      line(desk, '关于做好春节值班工作的通知', `${year - 1}-01-05`),
      line(desk, '关于做好年终总结工作的通知', `${year - 1}-12-30`, 4500),
      line(desk, '关于做好本年值班工作的通知', `${year}-01-04`),
    ]
    const enter = (who: Account) => desk.staff[who].ask(api.enterRegister, { body: { entries } })
    await expect(enter('drafter')).rejects.toMatchObject({ status: 403 })

    expect(await enter('clerk')).toEqual({ added: 3, known: 0 })
    expect(await enter('secretary')).toEqual({ added: 0, known: 3 })

    const now = await overview(desk, 'secretary')
    expect(now.now).toMatchObject({ documents: 1 })
    expect(now.before).toMatchObject({ documents: 1, over: 0 })
    expect(now.years).toEqual([year, year - 1])
    const before = await overview(desk, 'secretary', { year: year - 1, rows: 'month', order: 'characters' })
    expect(before.now).toEqual({ documents: 2, characters: 5500, over: 1, excused: 0 })
    expect(before.items.slice(0, 2).map(({ key }) => key)).toEqual(['12', '1'])
    const { items } = await desk.staff.secretary.ask(api.listCountedDocuments, {
      query: { year: year - 1, order: 'longest' },
    })
    expect(items.map(({ title, isFromRegister }) => [title, isFromRegister])).toEqual([
      ['关于做好年终总结工作的通知', true],
      ['关于做好春节值班工作的通知', true],
    ])
  })

  it('are those of the own unit for who drafts, and titles are for readers', async () => {
    const desk = await startDesk()
    const id = await aNotice(desk)
    await sign(desk, id)

    expect(await overview(desk, 'outsider')).toMatchObject({ isWholeOffice: false, now: { documents: 0 } })
    expect(await overview(desk, 'drafter')).toMatchObject({ isWholeOffice: false, now: { documents: 1 } })
    expect(await overview(desk, 'secretary')).toMatchObject({ isWholeOffice: true, now: { documents: 1 } })
    // Asking for a unit by its id shows no more than one may see.
    const spied = await overview(desk, 'outsider', { unitId: desk.sectionId })
    expect(spied).toMatchObject({ now: { documents: 0 }, items: [] })
    const listed = async (who: Account) => (await desk.staff[who].ask(api.listCountedDocuments)).items
    expect(await listed('secretary')).toMatchObject([{ documentId: null, title: null }])
    expect(await listed('leader')).toMatchObject([{ documentId: id, title: TITLE }])
    expect(await listed('outsider')).toEqual([])
  })

  it('leave as a table for spreadsheets, in the language of the page', async () => {
    const desk = await startDesk()
    await sign(desk, await aNotice(desk))

    const reply = await desk.staff.secretary.fetch(PAPERWORK_EXPORT_PATH)

    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await reply.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, first] = new TextDecoder().decode(bytes).split('\r\n')
    expect(head).toMatch(/^单位,年度,月份,文种,件数,总字数,平均字数,超限件数/)
    expect(first).toMatch(/^综合科,\d{4},\d+,通知,1,\d+,\d+,0,0.0%,0,0,$/)
  })
})

describeOnEveryPlace('The policy of an office', (place) => {
  it('is changed by the secretary general in versions, and by nobody else', async () => {
    const desk = await startDesk({ place: await place() })
    const { version, policy, mayChange } = await desk.staff.drafter.ask(api.readPaperworkPolicy)
    expect([version, mayChange]).toEqual([0, false])
    const body = { version, policy: { ...policy, ...quotaOfSections(9)() }, reason: '按上级要求核减' }
    await expect(desk.staff.editor.ask(api.changePaperworkPolicy, { body })).rejects.toMatchObject({ status: 403 })

    await desk.staff.secretary.ask(api.changePaperworkPolicy, { body })

    const again = (changed: Partial<typeof body>) =>
      desk.staff.secretary.ask(api.changePaperworkPolicy, { body: { ...body, ...changed } })
    await expect(again({})).rejects.toMatchObject({ status: 409, reply: { code: 'paperwork.conflict' } })
    await expect(again({ version: 1 })).rejects.toMatchObject({ reply: { code: 'paperwork.unchanged' } })
    const [limit] = policy.limits
    if (limit === undefined) throw new Error('the policy has no limits')
    const unknown = { ...policy, limits: [{ ...limit, kind: 'decree' }] }
    await expect(again({ version: 1, policy: unknown })).rejects.toMatchObject({ reply: { code: 'paperwork.unknown' } })
    const versions = await desk.staff.drafter.ask(api.listPaperworkPolicyVersions)
    expect(versions).toMatchObject([{ version: 1, person: { name: 'secretary' }, reason: '按上级要求核减' }])
    expect(versions[0]?.changes.join()).toContain('配额')
    const acts = await desk.server.context.db.selectFrom('acts').select('act').execute()
    expect(acts.filter(({ act }) => act === 'paperwork.change').length).toBe(1)
  })
})
