import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** Kinds that are always sent to somebody. */
const ADDRESSED: ReadonlySet<string> = new Set(['请示', '批复', '函', '报告', '议案', '通知'])
const BODY_SENTENCE = /[。：]$/

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (!ADDRESSED.has(kind.name)) return
  if (passages.some(({ kind: role }) => role === 'addressee')) return
  const title = passages.findLastIndex(({ kind: role }) => role === 'title')
  const passage = passages[title]
  // 政府工作报告 is given to those present; only a title of matter and kind heads a document that is sent.
  if (passage === undefined || !passage.text.includes('关于')) return
  const next = passages.slice(title + 1).find(({ text }) => text.trim() !== '' && !/^[（(].*[）)]$/.test(text.trim()))
  if (next?.kind === 'body' && next.text.length > 30 && BODY_SENTENCE.test(next.text.trimEnd()))
    yield { passage, from: 0, to: passage.text.length, params: { kind: kind.name } }
}

/** A document of a kind that is sent to somebody, without an addressee. */
export const missingAddressee: DocumentRule = {
  id: 'NEG-ADDRESSEE-MISSING',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '缺主送机关',
  message: '“{{kind}}”应当写明主送机关，在标题下空一行左侧顶格，后用全角冒号。',
  source: 'GB/T 9704-2012 7.3.2；《党政机关公文处理工作条例》第九条第八项',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'title|青禾县水利局关于扩建水厂的请示\nbody|县城第二水厂建成于1998年，设计日供水能力为2万立方米，承担着城东片区的供水任务。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
  ],
  right: [
    {
      text: 'title|青禾县水利局关于扩建水厂的请示\naddressee|县人民政府：\nbody|县城第二水厂建成于1998年，设计日供水能力为2万立方米，承担着城东片区的供水任务。',
      kind: { name: '请示', group: 'statutory', direction: 'upward' },
    },
    {
      text: 'title|政府工作报告\nbody|现在，我代表县人民政府向大会报告工作，请予审议，并请县政协委员提出意见。',
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
    {
      text: 'title|临江市公安局关于施工的通告\nbody|因临江大道改造工程施工需要，为确保施工安全，现将有关事项通告如下：',
      kind: { name: '通告', group: 'statutory', direction: 'downward' },
    },
  ],
}
