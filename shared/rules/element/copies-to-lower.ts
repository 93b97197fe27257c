import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

/** Names that only bodies below the writer's own have. */
const LOWER = /各(?:县|区|市|乡|镇|街道|村|科室|处室|直属单位|下属单位)|(?:下级|基层)(?:机关|单位)/

function* check({ kind, passages, fieldPassages }: RuledDocument): Generator<DocumentHit> {
  if (kind.direction !== 'upward') return
  const copies = [
    ...fieldPassages.filter(({ field }) => field === 'ccRecipient'),
    ...passages.filter(({ text }) => /^抄\s?送[：:]/.test(text)),
  ]
  for (const passage of copies) {
    const match = LOWER.exec(passage.text)
    if (match !== null) yield { passage, from: match.index, to: match.index + match[0].length }
  }
}

/** An upward document copied to lower bodies. */
export const copiesToLower: DocumentRule = {
  id: 'NEG-COPIES-LOWER',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '上行文抄送下级机关',
  message: '向上级机关行文不得抄送下级机关，“{{text}}”请删除。',
  source: '《党政机关公文处理工作条例》第十五条第一项',
  fixes: 'none',
  check,
  wrong: [
    { text: '抄送：各县（市、区）委。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    {
      text: '正文',
      fields: { ccRecipient: ['各乡镇党委'] },
      kind: { name: '报告', group: 'statutory', direction: 'upward' },
    },
  ],
  right: [
    { text: '抄送：各县（市、区）委。' },
    { text: '抄送：市政府。', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
  ],
}
