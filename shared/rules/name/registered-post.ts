import { isValidOn } from '../office-data.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { dayOf, mentionsOf } from './mentions.ts'
import { entriesByName, isPost } from './posts.ts'

function* check({ office: { people }, passages }: RuledDocument): Generator<DocumentHit> {
  if (people.length === 0) return
  const day = dayOf(passages)
  for (const passage of passages) {
    for (const { from, to, name, post, isPast } of mentionsOf(people)(passage)) {
      if (post === '' || isPast) continue
      const entries = entriesByName(people).get(name) ?? []
      // A post that the person had at another time is what NEG-NAME-TERM is about.
      if (isPost(post, entries)) continue
      const posts = entries.filter((entry) => isValidOn(entry, day)).map((entry) => entry.post)
      // The registry may hold an entry twice, for two spans of days or by two imports.
      if (posts.length > 0) yield { passage, from, to, params: { right: [...new Set(posts)].join('，') } }
    }
  }
}

/** A person with a post that the office's registry does not give them. */
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
    { text: '市长李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委副书记、代市长' }] } },
    { text: '副市长李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委副书记、市长' }] } },
    { text: '书记李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委副书记' }] } },
    { text: '秘书长李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委副秘书长' }] } },
    { text: '市委常委、副市长李志远同志出席。', office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] } },
    { text: '市政府秘书长李志远同志出席。', office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] } },
    { text: '县委副书记李志远同志出席。', office: { people: [{ name: '李志远', post: '市委副书记、市长' }] } },
    { text: '常务副市长李志远同志出席。', office: { people: [{ name: '李志远', post: '市委常委、副市长' }] } },
    { text: '市委副书记李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] } },
  ],
  right: [
    // A post may be left out: of two only that which is spoken of is named.
    { text: '市委副书记李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委副书记、市长' }] } },
    { text: '市长李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委副书记、市长' }] } },
    { text: '副市长李志远同志出席。', office: { people: [{ name: '李志远', post: '市委常委、常务副市长' }] } },
    {
      text: '市委常委、市委秘书长李志远同志出席。',
      office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] },
    },
    {
      text: '市委常委、宣传部部长李志远同志出席。',
      office: { people: [{ name: '李志远', post: '市委常委、宣传部长' }] },
    },
    { text: '市财政局局长李志远同志出席。', office: { people: [{ name: '李志远', post: '市财政局党组书记、局长' }] } },
    {
      text: '市委常委、副市长李志远同志出席。',
      office: {
        people: [
          { name: '李志远', post: '市委常委' },
          { name: '李志远', post: '副市长' },
        ],
      },
    },
    {
      text: '市委常委、秘书长李志远同志主持会议。',
      office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] },
    },
    { text: '由我办副主任李志远主持会议。', office: { people: [{ name: '李志远', post: '市委办公室副主任' }] } },
    { text: '李志远同志主持会议。', office: { people: [{ name: '李志远', post: '市委常委、秘书长' }] } },
  ],
}
