import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { shadowOf } from '../shadow.ts'
import { matchesOf, type Range } from '../text.ts'

interface Spelling extends Range {
  readonly set: number
  readonly form: string
}

/**
 * Words with two accepted spellings, of which one document should use one. 制定 and 制订 mean different things before
 * some words, so only the same object counts.
 */
const SETS: readonly (readonly string[])[] = [
  ['制定计划', '制订计划'],
  ['制定方案', '制订方案'],
  ['制定办法', '制订办法'],
  ['制定措施', '制订措施'],
  ['制定规定', '制订规定'],
  ['制定本规定', '制订本规定'],
  ['制定本办法', '制订本办法'],
  ['其他', '其它'],
  ['唯一', '惟一'],
  ['台账', '台帐'],
  ['账户', '帐户'],
  ['通信地址', '通讯地址'],
  ['想象', '想像'],
  ['笔画', '笔划'],
  ['当作', '当做'],
  ['贯穿', '贯串'],
]
const SET_OF = new Map(SETS.flatMap((forms, set) => forms.map((form) => [form, set] as const)))
const FORMS = new RegExp([...SET_OF.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g')

const spellingsOf = perPassage((passage: Passage): readonly Spelling[] => {
  const shadow = shadowOf(passage)
  if (shadow.offsets !== null) return []
  return [...matchesOf(FORMS, shadow.text)].map(({ from, to, 0: form }) => ({
    from,
    to,
    form,
    set: SET_OF.get(form) ?? -1,
  }))
})

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const first = new Map<number, string>()
  for (const passage of passages) {
    for (const { from, to, form, set } of spellingsOf(passage)) {
      const used = first.get(set)
      if (used === undefined) first.set(set, form)
      else if (used !== form) yield { passage, from, to, params: { used }, fix: { from, to, text: used } }
    }
  }
}

/** A word spelt in two ways in one document. */
export const twoSpellings: DocumentRule = {
  id: 'NEG-CONSISTENT-SPELLING',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '同一词语两种写法',
  message: '前文写“{{used}}”，此处写“{{text}}”，全文应统一。',
  source: '零差错要求：前后一致',
  fixes: 'suggested',
  check,
  wrong: [{ text: '要制定计划。\n各单位制订计划后报送。' }, { text: '其他单位\n其它事项' }],
  right: [{ text: '要制定计划。\n各单位制定计划后报送。' }, { text: '制定办法。制订计划。' }],
}
