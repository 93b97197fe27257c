import { isValidOn } from '../office-data.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { dayOf, mentionsOf } from './mentions.ts'
import { entriesByName, isPost } from './posts.ts'
import { termOf } from './term.ts'

function* check({ office: { people }, passages }: RuledDocument): Generator<DocumentHit> {
  if (people.length === 0) return
  const day = dayOf(passages)
  for (const passage of passages) {
    for (const { from, to, name, post, isPast } of mentionsOf(people)(passage)) {
      if (post === '' || isPast) continue
      const entries = (entriesByName(people).get(name) ?? []).filter((entry) => isPost(post, [entry]))
      const [first] = entries
      if (first === undefined || entries.some((entry) => isValidOn(entry, day))) continue
      yield { passage, from, to, params: { name, term: termOf(first) } }
    }
  }
}

const OFFICE = {
  people: [
    { name: '李志远', post: '市委秘书长', from: '2021-03-01', until: '2025-06-30' },
    { name: '李志远', post: '市委副书记', from: '2025-07-01' },
  ],
}

/** A person with a post that they did not hold on the day of the document. */
export const registeredTerm: DocumentRule = {
  id: 'NEG-NAME-TERM',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '职务与文稿日期不符',
  message: '名册中{{name}}任此职的时间是{{term}}，与文稿日期不符，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项；本单位人员职务名册',
  fixes: 'none',
  check,
  wrong: [
    { text: '市委秘书长李志远同志主持会议。\ndateOfIssue|2026年3月5日', office: OFFICE },
    { text: '市委副书记李志远同志主持会议。\ndateOfIssue|2024年3月5日', office: OFFICE },
    { text: '市委秘书长李志远同志主持会议。', office: OFFICE },
  ],
  right: [
    { text: '市委秘书长李志远同志主持会议。\ndateOfIssue|2024年3月5日', office: OFFICE },
    { text: '市委副书记李志远同志主持会议。\ndateOfIssue|2026年3月5日', office: OFFICE },
    { text: '时任市委秘书长李志远同志主持会议。\ndateOfIssue|2026年3月5日', office: OFFICE },
  ],
}
