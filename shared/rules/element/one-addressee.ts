import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.direction !== 'upward') return
  for (const passage of passages) {
    if (passage.kind !== 'addressee' || !/[，、,]/.test(passage.text.replace(/（[^（）]*）/g, ''))) continue
    yield { passage, from: 0, to: passage.text.length }
  }
}

/** An upward document sent to more than one body. */
export const oneAddressee: DocumentRule = {
  id: 'NEG-ADDRESSEE-ONE',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '上行文主送多个机关',
  message: '向上级机关行文原则上主送一个上级机关，其他需要的用抄送。',
  source: '《党政机关公文处理工作条例》第十五条第一项',
  fixes: 'none',
  check,
  wrong: [
    { text: 'addressee|市委办公室，市政府办公室：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
  right: [
    { text: 'addressee|市委：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: 'addressee|市委办公室，市政府办公室：' },
  ],
}
