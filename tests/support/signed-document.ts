import type { Desk } from './desk.ts'

/** A speech that the leader has just signed and that lies with the clerk. */
export async function aSignedDocument(desk: Desk, title?: string) {
  const { id } = await desk.draft(title === undefined ? {} : { title })
  await desk.act('drafter', id, 'submit', { to: 'editor' })
  await desk.act('editor', id, 'pass', { to: 'leader' })
  const { frozenVersion } = await desk.detail('leader', id)
  const sha256 = frozenVersion?.sha256 ?? ''
  return { ...(await desk.act('leader', id, 'sign', { to: 'clerk', sha256 })), sha256 }
}
