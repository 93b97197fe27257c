import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'

const PERSON = /同志|(?:副?书记|副?市长|副?省长|副?县长|副?区长|秘书长|副?主任|副?局长|副?部长)(?=[，、：:]|$)/

function* check({ kind, passages }: RuledDocument): Generator<DocumentHit> {
  if (kind.direction !== 'upward') return
  for (const passage of passages) {
    const match = passage.kind === 'addressee' ? PERSON.exec(passage.text) : null
    if (match !== null) yield { passage, from: 0, to: passage.text.length }
  }
}

/** An upward document addressed to a person. */
export const addressedPerson: DocumentRule = {
  id: 'NEG-ADDRESSEE-PERSON',
  scope: 'document',
  family: 'element',
  severity: 'block',
  name: '上行文主送领导个人',
  message: '除上级机关负责人直接交办的事项外，不得以本机关名义向上级机关负责人报送公文，请改送机关。',
  source: '《党政机关公文处理工作条例》第十五条第五项',
  fixes: 'none',
  check,
  wrong: [{ text: 'addressee|李志远书记：', kind: { name: '请示', group: 'statutory', direction: 'upward' } }],
  right: [
    { text: 'addressee|市委：', kind: { name: '请示', group: 'statutory', direction: 'upward' } },
    { text: 'addressee|李志远同志：' },
  ],
}
