import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'

const ROLE = '(副?)(组长|总指挥|指挥长|召集人)'
/** 由副区长许志远任组长 */
const TAKES = new RegExp(`([\\u4e00-\\u9fff]{2,3})(?:同志)?(?:担)?任${ROLE}`, 'g')
/** 由副组长许志远召集, without the name of another group before it. */
const NAMED = new RegExp(
  `(?<=^|[由请经和，。；：、])${ROLE}([\\u4e00-\\u9fff]{2,3}?)(?=同志|[，。；：、）]|$|主持|召集|负责|牵头|要|对|在|作|带队)`,
  'g',
)

interface Held extends Range {
  readonly name: string
  readonly role: string
  readonly isDeputy: boolean
}

const takenIn = perPassage(({ text }: Passage): readonly Held[] =>
  [...matchesOf(TAKES, text)].map(({ from, to, 1: name = '', 2: deputy = '', 3: role = '' }) => {
    return { from, to, name, role, isDeputy: deputy !== '' }
  }),
)

const namedIn = perPassage(({ text }: Passage): readonly Held[] =>
  [...matchesOf(NAMED, text)]
    .filter(({ 3: name = '' }) => SURNAMES.has(name.charAt(0)))
    .map(({ from, to, 1: deputy = '', 2: role = '', 3: name = '' }) => ({
      ...{ from, to, name, role },
      isDeputy: deputy !== '',
    })),
)

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const taken = passages.flatMap(takenIn)
  if (taken.length === 0) return
  for (const passage of passages)
    for (const { from, to, name, role, isDeputy } of namedIn(passage)) {
      const own = taken.filter((held) => held.role === role && held.name.endsWith(name))
      // Who leads one group may be the deputy of another.
      if (own.length === 1 && own[0]?.isDeputy !== isDeputy)
        yield { passage, from, to, params: { other: `${isDeputy ? '' : '副'}${role}` } }
    }
}

/** Somebody who leads a group in one place and is its deputy in another. */
export const groupRoles: DocumentRule = {
  id: 'NEG-CONSISTENT-ROLE',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '领导小组任职前后不一致',
  message: '“{{text}}”在文中任{{other}}，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项（内容准确）',
  fixes: 'none',
  check,
  wrong: [{ text: '由副区长许志远任组长，局长田芳任副组长。\n每季度召开例会，由副组长许志远召集。' }],
  right: [
    { text: '由副区长许志远任组长，局长田芳任副组长。\n每季度召开例会，由组长许志远召集。' },
    { text: '由副区长许志远任组长，局长田芳任副组长。\n日常工作由副组长田芳负责。' },
    { text: '领导小组由许志远任组长。\n专班由田芳任组长、许志远任副组长，例会由副组长许志远召集。' },
  ],
}
