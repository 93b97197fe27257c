import type { Passage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** A Party committee and a government that write together each write to their own upper body. */
const COMMITTEE_AND_GOVERNMENT = /^[^，、：]{1,12}委、[^，、：]{1,12}政府：?$/

function isJointIssue(passages: readonly Passage[]): boolean {
  const names = passages.filter(({ kind }) => kind === 'issuerName').map(({ text }) => text.trim())
  return names.some((name) => /委(?:员会)?$/.test(name)) && names.some((name) => name.endsWith('政府'))
}

/** A department reports to both heads of its own level at once; a committee or government to one of those above. */
function isReportOfDepartment(kind: string, passages: readonly Passage[]): boolean {
  const names = passages.filter((passage) => passage.kind === 'issuerName').map(({ text }) => text.trim())
  return kind === '报告' && !names.some((name) => /(?:^中共.*委(?:员会)?|人民政府)$/.test(name))
}

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.direction !== 'upward') return
  const isJoint = isJointIssue(passages) || isReportOfDepartment(kind.name, passages)
  for (const passage of passages) {
    const names = passage.text.replace(/（[^（）]*）/g, '').trim()
    if (passage.kind !== 'addressee' || !/[，、,]|并|暨|及/.test(names)) continue
    if (isJoint && COMMITTEE_AND_GOVERNMENT.test(names)) continue
    yield { passage, from: 0, to: passage.text.length }
  }
}

/** An upward document sent to more than one body. */
export const oneAddressee: DocumentRule = {
  id: 'NEG-ADDRESSEE-ONE',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '上行文主送多个机关',
  message: '向上级机关行文原则上主送一个上级机关，其他需要的用抄送。',
  source: '《党政机关公文处理工作条例》第十五条第一项',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'addressee|省委、省政府：\nbody|正文。\nissuerName|中共临江市委',
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
    { text: 'addressee|县人民政府并县财政局：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: 'addressee|市政府并报市委：', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: 'addressee|市委办公室，市政府办公室：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    { text: 'addressee|市委：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: 'addressee|市委办公室，市政府办公室：' },
    {
      text: 'addressee|县委、县政府：\nbody|正文。\nissuerName|青禾县农业农村局',
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
    {
      text: 'addressee|省委、省政府：\nbody|正文。\nissuerName|中共临江市委\nissuerName|临江市人民政府',
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
  ],
}
