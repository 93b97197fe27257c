import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { shadowOf } from '../shadow.ts'
import { matchesOf, type Range } from '../text.ts'

interface Name extends Range {
  readonly name: string
}

/** Names of bodies, meetings and projects that begin at a place name or quotation mark. */
const NAME =
  /(?<=[，。、；：（(“和与由向在《]|^)((?:全国|全省|全市|\p{Script=Han}{2,4}[省市县区])\p{Script=Han}{2,14}?(?:研究室|研究院|办公室|委员会|领导小组|指挥部|管理局|服务中心|联合会|协会|工作会议|座谈会|推进会))(?!\p{Script=Han}{0,2}(?:会|室|局))/gu
/** Characters that make two names of two bodies, not of one misspelt. */
const TELLING = /[省市县区镇乡东南西北中上下前后左右大小新老一二三四五六七八九十男女总分副正内外]/

const namesOf = perPassage((passage: Passage): readonly Name[] => {
  const shadow = shadowOf(passage)
  if (shadow.offsets !== null) return []
  return [...matchesOf(NAME, shadow.text)].map(({ from, to, 0: name }) => ({ from, to, name }))
})

/** The one pair of characters in which two names of the same length differ; `null` when there are none or more. */
function onlyDifference(a: string, b: string): readonly [string, string] | null {
  if (a.length !== b.length) return null
  const places = [...a].flatMap((character, at) => (character === b[at] ? [] : [at]))
  const [at] = places
  return places.length === 1 && at !== undefined ? [a.charAt(at), b.charAt(at)] : null
}

/** The names that stand more often, each once. */
function usualNames(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].filter(([, count]) => count > 1)
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const counts = new Map<string, number>()
  for (const passage of passages) for (const { name } of namesOf(passage)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const usual = usualNames(counts)
  if (usual.length === 0) return
  for (const passage of passages) {
    for (const { from, to, name } of namesOf(passage)) {
      if (counts.get(name) !== 1) continue
      const similar = usual.find(([other]) => {
        const difference = onlyDifference(name, other)
        return difference !== null && !difference.some((character) => TELLING.test(character))
      })
      if (similar !== undefined)
        yield { passage, from, to, params: { right: similar[0] }, fix: { from, to, text: similar[0] } }
    }
  }
}

/** A name that stands once and differs by one character from one that stands more often. */
export const almostSameName: DocumentRule = {
  id: 'NEG-CONSISTENT-NAME',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '机构、会议名称一字之差',
  message: '“{{text}}”与前后文的“{{right}}”只差一字，请核对。',
  source: '零差错要求：前后一致',
  fixes: 'suggested',
  check,
  wrong: [{ text: '临江市档案研究室牵头。\n临江市挡案研究室配合。\n临江市档案研究室负责。' }],
  right: [
    { text: '临江市档案研究室牵头。\n清源市档案研究室配合。' },
    { text: '青禾县委员会办公室。\n青禾区委员会办公室。\n青禾县委员会办公室。' },
  ],
}
