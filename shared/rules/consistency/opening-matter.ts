import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'

const VERBS = '开展|做好|加强|举办|组织|推进|实施'
/** 关于开展安全生产大检查的通知 */
const IN_TITLE = new RegExp(`关于(?:${VERBS})([\\u4e00-\\u9fff]{4,24}?)(?:工作)?(?:的|有关|情况)`, 'g')
/** 现就开展消防安全大检查有关事项通知如下 */
const IN_OPENING = new RegExp(
  `现(?:就|将)(?:${VERBS})([\\u4e00-\\u9fff]{4,24}?)(?:工作)?的?(?:有关|相关|具体|情况|事项)`,
  'g',
)
const LEVEL = /^(?:20\d\d年(?:度)?)?(?:全[国省市县区镇乡])?/
const END = 3
const MOST_LONGER = 3

const openingIn = perPassage(({ text }: Passage): (Range & { readonly matter: string }) | null => {
  const [match] = matchesOf(IN_OPENING, text)
  if (match === undefined) return null
  const matter = match[1] ?? ''
  const from = match.from + match[0].indexOf(matter)
  return { from, to: from + matter.length, matter }
})

function isShortOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  for (const character of long) if (character === short.charAt(at)) at += 1
  return at === short.length
}

/** Whether two matters are of one kind, 大检查 or 专项整治, of about one length, and not one another in short. */
function isOtherOfKind(one: string, other: string): boolean {
  const [a, b] = [one.replace(LEVEL, ''), other.replace(LEVEL, '')]
  return (
    a.slice(-END) === b.slice(-END) &&
    Math.abs(a.length - b.length) <= MOST_LONGER &&
    a.length > END &&
    !isShortOf(a, b)
  )
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const title = passages.filter(({ kind }) => kind === 'title').map(({ text }) => text.replace(/\s/g, ''))
  const [named] = matchesOf(IN_TITLE, title.join(''))
  const matter = named?.[1]
  if (matter === undefined) return
  for (const passage of passages) {
    const opening = openingIn(passage)
    if (opening === null) continue
    const { from, to, matter: written } = opening
    if (isOtherOfKind(written, matter)) yield { passage, from, to, params: { right: matter } }
    return
  }
}

/** A notice that opens on another matter than that of its title. */
export const openingMatter: DocumentRule = {
  id: 'NEG-CONSISTENT-MATTER',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '正文事由与标题不一致',
  message: '标题是“{{right}}”，正文是“{{text}}”，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'none',
  check,
  wrong: [
    { text: 'title|关于开展安全生产大检查的通知\n现就开展消防安全大检查有关事项通知如下。' },
    { text: 'title|关于开展全市燃气安全专项整治工作的通知\n现就开展全市电气安全专项整治有关事项通知如下。' },
  ],
  right: [
    { text: 'title|关于开展安全生产大检查的通知\n现就开展全市安全生产大检查有关事项通知如下。' },
    { text: 'title|关于开展全市燃气安全专项整治工作的通知\n现就开展燃气专项整治有关事项通知如下。' },
    { text: 'title|关于开展安全生产大检查的通知\n现就有关事项通知如下。' },
  ],
}
