import { isValidOn, type RegisteredPerson } from '../office-data.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isHan } from '../text.ts'
import { createWordFinder, perData } from '../word-finder.ts'
import { dayOf } from './mentions.ts'
import { entriesByName } from './posts.ts'

const findPosts = perData((people: readonly RegisteredPerson[]) => createWordFinder(people.map(({ post }) => post)))

/** Whether two names of the same length differ in one character, or have two neighbours changed about. */
function isAlmost(written: string, name: string): boolean {
  const places = [...name].flatMap((character, at) => (character === written[at] ? [] : [at]))
  const [first = 0, second] = places
  if (places.length === 1) return true
  return (
    places.length === 2 && second === first + 1 && written[first] === name[second] && written[second] === name[first]
  )
}

function* check({ office: { people }, passages }: RuledDocument): Generator<DocumentHit> {
  if (people.length === 0) return
  const day = dayOf(passages)
  const known = entriesByName(people)
  for (const passage of passages) {
    for (const { to, word: post } of findPosts(people)(passage)) {
      const holders = people.filter((person) => person.post === post && isValidOn(person, day))
      const wrong = holders.map(({ name }) => ({ name, written: passage.text.slice(to, to + name.length) }))
      // Somebody else who is registered is right, or in the wrong post.
      const almost = wrong.find(({ name, written }) => !known.has(written) && isAlmost(written, name))
      if (almost === undefined || ![...almost.written].every(isHan)) continue
      const end = to + almost.written.length
      const fix = { from: to, to: end, text: almost.name }
      yield { passage, from: to, to: end, params: { right: almost.name, post }, fix }
    }
  }
}

const OFFICE = { people: [{ name: '李志远', post: '市委常委、秘书长' }] }

/** A name one character off that of whoever holds the post before it. */
export const misspeltPerson: DocumentRule = {
  id: 'NEG-NAME-PERSON',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '人名与名册一字之差',
  message: '名册中任“{{post}}”的是“{{right}}”，请核对“{{text}}”。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名准确）；本单位人员职务名册',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '市委常委、秘书长李志元同志主持会议。', office: OFFICE },
    { text: '市委常委、秘书长李远志同志主持会议。', office: OFFICE },
  ],
  right: [
    { text: '市委常委、秘书长李志远同志主持会议。', office: OFFICE },
    { text: '市委常委、秘书长和各位副秘书长出席会议。', office: OFFICE },
    { text: '市委常委、秘书长赵启明同志主持会议。', office: OFFICE },
  ],
}
