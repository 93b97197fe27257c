import type { RegisteredBody } from '../office-data.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { perData } from '../word-finder.ts'
import { bodiesByName, namedBodiesOf } from './bodies.ts'

/** Bodies of which the registry knows something below: of the others it cannot say what does not belong to them. */
const parentsOf = perData(
  (bodies: readonly RegisteredBody[]) =>
    new Set(bodies.flatMap(({ parent }) => (parent === undefined ? [] : [parent]))),
)

/** A body and everything above it. */
function ancestryOf(bodies: readonly RegisteredBody[], { name, parent }: RegisteredBody): ReadonlySet<string> {
  const names = new Set([name])
  let next = parent
  // A registry typed by hand may go round in circles.
  while (next !== undefined && !names.has(next)) {
    names.add(next)
    next = bodiesByName(bodies).get(next)?.[0]?.parent
  }
  return names
}

function* check({ office: { bodies }, passages }: RuledDocument): Generator<DocumentHit> {
  if (bodies.length === 0) return
  for (const passage of passages) {
    const named = namedBodiesOf(bodies)(passage)
    for (const [index, body] of named.entries()) {
      const above = named[index - 1]
      const parents = body.entries.flatMap(({ parent }) => (parent === undefined ? [] : [parent]))
      if (above === undefined || parents.length === 0) continue
      if (!/^(?:的|所属的?|下属的?)?$/.test(passage.text.slice(above.to, body.from))) continue
      const isKnownParent = above.entries.some(({ name }) => parentsOf(bodies).has(name))
      const isAbove = body.entries.some((entry) => {
        const ancestry = ancestryOf(bodies, entry)
        return above.entries.some(({ name }) => ancestry.has(name))
      })
      if (isAbove || !isKnownParent) continue
      const params = { body: body.word, right: [...new Set(parents)].join('、') }
      yield { passage, from: above.from, to: body.to, params }
    }
  }
}

const OFFICE = {
  bodies: [
    { name: '市委办公室', shortName: '' },
    { name: '信息科', shortName: '', parent: '市委办公室' },
    { name: '市委组织部', shortName: '' },
    { name: '干部科', shortName: '', parent: '市委组织部' },
    { name: '市委统战部', shortName: '' },
  ],
}

/** A body named under one that it does not belong to. */
export const bodyParent: DocumentRule = {
  id: 'NEG-NAME-BODY-PARENT',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '机构隶属关系与名录不符',
  message: '名录中“{{body}}”属于“{{right}}”，请核对“{{text}}”。',
  source: '《党政机关公文处理工作条例》第二十条第四项；本单位机构名录',
  fixes: 'none',
  check,
  wrong: [{ text: '由市委组织部信息科报送。', office: OFFICE }],
  right: [
    { text: '由市委办公室信息科、市委组织部干部科报送。', office: OFFICE },
    { text: '由市委统战部信息科报送。', office: OFFICE },
    { text: '由市委组织部信息科报送。' },
  ],
}
