import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { dayOf, mentionsIn } from './mentions.ts'

/** A post as it would be written, compared without what is often left out before it. */
function isPost(written: string, posts: readonly string[]): boolean {
  return posts.some((post) => post.endsWith(written) || written.endsWith(post))
}

function* check({ office, passages }: RuledDocument): Generator<DocumentHit> {
  if (office.people.length === 0) return
  const day = dayOf(passages)
  const current = office.people.filter(
    ({ from, until }) => day === null || ((from ?? '') <= day && day <= (until ?? '9')),
  )
  for (const passage of passages) {
    for (const { from, to, name, post } of mentionsIn(passage, office.people)) {
      const posts = current.filter((person) => person.name === name).map((person) => person.post)
      if (post === '' || posts.length === 0 || isPost(post, posts)) continue
      yield { passage, from, to, params: { right: posts.join('，') } }
    }
  }
}

/** A person with a post that the office's registry does not give them on the day of the document. */
export const registeredPost: DocumentRule = {
  id: 'NEG-NAME-POST',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '姓名与职务不符',
  message: '名册中的职务是“{{right}}”，请核对“{{text}}”。',
  source: '《党政机关公文处理工作条例》第二十条第四项；本单位人员职务名册',
  fixes: 'none',
  check,
  wrong: [
    { text: '市委副书记李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] } },
  ],
  right: [
    {
      text: '市委常委、秘书长李志远同志主持会议。',
      office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] },
    },
    { text: '李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] } },
  ],
}
