import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** Kinds that are published, or that record a meeting. */
const WITHOUT: ReadonlySet<string> = new Set(['公告', '通告', '公报', '决议', '命令', '纪要'])

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (!WITHOUT.has(kind.name)) return
  for (const passage of passages)
    if (passage.kind === 'addressee' && passage.text.trim() !== '')
      yield { passage, from: 0, to: passage.text.length, params: { kind: kind.name } }
}

/** An addressee in a document of a kind that is published to all. */
export const unneededAddressee: DocumentRule = {
  id: 'NEG-ADDRESSEE-NONE',
  scope: 'document',
  family: 'element',
  severity: 'warn',
  name: '普发性文种写主送机关',
  message: '“{{kind}}”一般不写主送机关，请删除“{{text}}”或者改用其他文种。',
  source: '《党政机关公文处理工作条例》第八条；实务',
  fixes: 'none',
  check,
  wrong: [
    { text: 'addressee|各县（市、区）人民政府：', kind: { name: '公告', group: 'statutory', direction: 'downward' } },
    { text: 'addressee|各有关单位：', kind: { name: '通告', group: 'statutory', direction: 'downward' } },
  ],
  right: [
    { text: 'addressee|各有关单位：' },
    { text: '各有关单位应当遵守。', kind: { name: '通告', group: 'statutory', direction: 'downward' } },
  ],
}
