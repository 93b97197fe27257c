import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { mentionsOf } from './mentions.ts'

const COMRADE = '同志'

/**
 * In a list either everybody is 同志, or one 同志 at its end stands for all. Only people of the registry are looked at:
 * nothing else tells a name from other words.
 */
function* check({ office: { people }, passages }: RuledDocument): Generator<DocumentHit> {
  if (people.length === 0) return
  for (const passage of passages) {
    const mentions = mentionsOf(people)(passage).map((mention) => {
      return { ...mention, isComrade: passage.text.startsWith(COMRADE, mention.to) }
    })
    for (const [index, mention] of mentions.entries()) {
      const before = mentions[index - 1]
      if (before === undefined || !before.isComrade || mention.isComrade) continue
      const between = passage.text.slice(before.to + COMRADE.length, mention.from)
      if (between !== '、') continue
      yield { passage, from: mention.from, to: mention.to, fix: { from: mention.to, to: mention.to, text: COMRADE } }
    }
  }
}

const OFFICE = {
  people: [
    { name: '李志远', post: '市委常委、秘书长' },
    { name: '王海涛', post: '副秘书长' },
  ],
}

/** One person of a list without the 同志 that the person before has. */
export const comrade: DocumentRule = {
  id: 'NEG-NAME-COMRADE',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '并列人名“同志”使用不一致',
  message: '前一位写了“同志”，“{{text}}”也应写“同志”，或者只在最后一位之后写一次。',
  source: '本单位人员职务名册；实务',
  fixes: 'suggested',
  check,
  wrong: [{ text: '市委常委、秘书长李志远同志、副秘书长王海涛出席会议。', office: OFFICE }],
  right: [
    { text: '李志远、王海涛同志出席会议。', office: OFFICE },
    { text: '李志远同志、王海涛同志出席会议。', office: OFFICE },
    { text: '李志远、王海涛出席会议。', office: OFFICE },
  ],
}
