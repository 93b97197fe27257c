import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { isHan, matchesOf, type Range } from '../text.ts'
import { isVariant } from './name-variants.ts'

interface Place extends Range {
  /** The two characters before what kind of place it is. */
  readonly stem: string
  readonly kind: string
}

const KIND = /县|区|市|镇|乡|街道|村|水库|大桥|公园|公司|中学|小学|医院/g
const STEM = 2
const placesOf = perPassage(({ text }: Passage): readonly Place[] =>
  [...matchesOf(KIND, text)].flatMap(({ from, to, 0: kind }) => {
    const stem = text.slice(Math.max(0, from - STEM), from)
    const isName = stem.length === STEM && isHan(stem[0]) && isHan(stem[1]) && !isCommon(stem, kind)
    return isName ? [{ stem, kind, from: from - STEM, to }] : []
  }),
)

const COMMON =
  /[在到向对由经与及为是于从][县区市镇乡村]|[社园小校城辖片地山市库灾景新老全本我该各两采养渔航牧耕林港矿禁限]区|[城全本我该各地两]市|[全本我该各两]县|[城乡集全本我该各]镇|[城全本各]乡|[农乡驻全本我该各进住入帮]村|分公司|子公司/

/** 副市长和市政府: the place begins behind a post. */
const JOINED = /[长员任记][和与及或]/

/** Whether a word of every day ends where a name would: 社区, 城镇, 驻村. */
function isCommon(stem: string, kind: string): boolean {
  return COMMON.test(stem.charAt(1) + kind) || JOINED.test(stem)
}

function countsOf(passages: readonly Passage[]): ReadonlyMap<string, Map<string, number>> {
  const byKind = new Map<string, Map<string, number>>()
  for (const passage of passages)
    for (const { stem, kind } of placesOf(passage)) {
      const counts = byKind.get(kind) ?? new Map<string, number>()
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
      byKind.set(kind, counts)
    }
  return byKind
}

/** The right name for each that is a variant of another; hardly any text has some. */
function rightNames(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [kind, counts] of countsOf(passages))
    for (const stem of counts.keys()) {
      const right = usualStem(stem, counts)
      if (right !== null) names.set(stem + kind, right + kind)
    }
  return names
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const names = rightNames(passages)
  if (names.size === 0) return
  for (const passage of passages)
    for (const { stem, kind, from, to } of placesOf(passage)) {
      const right = names.get(stem + kind)
      if (right !== undefined) yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
    }
}

/** Of two names that stand once each the first is taken for the right one: the counts are in the order of the text. */
function usualStem(stem: string, counts: ReadonlyMap<string, number>): string | null {
  if (counts.get(stem) !== 1) return null
  let isAfter = false
  for (const [other, count] of counts) {
    if (other === stem) isAfter = true
    else if ((count > 1 || !isAfter) && isVariant(stem, other)) return other
  }
  return null
}

/** A place or company that stands once under a name one character off the one it has elsewhere, easily typed for it. */
export const placeVariant: DocumentRule = {
  id: 'NEG-NAME-PLACE-VARIANT',
  scope: 'document',
  family: 'name',
  severity: 'warn',
  name: '地名前后写法不一',
  message: '“{{text}}”与文中的“{{right}}”只差一字，请核对。',
  source: '《党政机关公文处理工作条例》第二十条第四项',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '青禾县推行首接负责制。\n青和县的做法值得推广。\n请青禾县做好总结。' },
    { text: '南溪水库保护区。\n南西水库管理处负责。\n任何人不得在南溪水库游泳。' },
  ],
  right: [
    { text: '青禾县推行首接负责制。\n清源县的做法值得推广。\n请青禾县做好总结。' },
    { text: '柳河镇、石桥镇、南湖镇参加，柳河镇牵头。' },
    { text: '听取市长或市政府秘书长、副市长和市政府部门的汇报。' },
    { text: '干部驻村帮扶，驻村干部每月住村二十天，驻村工作队同往。' },
  ],
}
