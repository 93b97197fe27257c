import type { RegisteredBody } from '../office-data.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { createWordFinder, perData } from '../word-finder.ts'
import { bodiesByName } from './bodies.ts'

/** Words for a kind of body that are taken for each other, with characters after which they are another word. */
const KINDS: Readonly<Record<string, string>> = {
  局: '部面势限',
  厅: '堂',
  委: '托派员任',
  处: '理置级分',
  科: '技学研普教',
  室: '内外',
}

interface Stem {
  readonly name: string
  readonly kind: string
}

/** The names of the registry without the word for their kind. */
const stemsOf = perData((bodies: readonly RegisteredBody[]) => {
  const stems = new Map<string, Stem[]>()
  for (const name of bodiesByName(bodies).keys()) {
    const [stem, kind] = [name.slice(0, -1), name.slice(-1)]
    if (kind in KINDS && stem.length > 2) stems.set(stem, [...(stems.get(stem) ?? []), { name, kind }])
  }
  return { stems, find: createWordFinder(stems.keys()) }
})

function* check({ office: { bodies }, passages }: RuledDocument): Generator<DocumentHit> {
  if (bodies.length === 0) return
  const { stems, find } = stemsOf(bodies)
  for (const passage of passages) {
    for (const { from, to, word } of find(passage)) {
      const [kind, next] = [passage.text.charAt(to), passage.text.charAt(to + 1)]
      const others = KINDS[kind]
      if (others === undefined || (next !== '' && others.includes(next))) continue
      const known = stems.get(word) ?? []
      const [right] = known
      if (right === undefined || known.some((stem) => stem.kind === kind)) continue
      const fix = { from: to, to: to + 1, text: right.kind }
      yield { passage, from, to: to + 1, params: { right: known.map(({ name }) => name).join('、') }, fix }
    }
  }
}

const OFFICE = {
  bodies: [
    { name: '市委督查室', shortName: '' },
    { name: '市应急管理局', shortName: '市应急局' },
  ],
}

/** A body under the word of another level or kind: 厅 for 局, 科 for 室. */
export const bodyKind: DocumentRule = {
  id: 'NEG-NAME-BODY-LEVEL',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '机构层级或类别写错',
  message: '名录中是“{{right}}”，没有“{{text}}”，请核对机构的层级和类别。',
  source: '《党政机关公文处理工作条例》第二十条第四项；本单位机构名录',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '由市委督查科负责。', office: OFFICE },
    { text: '由市应急管理厅牵头。', office: OFFICE },
  ],
  right: [
    { text: '由市委督查室、市应急管理局、市应急局负责。', office: OFFICE },
    { text: '提高市应急管理科学化水平。', office: OFFICE },
    { text: '由市委督查科负责。' },
  ],
}
