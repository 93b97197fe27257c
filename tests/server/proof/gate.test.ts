import { expect, it } from 'vitest'
import { api } from '#shared/api/index.ts'
import type { Act } from '#shared/workflow/route.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { type Account, type Desk, startDesk } from '#tests/support/desk.ts'
import { writeParagraphs } from '#tests/support/live-paragraphs.ts'
import { publishEntries } from '#tests/support/own-entries.ts'

const CLEAN = ['title|临江市委办公室关于做好值班工作的通知', 'addressee|各科室：', '请各科室做好值班工作。']

/** A notice of a gated office with these paragraphs, `kind|text` or body text. */
async function aNotice(desk: Desk, ...lines: readonly string[]): Promise<string> {
  const { id } = await desk.draft({
    kind: 'notice',
    title: '临江市委办公室关于做好值班工作的通知',
    answers: { addressee: '各科室' },
  })
  await write(desk, id, ...lines)
  return id
}

function write(desk: Desk, id: string, ...lines: readonly string[]): Promise<unknown> {
  return desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => writeParagraphs(doc, lines))
}

/** What the person confirms when they confirm everything that is asked. */
async function confirmed(desk: Desk, who: Account, id: string, act: Act) {
  const offer = (await desk.detail(who, id)).offeredActs.find((offered) => offered.act === act)
  return {
    acknowledgedWarnings: offer?.checks.warnings ?? 0,
    tickedItems: offer?.checks.manualItems.map(({ number }) => number) ?? [],
  }
}

const WRONG = '请各科室于2026年2月30日前完成。'
const DOUBTFUL = '要下大力精减会议。'

/** The fingerprint of the one finding of a rule, as a browser works it out: from the refusal's rule and the text. */
function fingerprintOf(text: string, found: string, ruleId: string): string {
  const from = text.indexOf(found)
  const [before, after] = [text.slice(Math.max(0, from - 10), from), text.slice(from + found.length).slice(0, 10)]
  return [ruleId, before, found, after].join('\u0001')
}

const waive = (desk: Desk, who: Account, documentId: string, fingerprint: string) =>
  desk.staff[who].ask(api.waiveFinding, { params: { documentId }, body: { fingerprint, reason: '上级文件原文如此' } })

describeOnEveryPlace('The gate', (place) => {
  it('[WF-14] refuses to submit what the negative list forbids, with the list', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const id = await aNotice(desk, ...CLEAN, WRONG)

    const submitting = desk.act('drafter', id, 'submit', { to: 'head' })

    await expect(submitting).rejects.toMatchObject({ status: 422, reply: { code: 'workflow.blocked' } })
    const reasons = await submitting.catch((error) => String(error.reply.message))
    expect(reasons).toContain('2026年2月30日')
    expect(reasons).toContain('日期不存在')
    const english = await desk.staff.drafter.fetch(`/api/documents/${id}`, { headers: { 'Accept-Language': 'en' } })
    expect((await english.json()).offeredActs[0].obstacles.join()).toContain('A day that does not exist')
    expect((await desk.detail('drafter', id)).stage).toBe('drafting')
  })

  it('lets a finding stand with a reason of somebody who may give one, and only as long as its words stand', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const id = await aNotice(desk, ...CLEAN, WRONG)
    const fingerprint = fingerprintOf(WRONG, '2026年2月30日', 'NEG-DATE-IMPOSSIBLE')

    await expect(waive(desk, 'drafter', id, fingerprint)).rejects.toMatchObject({ status: 403 })
    await waive(desk, 'head', id, fingerprint)
    expect((await desk.detail('drafter', id)).offeredActs[0]?.obstacles).toEqual([])

    await write(desk, id, ...CLEAN, `又改：${WRONG}`)
    await expect(desk.act('drafter', id, 'submit', { to: 'head' })).rejects.toMatchObject({
      reply: { code: 'workflow.blocked' },
    })
    await expect(waive(desk, 'head', id, fingerprint)).rejects.toMatchObject({ reply: { code: 'proof.findingGone' } })
  })

  it('keeps with the act who gave the reason for which a finding stands', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const id = await aNotice(desk, ...CLEAN, WRONG)
    await waive(desk, 'head', id, fingerprintOf(WRONG, '2026年2月30日', 'NEG-DATE-IMPOSSIBLE'))

    await desk.act('drafter', id, 'submit', { to: 'head', ...(await confirmed(desk, 'drafter', id, 'submit')) })

    const [report] = await desk.staff.head.ask(api.listProofReports, { params: { documentId: id } })
    expect(report).toMatchObject({ person: { name: 'drafter' }, waived: 1 })
    expect(report?.findings).toMatchObject([
      { ruleId: 'NEG-DATE-IMPOSSIBLE', reason: '上级文件原文如此', reasonBy: { name: 'head' } },
    ])
  })

  it('takes a reason back only from whoever gave it', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const id = await aNotice(desk, ...CLEAN, WRONG)
    const waiver = await waive(desk, 'head', id, fingerprintOf(WRONG, '2026年2月30日', 'NEG-DATE-IMPOSSIBLE'))
    const params = { documentId: id, waiverId: waiver.id }

    await expect(desk.staff.drafter.ask(api.withdrawWaiver, { params })).rejects.toMatchObject({ status: 403 })
    await desk.staff.head.ask(api.withdrawWaiver, { params })

    expect((await desk.staff.head.ask(api.readProof, { params: { documentId: id } })).waivers).toEqual([])
    expect((await desk.detail('drafter', id)).offeredActs[0]?.obstacles).toHaveLength(1)
  })

  it('asks for reminders and manual items to be confirmed, and keeps what was confirmed with the act', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const id = await aNotice(desk, ...CLEAN, DOUBTFUL)

    expect((await desk.detail('drafter', id)).offeredActs[0]?.checks).toMatchObject({
      warnings: 1,
      reminders: [{ ruleId: 'NEG-WORD-PAIR', count: 1, texts: ['精减会议'] }],
    })
    await expect(desk.act('drafter', id, 'submit', { to: 'head' })).rejects.toMatchObject({
      reply: { code: 'proof.unconfirmed', params: { reasons: ['还有 1 处提醒没有确认，请逐处查看后确认'] } },
    })
    await desk.act('drafter', id, 'submit', { to: 'head', ...(await confirmed(desk, 'drafter', id, 'submit')) })
    await expect(desk.act('head', id, 'pass', { to: 'editor', acknowledgedWarnings: 1 })).rejects.toMatchObject({
      reply: { code: 'proof.unconfirmed' },
    })
    await desk.act('head', id, 'pass', { to: 'editor', ...(await confirmed(desk, 'head', id, 'pass')) })

    const reports = await desk.staff.editor.ask(api.listProofReports, { params: { documentId: id } })
    const { list } = await desk.staff.editor.ask(api.readNegativeList)
    const forHead = list.items.filter((item) => item.check === 'manual' && item.roles.includes('sectionHead'))
    expect(reports).toMatchObject([
      { act: 'submit', person: { name: 'drafter' }, open: { block: 0, warn: 1 }, waived: 0, tickedItems: [] },
      { act: 'pass', person: { name: 'head' }, tickedItems: forHead.map(({ number, name }) => ({ number, name })) },
    ])
    expect(reports[0]?.findings).toMatchObject([{ severity: 'warn', text: '精减会议', reason: '' }])
    expect(reports[0]?.sha256).toBe((await desk.detail('editor', id)).frozenVersion?.sha256)
    expect(reports[0]?.packVersion).toMatch(/^\d+\.\d+-[0-9a-f]{8}\/0\/0\/0$/)
  })

  it('checks again at signing under the list of that moment, and asks no leader about what was acknowledged', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const id = await aNotice(desk, ...CLEAN, DOUBTFUL)
    await desk.act('drafter', id, 'submit', { to: 'head', ...(await confirmed(desk, 'drafter', id, 'submit')) })
    await desk.act('head', id, 'pass', { to: 'editor', ...(await confirmed(desk, 'head', id, 'pass')) })
    await desk.act('editor', id, 'pass', { to: 'leader', ...(await confirmed(desk, 'editor', id, 'pass')) })
    const { frozenVersion } = await desk.detail('leader', id)
    const sign = () => desk.act('leader', id, 'sign', { to: 'clerk', sha256: frozenVersion?.sha256 ?? '' })

    const { version, list } = await desk.staff.editor.ask(api.readNegativeList)
    const entry = {
      type: 'term',
      id: 'OFFICE-1',
      severity: 'block',
      wrong: '值班工作',
      right: null,
      reason: '',
    } as const
    const common = { source: '本单位规定', isOn: true, notAfter: '', notBefore: '', origin: null }
    await publishEntries(desk.staff.editor, { ...entry, ...common })
    await expect(sign()).rejects.toMatchObject({ reply: { code: 'workflow.blocked' } })

    await desk.staff.editor.ask(api.changeNegativeList, { body: { version: version + 1, list } })
    expect((await sign()).stage).toBe('registering')
    const reports = await desk.staff.leader.ask(api.listProofReports, { params: { documentId: id } })
    expect(reports.map(({ act, open }) => [act, open.warn])).toEqual([
      ['submit', 1],
      ['pass', 1],
      ['pass', 1],
      ['sign', 1],
    ])
  })

  it('shows reports and reasons only to those who may read the document', async () => {
    const desk = await startDesk({ place: await place(), isGated: true })
    const params = { documentId: await aNotice(desk, ...CLEAN) }

    const asked = await Promise.allSettled([
      desk.staff.outsider.ask(api.readProof, { params }),
      desk.staff.outsider.ask(api.listProofReports, { params }),
      desk.staff.outsider.ask(api.waiveFinding, { params, body: { fingerprint: 'x', reason: '理由' } }),
    ])

    for (const outcome of asked)
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { status: 404, reply: { code: 'document.notFound' } },
      })
  })
})
