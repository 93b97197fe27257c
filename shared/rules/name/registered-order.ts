import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { mentionsIn } from './mentions.ts'

/** Names in one list: nothing but posts, 、 and white space between them. */
const BETWEEN = /^(?:同志)?[、，\s]+$/

function* check({ office, passages }: RuledDocument): Generator<DocumentHit> {
  if (office.people.length === 0) return
  const rankOf = new Map(office.people.map(({ name }, rank) => [name, rank]))
  for (const passage of passages) {
    const mentions = mentionsIn(passage, office.people)
    for (const [index, mention] of mentions.entries()) {
      const before = mentions[index - 1]
      if (before === undefined || !BETWEEN.test(passage.text.slice(before.to, mention.from))) continue
      if ((rankOf.get(before.name) ?? 0) > (rankOf.get(mention.name) ?? 0))
        yield { passage, from: before.from, to: mention.to, params: { first: mention.name, second: before.name } }
    }
  }
}

/** People listed in another order than the registry's. */
export const registeredOrder: DocumentRule = {
  id: 'NEG-NAME-RANK',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '领导同志排序与名册不符',
  message: '按名册“{{first}}”应排在“{{second}}”之前，请核对。',
  source: '本单位人员职务名册；实务',
  fixes: 'none',
  check,
  wrong: [
    {
      text: 'attendance|出席：王海涛、李志远',
      office: {
        people: [
          { name: '李志远', post: '秘书长' },
          { name: '王海涛', post: '副秘书长' },
        ],
      },
    },
  ],
  right: [
    {
      text: 'attendance|出席：李志远、王海涛',
      office: {
        people: [
          { name: '李志远', post: '秘书长' },
          { name: '王海涛', post: '副秘书长' },
        ],
      },
    },
    { text: 'attendance|出席：王海涛、李志远' },
  ],
}
