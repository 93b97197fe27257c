import { createPairLists, findItem, type PairLists, wordsByPair } from '../lookup/pair-lists.ts'
import { perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isHan, matchesOf, overlapsOne } from '../text.ts'
import { isWordAt } from './apart.ts'
import { SAYINGS } from './sayings.ts'
import { setPhrasesIn } from './set-phrase.ts'
import { OTHER_TERMS, QUOTED_TERMS, SET_TERMS } from './set-terms.ts'
import { isEasilyTyped, slippedAt } from './slip.ts'
import { wordPairsIn } from './word-pair.ts'

const QUOTED = /“([^“”]{3,14})”/g
/** A term of fewer characters is too near others for one too many or too few. */
const LONG_ENOUGH = 4

const KNOWN = new Set(QUOTED_TERMS)
/** By their first and by their last character: one slip leaves one of them as it is. */
const BY_EDGE = byEdges(QUOTED_TERMS)

function byEdges(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const word of words)
    for (const edge of new Set([word.charAt(0), word.slice(-1)])) found.set(edge, [...(found.get(edge) ?? []), word])
  return found
}

/** The quoted term that what stands between marks is one slip away from. */
function quotedTermFor(written: string): string | undefined {
  if (KNOWN.has(written) || OTHER_TERMS.has(written)) return undefined
  const near = [...(BY_EDGE.get(written.charAt(0)) ?? []), ...(BY_EDGE.get(written.slice(-1)) ?? [])]
  return near.find((term) => {
    if (Math.abs(term.length - written.length) > 1 || term.length < 3) return false
    const slipped = slippedAt(written, 0, term)
    if (slipped === null || slipped.length !== written.length) return false
    if (slipped.slip === 'exchanged') return isEasilyTyped(written, term)
    return slipped.slip === 'turned' || term.length >= LONG_ENOUGH
  })
}

function* quotedIn(text: string): Generator<Hit> {
  for (const { from, 1: written = '' } of matchesOf(QUOTED, text)) {
    const right = quotedTermFor(written)
    if (right !== undefined) yield hitOf(from + 1, written.length, right)
  }
}

function hitOf(from: number, length: number, right: string): Hit {
  const to = from + length
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

interface Terms {
  readonly byStart: PairLists<string>
  readonly byEnd: PairLists<string>
}

let built: Terms | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function terms(): Terms {
  built ??= build([...SET_TERMS, ...SAYINGS])
  return built
}

function build(all: readonly string[]): Terms {
  return { byStart: wordsByPair(all), byEnd: createPairLists(all, endsOf(all)) }
}

function endsOf(words: readonly string[]): Uint16Array {
  return Uint16Array.from(words.flatMap((word) => [word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1)]))
}

/** Characters that may be put into a term or left out of it: 权力关进了制度的笼子. */
const LOOSE = new Set('的了地得着、，')

/** What comes near a term and is right. */
const NEAR_TERMS = new Set(['高标准良田', '高标准粮田', '党组理论学习中心组'])

/** Whether a term stands at a place with one slip in it. Its first and last character may be those of other words. */
function isSlippedAt(text: string, from: number, term: string): boolean {
  const slipped = from < 0 ? null : slippedAt(text, from, term)
  if (slipped === null) return false
  const written = text.slice(from, from + slipped.length)
  // 高水平全面建成 has not lost a character of 高水平安全.
  if (NEAR_TERMS.has(written) || (slipped.slip === 'dropped' && isWordAt(text, from + slipped.length - 1))) return false
  const at = firstDifference(written, term)
  if (LOOSE.has(written.charAt(at)) || LOOSE.has(term.charAt(at)) || !isHan(written[at])) return false
  const isAtEnd = at === 0 || at === term.length - 1
  if (!isAtEnd) return true
  return slipped.slip === 'exchanged' && isEasilyTyped(written, term) && (at > 0 || !isWordAt(text, from - 1))
}

function firstDifference(written: string, term: string): number {
  return Array.from(term).findIndex((character, place) => character !== written.charAt(place))
}

function* unquotedIn(text: string): Generator<Hit> {
  const { byStart, byEnd } = terms()
  let at = 0
  const beginsHere = (term: string) => isSlippedAt(text, at, term)
  const endsHere = (term: string) => isSlippedAt(text, at + 2 - term.length, term)
  for (; at + 1 < text.length; at += 1) {
    const [one, other] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
    const begun = findItem(byStart, one, other, beginsHere)
    if (begun !== undefined) yield hitOf(at, slippedAt(text, at, begun)?.length ?? begun.length, begun)
    const ended = findItem(byEnd, one, other, endsHere)
    if (ended !== undefined) yield hitOf(at + 2 - ended.length, ended.length, ended)
  }
}

/** What the sentence shows to be another term than it says. */
const IN_CONTEXT: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/(?<=四个全面”?)总体布局/g, '战略布局'],
  [/(?<=五位一体”?)战略布局/g, '总体布局'],
  [/[一二三四六七]位一体(?=”?总体布局)/g, '五位一体'],
  [/(?<=两个确立”?的?)(?:决定意义|重要意义|重大意义|决定作用)/g, '决定性意义'],
  [/(?<=中央八项)(?:规章|制度|规则|条例|要求|决定|纪律)(?=精神|及其)/g, '规定'],
  [/(?<=不摘)(?:监督|监察|监控)(?<=不摘帮扶[^。；]{0,8}不摘(?:监督|监察|监控))/g, '监管'],
  [/(?<=贯彻新发展理念[、，])(?:构筑|建立|建设|形成|打造)(?=新发展格局)/g, '构建'],
  [/四个形态(?=[”，。；、]|要求)/g, '四种形态'],
  [/两个(?:拥护|维持|保护|维系)(?=”)/g, '两个维护'],
  [/五位一(?:起|心|致|样)(?=”)/g, '五位一体'],
  [/(?<=两不愁、?三)(?:保证|保护|保险)/g, '保障'],
  [/银山金山(?<=绿水青山就是银山金山)|(?<=青山绿水就是)金山银山/g, '金山银山'],
  [/(?<=共同体)(?:意思|意志|意义)(?<=中华民族共同体(?:意思|意志|意义))/g, '意识'],
  [/(?<=落实|做好|“)六保六稳(?=[”工任])/g, '六稳六保'],
]

function* inContext(text: string): Generator<Hit> {
  for (const [pattern, right] of IN_CONTEXT)
    for (const { from, to } of matchesOf(pattern, text)) yield hitOf(from, to - from, right)
}

const termsIn = perPassage((passage): readonly Hit[] => {
  const { text } = passage
  const found = [...inContext(text), ...quotedIn(text), ...unquotedIn(text)].toSorted((a, b) => a.from - b.from)
  if (found.length === 0) return found
  const named = [...wordPairsIn(passage), ...setPhrasesIn(passage)].toSorted((a, b) => a.from - b.from)
  return found.filter((hit, index) => !overlapsOne(named, hit) && hit.from >= (found[index - 1]?.to ?? 0))
})

/** A term of politics or government, or a saying, with one slip in it. */
export const setTerm: PassageRule = {
  id: 'NEG-WORD-TERM',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '固定提法、名句错漏字',
  message: '“{{right}}”误作“{{text}}”，请核对。',
  source: '党的全国代表大会报告、中央文件的固定提法；《图书编校质量差错认定细则》第六条',
  fixes: 'suggested',
  check: termsIn,
  wrong: [
    { text: '严格落实“三会一刻”制度' },
    { text: '严格执行“三重大一”决策制度' },
    { text: '深化“放管福”改革' },
    { text: '协调推进“四个全面”总体布局' },
    { text: '加快构建以国内大循环为主题的新发展格局' },
    { text: '坚持以人民为忠心的发展思想' },
    { text: '铸牢中华民族共同体意思' },
    { text: '坚决做到“两个拥护”' },
    { text: '己所不欲，勿施予人' },
    { text: '不积跬步，无以致千里' },
  ],
  right: [
    { text: '严格落实“三会一课”制度，凡属“三重一大”事项须集体研究' },
    { text: '推行“一户一档”“一企一策”，做实“三农”工作' },
    { text: '统筹推进“五位一体”总体布局、协调推进“四个全面”战略布局' },
    { text: '把权力关进了制度的笼子，全面依法治市' },
    { text: '己所不欲，勿施于人；要留清白在人间' },
    { text: '推进全面从严治党，建设社会主义现代化强国' },
  ],
}
