import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** Kinds whose title names a matter; announcements, orders and minutes may do without. */
const WITH_MATTER: ReadonlySet<string> = new Set(['通知', '通报', '报告', '请示', '批复', '函', '意见', '议案', '决定'])
/** Nothing but a body (and an urgency) stands before the kind. */
const BODY_ALONE =
  /(?:人民政府|委员会|[省市县区州]委|办公[厅室]|[局厅部院处]|中心|领导小组|指挥部|公司|学校|大学)(?:的|重要|紧急|补充)?$/
/** A title that asks calls for a 请示, or a 函 to a body that is no upper one. */
const ASKS = /关于(?:请求|恳请|请予|恳求)/
/** Of these a notice may be given; a report of them asks. */
const REPORT_ASKS = /关于(?:申请(?!书)|要求|报请)/
const ASKING_KINDS: ReadonlySet<string> = new Set(['请示', '函', '议案', '批复'])
/** A title that consults calls for a 函. */
const CONSULTS = /关于(?:商请|函询|协商|商洽)/

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  const passage = passages.find(({ kind: role }) => role === 'title')
  if (passage === undefined || kind.group !== 'statutory') return
  const title = passage.text.replace(/\s/g, '')
  const whole = { passage, from: 0, to: passage.text.length, params: { kind: kind.name } }
  if (WITH_MATTER.has(kind.name) && title.endsWith(kind.name) && !title.includes('关于')) {
    const before = title.slice(0, -kind.name.length)
    if (/^(?:重要|紧急|补充)?$/.test(before) || BODY_ALONE.test(before)) yield { ...whole, variant: 'matter' }
  }
  const isAsking = ASKS.test(title) || (kind.name === '报告' && REPORT_ASKS.test(title))
  if (isAsking && !ASKING_KINDS.has(kind.name)) yield { ...whole, variant: 'asks' }
  if (CONSULTS.test(title) && kind.name !== '函') yield { ...whole, variant: 'consults' }
}

/** A title without its matter, or with one that its kind is not for. */
export const titleParts: DocumentRule = {
  id: 'NEG-TITLE-PARTS',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '标题缺事由或事由与文种不符',
  message: '{{problem}}。',
  variants: {
    matter: '标题由发文机关名称、事由和文种组成，此处缺事由，写作“……关于……的{{kind}}”',
    asks: '标题是请求事项，不能用“{{kind}}”，应当用“请示”（对不相隶属机关用“函”）',
    consults: '标题是商洽、询问事项，不能用“{{kind}}”，应当用“函”',
  },
  source: '《党政机关公文处理工作条例》第八条、第九条第七项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|临江市人民政府办公室通知' },
    { text: 'title|紧急通知' },
    { text: 'title|临江市教育局报告', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: 'title|云岭区关于申请补助资金的报告', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: 'title|临江市水利局关于商请协助抗旱的通知' },
  ],
  right: [
    { text: 'title|临江市人民政府办公室关于做好防汛工作的通知' },
    { text: 'title|关于做好防汛工作的紧急通知' },
    {
      text: 'title|临江市档案馆关于设立备份中心的请示',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
    { text: 'title|临江市人民政府公告', kind: { name: '公告', group: 'statutory', direction: 'downward' } },
    { text: 'title|政府工作报告', kind: { name: '报告', group: 'statutory', direction: 'upward' } },
    { text: 'title|云岭区关于申请补助资金的请示', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: 'title|临江市科学技术局关于申请2026年度专项资金有关事项的通知' },
  ],
}
