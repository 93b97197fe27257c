import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { namedBodiesOf } from './bodies.ts'

/** 以下简称 introduces a short name, and a registered short name needs no introduction once the full one has stood. */
function* check({ office: { bodies }, passages }: RuledDocument): Generator<DocumentHit> {
  if (bodies.length === 0) return
  const introduced = new Set<string>()
  for (const passage of passages) {
    for (const { from, to, word, entries } of namedBodiesOf(bodies)(passage)) {
      const [body] = entries
      // A short name that is part of the full one, such as 市委 of 临江市委, is how the body is called.
      if (body === undefined || entries.length > 1 || introduced.has(body.name)) continue
      introduced.add(body.name)
      if (word === body.shortName && !body.name.includes(word)) yield { passage, from, to, params: { full: body.name } }
    }
  }
}

/** A body under its short name before its full name has stood. */
export const shortBodyName: DocumentRule = {
  id: 'NEG-NAME-SHORT',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '机构首次出现未用全称',
  message: '“{{text}}”首次出现应写全称“{{full}}”，后文再用简称。',
  source: '《图书编校质量差错认定细则》第十五条；本单位机构名录',
  fixes: 'none',
  check,
  wrong: [{ text: '由减负办牵头。', office: { bodies: [{ name: '市基层减负工作专班办公室', shortName: '减负办' }] } }],
  right: [
    {
      text: '由市基层减负工作专班办公室（以下简称减负办）牵头。\n减负办负责督办。',
      office: { bodies: [{ name: '市基层减负工作专班办公室', shortName: '减负办' }] },
    },
    { text: '由减负办牵头。' },
  ],
}
