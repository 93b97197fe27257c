import { isVariant } from '../name/name-variants.ts'
import { type Passage, perPassage } from '../passage.ts'
import type { DocumentHit, DocumentRule, RuledDocument } from '../rule.ts'
import { SURNAMES } from '../surnames.ts'
import { matchesOf, type Range } from '../text.ts'

interface Person extends Range {
  readonly name: string
  /** The end of the post before the name; empty in a list of names. */
  readonly post: string
  readonly isListed?: boolean
}

/** A name behind a post, up to what ends a name or to a verb that persons of office do. */
const BEHIND_POST =
  /(书记|[省市县区镇乡州局部院校处科厅司会组队所站庭秘察书]长|主任|主席|理事长|董事长|经理|委员|常委|教授)(\p{Script=Han}{2,3}?)(?=同志|[，。；：、）（]|$|主持|出席|参加|强调|指出|讲话|致|作|代表|宣读|带队|任|负责|要求|牵头|等|和|介绍|通报|汇报|率|到|在|为|要)/gu
const BEFORE_ADDRESS = /(?<!\p{Script=Han})(\p{Script=Han}{2,3}?)(?=同志)/gu
/** Three names or more, one after the other. */
const LIST = /(?<!\p{Script=Han})\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3}){2,60}(?!\p{Script=Han})/gu
/** A stretch that a name may stand at the beginning of. */
const OPEN_BEFORE = new Set('，。；：、（“由经和与请对向让给为是叫长任记员席授 　')
const LENGTH = 3

/** Names that their surroundings show to be names of persons. */
const personsOf = perPassage(({ text }: Passage): readonly Person[] => {
  const persons = [
    ...[...matchesOf(BEHIND_POST, text)].flatMap(({ to, 1: post = '', 2: name = '' }) => named(name, to, post)),
    ...[...matchesOf(BEFORE_ADDRESS, text)].flatMap(({ to, 1: name = '' }) => named(name, to, '')),
    ...[...matchesOf(LIST, text)].flatMap(({ from, 0: list }) => namesInList(list, from)),
  ]
  return persons.filter((person, at) => persons.findIndex(({ from }) => from === person.from) === at)
})

function named(name: string, to: number, post: string): readonly Person[] {
  return SURNAMES.has(name.charAt(0)) ? [{ name, post, from: to - name.length, to }] : []
}

function namesInList(list: string, start: number): readonly Person[] {
  const names = list.split('、')
  if (!names.every((name) => SURNAMES.has(name.charAt(0)))) return []
  let from = start
  return names.map((name) => {
    const person = { name, post: '', from, to: from + name.length, isListed: true }
    from += name.length + 1
    return person
  })
}

/** Three characters that begin like a name where a name may begin. */
const likeNamesOf = perPassage(({ text }: Passage): readonly Person[] => {
  const found: Person[] = []
  for (let from = 0; from + LENGTH <= text.length; from += 1) {
    if (!SURNAMES.has(text.charAt(from)) || (from > 0 && !OPEN_BEFORE.has(text.charAt(from - 1)))) continue
    found.push({ name: text.slice(from, from + LENGTH), post: '', from, to: from + LENGTH })
  }
  return found
})

/** How often each name stands, and which of them stand behind a post. */
interface Named {
  readonly counts: ReadonlyMap<string, number>
  readonly ofOffice: ReadonlySet<string>
  /** Those that stand in lists of names. */
  readonly listed: ReadonlySet<string>
  /** Where each name stands first, in the order of the text. */
  readonly first: ReadonlyMap<string, number>
  /** The names of which there are variants; hardly any text has some. */
  readonly varied: ReadonlySet<string>
}

/** What the text names its persons; `null` when no name has a variant. */
function namedIn(passages: readonly Passage[]): Named | null {
  const counts = new Map<string, number>()
  const [ofOffice, listed] = [new Set<string>(), new Set<string>()]
  for (const passage of passages)
    for (const { name, post, isListed } of personsOf(passage)) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (post !== '') ofOffice.add(name)
      if (isListed) listed.add(name)
    }
  const varied = variedNames(counts, passages)
  return varied.size === 0 ? null : { counts, ofOffice, listed, first: firstPlaces(passages), varied }
}

/** Names with a variant among the sure ones; what only looks like a name is counted once it is one of them. */
function variedNames(counts: Map<string, number>, passages: readonly Passage[]): ReadonlySet<string> {
  const bySurname = new Map<string, string[]>()
  const varied = new Set<string>()
  const compare = (name: string) => {
    const variants = bySurname.get(name.charAt(0))?.filter((other) => isVariant(name, other)) ?? []
    for (const variant of variants) varied.add(variant).add(name)
    return variants.length > 0
  }
  for (const name of counts.keys()) {
    compare(name)
    bySurname.set(name.charAt(0), [...(bySurname.get(name.charAt(0)) ?? []), name])
  }
  if (bySurname.size === 0) return varied
  for (const passage of passages)
    for (const { name } of likeNamesOf(passage)) if (!counts.has(name) && compare(name)) counts.set(name, 1)
  return varied
}

function firstPlaces(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  let start = 0
  for (const passage of passages) {
    for (const { name, from } of [...personsOf(passage), ...likeNamesOf(passage)])
      first.set(name, Math.min(start + from, first.get(name) ?? start + from))
    start += passage.text.length + 1
  }
  return first
}

function* check({ passages }: RuledDocument): Generator<DocumentHit> {
  const known = namedIn(passages)
  if (known === null) return
  for (const passage of passages) {
    const reported = new Set<number>()
    for (const { name, from, to } of [...personsOf(passage), ...likeNamesOf(passage)]) {
      const right = reported.has(from) || !known.varied.has(name) ? null : usualName(name, known)
      if (right === null || passage.text.startsWith(right, from)) continue
      reported.add(from)
      yield { passage, from, to, params: { right }, fix: { from, to, text: right } }
    }
  }
}

/**
 * Whether the one of two names that stand as often is taken for the right one: the first, unless one stands behind a
 * post and the other in a list, where nobody can say and both are reported.
 */
function isTakenFor(right: string, name: string, { ofOffice, listed, first }: Named): boolean {
  const isOpen = (ofOffice.has(right) && listed.has(name)) || (ofOffice.has(name) && listed.has(right))
  return isOpen || (first.get(right) ?? 0) < (first.get(name) ?? 0)
}

/** The name of which another is a variant that stands no more often than it does; `null` without one. */
function usualName(name: string, known: Named): string | null {
  const { counts, ofOffice } = known
  const own = counts.get(name) ?? 0
  for (const [other, count] of counts) {
    const isUsual = count > own || (count === own && isTakenFor(other, name, known))
    if (!isUsual || other.charAt(0) !== name.charAt(0) || !isVariant(name, other)) continue
    // Names of two characters are two persons as often as one, but hardly among those of office.
    if (name.length === LENGTH || (own > 0 && (ofOffice.has(name) || ofOffice.has(other)))) return other
  }
  return null
}

/** A person whose name is written in two ways. */
export const personVariant: DocumentRule = {
  id: 'NEG-NAME-PERSON-VARIANT',
  scope: 'document',
  family: 'consistency',
  severity: 'warn',
  name: '人名前后写法不一',
  message: '“{{text}}”与文中的“{{right}}”只差一字，请核对人名。',
  source: '《党政机关公文处理工作条例》第二十条第四项（人名准确）',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '副秘书长周启明在会上主持会议。\n周启鸣强调，要抓好落实。' },
    { text: '副市长周明远主持会议。\n周明元强调，要抓好落实。' },
    { text: '先进个人：王文斌、孙丽华、郑海涛。\n孙丽花同志代表获奖者发言。' },
    { text: '请副局长刘德明牵头，刘德铭同志要每周调度。' },
    { text: '常务副区长赵铭致辞。\n请常务副区长赵明同志宣读。' },
  ],
  right: [
    { text: '副市长周明远主持会议。\n周明远强调，要抓好落实。' },
    { text: '副市长周明远、局长周志强参加。' },
    { text: '王伟、李强、王威、赵刚等受到表彰。' },
    { text: '由高新区管委会主任高新民负责，高新区各部门配合。' },
  ],
}
