import type { Account, Desk } from './desk.ts'
import { writeParagraphs } from './live-paragraphs.ts'

const TITLE = '临江市委办公室关于做好值班工作的通知'

interface NoticeParts {
  /** Paragraphs of the body; the first one has the id `line3`. */
  readonly lines: readonly string[]
  readonly title?: string
  readonly signer?: Account
}

/** A notice with its head in place, as a draft. */
export async function aNotice(desk: Desk, { lines, title = TITLE }: NoticeParts): Promise<string> {
  const { id } = await desk.draft({ kind: 'notice', title, answers: { addressee: '各科室' } })
  await writeNotice(desk, id, { lines, title })
  return id
}

/** Puts another text in place of that of a notice. */
export async function writeNotice(desk: Desk, id: string, { lines, title = TITLE }: NoticeParts): Promise<void> {
  await desk.server.context.texts.change(id, desk.staff.drafter.id, (doc) => {
    writeParagraphs(doc, [`title|${title}`, 'addressee|各科室：', ...lines])
    doc.getMap('fields').set('issuingAuthority', '临江市委办公室')
  })
}

/** A notice that the leader has signed and that lies with the clerk. */
export async function aSignedNotice(desk: Desk, parts: NoticeParts): Promise<string> {
  const id = await aNotice(desk, parts)
  await passTo(desk, { who: 'drafter', id, act: 'submit', to: 'head' })
  await passTo(desk, { who: 'head', id, act: 'pass', to: 'editor' })
  await passTo(desk, { who: 'editor', id, act: 'pass', to: 'leader' })
  const sha256 = (await desk.detail('leader', id)).frozenVersion?.sha256 ?? ''
  await passTo(desk, { who: 'leader', id, act: 'sign', to: 'clerk', sha256 })
  return id
}

interface Step {
  readonly who: Account
  readonly id: string
  readonly act: 'submit' | 'pass' | 'sign'
  readonly to: Account
  readonly sha256?: string
}

/** Takes an act with everything confirmed that it asks for. */
export async function passTo(desk: Desk, { who, id, act, to, sha256 }: Step): Promise<void> {
  const { offeredActs } = await desk.detail(who, id)
  const checks = offeredActs.find((offered) => offered.act === act)?.checks
  await desk.act(who, id, act, {
    to,
    acknowledgedWarnings: checks?.warnings ?? 0,
    tickedItems: checks?.manualItems.map(({ number }) => number) ?? [],
    ...(sha256 === undefined ? {} : { sha256 }),
  })
}
