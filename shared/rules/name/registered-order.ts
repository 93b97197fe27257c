import { isValidOn, type RegisteredPerson } from '../office-data.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { dayOf, mentionsOf } from './mentions.ts'

/** Names in one list: nothing but posts, 、 and white space between them. */
const BETWEEN = /^(?:同志)?[、，\s]+$/

/** The rank of everybody on a day: that of their first entry which holds then. */
function ranksOn(people: readonly RegisteredPerson[], day: string | null): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const [rank, person] of people.entries())
    if (isValidOn(person, day) && !ranks.has(person.name)) ranks.set(person.name, rank)
  return ranks
}

function* check({ office: { people }, passages }: RuledDocument): Generator<DocumentHit> {
  if (people.length === 0) return
  const ranks = ranksOn(people, dayOf(passages))
  for (const passage of passages) {
    const mentions = mentionsOf(people)(passage)
    for (const [index, mention] of mentions.entries()) {
      const before = mentions[index - 1]
      if (before === undefined || !BETWEEN.test(passage.text.slice(before.to, mention.from))) continue
      const [first, second] = [ranks.get(mention.name), ranks.get(before.name)]
      if (first !== undefined && second !== undefined && second > first)
        yield { passage, from: before.from, to: mention.to, params: { first: mention.name, second: before.name } }
    }
  }
}

const OFFICE = {
  people: [
    { name: '李志远', post: '秘书长' },
    { name: '王海涛', post: '副秘书长' },
  ],
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
    { text: 'attendance|出席：王海涛、李志远', office: OFFICE },
    {
      text: '王海涛、李志远同志出席会议。\ndateOfIssue|2026年3月5日',
      office: { people: [{ name: '王海涛', post: '市长', until: '2025-12-31' }, ...OFFICE.people] },
    },
  ],
  right: [
    { text: 'attendance|出席：李志远、王海涛', office: OFFICE },
    { text: 'attendance|出席：王海涛、李志远' },
    {
      text: '王海涛、李志远同志出席会议。\ndateOfIssue|2025年3月5日',
      office: { people: [{ name: '王海涛', post: '市长', until: '2025-12-31' }, ...OFFICE.people] },
    },
  ],
}
