import type { Passage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { matchesOf, type Range } from '../text.ts'
import { FORMULAS, type Formula } from './formulas.ts'

interface Enumeration extends Range {
  readonly items: readonly string[]
}

const ENDS_CLAUSE = new Set('，。；：！？“”（） \u3000\t\n')
const FEWEST = 3
const FEWEST_TELLING = 4

/** Clauses in which three things or more are named one after the other. */
function* enumerationsIn(text: string): Generator<Enumeration> {
  for (let at = text.indexOf('、'); at >= 0; ) {
    let [from, to] = [at, at + 1]
    while (from > 0 && !ENDS_CLAUSE.has(text.charAt(from - 1))) from -= 1
    while (to < text.length && !ENDS_CLAUSE.has(text.charAt(to))) to += 1
    const items = text.slice(from, to).split(/[、和]/)
    if (items.length >= FEWEST) yield { from, to, items }
    at = text.indexOf('、', to)
  }
}

/** The things of an enumeration, without what stands before the first and behind the last where a member is seen. */
function bare(items: readonly string[], members: readonly string[]): readonly string[] {
  return items.map((item, at) => {
    if (at === 0) return members.find((member) => item.endsWith(member)) ?? item
    return at === items.length - 1 ? (members.find((member) => item.startsWith(member)) ?? item) : item
  })
}

/** Whether the members of a formula are named in another order, or one of them is doubled or is none. */
function isWrong(items: readonly string[], { members }: Formula): boolean {
  if (items.length !== members.length) return false
  const own = bare(items, members)
  if (own.every((item, at) => item === members[at])) return false
  const known = new Set(own.filter((item) => members.includes(item)))
  if (known.size === members.length) return true
  return (
    members.length >= FEWEST_TELLING &&
    known.size === members.length - 1 &&
    own.every((item, at) => item === members[at] || !members.includes(item) || own.indexOf(item) !== at)
  )
}

function isRight(items: readonly string[], { members }: Formula): boolean {
  return bare(items, members).every((item, at) => item === members[at])
}

const BY_LENGTH: ReadonlyMap<number, readonly Formula[]> = formulasByLength()

function formulasByLength(): ReadonlyMap<number, readonly Formula[]> {
  const byLength = new Map<number, Formula[]>()
  for (const formula of FORMULAS) {
    const { length } = formula.members
    byLength.set(length, [...(byLength.get(length) ?? []), formula])
  }
  return byLength
}

function* check(passage: Passage): Generator<Hit> {
  for (const { from, to, items } of enumerationsIn(passage.text)) {
    const candidates = BY_LENGTH.get(items.length) ?? []
    const formula = candidates.some((candidate) => isRight(items, candidate))
      ? undefined
      : candidates.find((candidate) => isWrong(items, candidate))
    if (formula !== undefined) yield { from, to, params: { right: formula.members.join('、') } }
  }
  yield* wrongCounts(passage)
  for (const [pattern, right] of PHRASES)
    for (const { from, to } of matchesOf(pattern, passage.text))
      yield { from, to, params: { right }, fix: { from, to, text: right } }
}

/** Formulas that are written without 、, with members left out, exchanged or mistaken. */
const PHRASES: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/富强(?:民主和谐文明|文明民主和谐|和谐民主文明|民主美丽文明和谐|民主文明美丽和谐)美?丽?/g, '富强民主文明和谐美丽'],
  [
    /习近平(?:新时代特色社会主义|中国特色社会主义新时代|新时代中国社会主义|新时代社会主义)思想/g,
    '习近平新时代中国特色社会主义思想',
  ],
  [/(?<=马克思列宁主义、毛泽东思想、邓小平理论、)(?:“?三个代表”?思想|三个代表(?!重要))(?!重要)/g, '“三个代表”重要思想'],
  [/八荣八辱/g, '八荣八耻'],
  [/“?四位一体”?(?=总体布局)/g, '“五位一体”'],
  [/“?五个全面”?(?=战略布局)/g, '“四个全面”'],
  [/以人民为核心的发展思想/g, '以人民为中心的发展思想'],
  [/不忘初心，牢记使命(?=[”、])|牢记使命、不忘初心/g, '不忘初心、牢记使命'],
  [/以习近平同志为(?:中心|领导核心|总书记)的党中央/g, '以习近平同志为核心的党中央'],
  [/中国式的现代化(?=建设|道路|新征程)/g, '中国式现代化'],
  [/中华民族(?:的)?(?:伟大振兴|伟大复苏)/g, '中华民族伟大复兴'],
  [/中华民族共同体认识|中华民族命运共同体意识/g, '中华民族共同体意识'],
  [/两个(?:100年|百年)(?:的)?目标(?!任务)/g, '“两个一百年”奋斗目标'],
]

/** Names of formulas under another number than their own: 五个意识, 三个自信. */
const COUNTED =
  /(?<=增强|树牢|坚定|树立|做到|践行|坚决做到|“)([一二三四五六七八九])个(意识|自信|维护|确立|全面|伟大)(?=[，。、；”])/gu
const COUNTS: Readonly<Record<string, string>> = {
  意识: '四',
  自信: '四',
  维护: '两',
  确立: '两',
  全面: '四',
  伟大: '四',
}

function* wrongCounts({ text }: Passage): Generator<Hit> {
  for (const { from, to, 1: count, 2: name = '' } of matchesOf(COUNTED, text)) {
    const right = `${COUNTS[name]}个${name}`
    if (count !== COUNTS[name]) yield { from, to, params: { right }, fix: { from, to, text: right } }
  }
}

/** A fixed formula of politics with its members changed, doubled or in another order. */
export const fixedFormula: PassageRule = {
  id: 'NEG-CITE-FORMULA',
  scope: 'passage',
  reads: 'shadow',
  family: 'citation',
  severity: 'warn',
  name: '固定提法不准确',
  message: '固定提法应为“{{right}}”，请核对内容和顺序。',
  source: '党的全国代表大会报告、中央文件的固定提法',
  fixes: 'suggested',
  check,
  wrong: [
    { text: '贯彻创新、绿色、协调、开放、共享的新发展理念' },
    { text: '增强政治意识、大局意识、责任意识、看齐意识' },
    { text: '坚定道路自信、制度自信、理论自信、文化自信' },
    { text: '增强“五个意识”，做到“两个维护”' },
    { text: '持续整治形式主义、官僚主义、享乐主义和奢侈之风' },
    { text: '坚持“预防为主、安全第一、综合治理”的方针' },
    { text: '以习近平新时代特色社会主义思想为指导' },
    { text: '践行以人民为核心的发展思想' },
  ],
  right: [
    { text: '贯彻创新、协调、绿色、开放、共享的新发展理念' },
    { text: '增强政治意识、大局意识、核心意识、看齐意识' },
    { text: '增强大局意识、服务意识、责任意识、保密意识' },
    { text: '统筹推进产业振兴、人才振兴、组织振兴' },
    { text: '持续整治形式主义、官僚主义、享乐主义和奢靡之风' },
    { text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”' },
  ],
}
