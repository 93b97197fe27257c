import { findItem } from '../lookup/pair-lists.ts'
import { perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { isHan, overlapsOne } from '../text.ts'
import { isWordAt, standApart } from './apart.ts'
import { COLLOCATIONS } from './collocations.ts'
import { confusionsIn } from './confused-word.ts'
import { phrases, setPhrasesIn } from './set-phrase.ts'
import { standingOf } from './spelling/characters.ts'
import { isUsualWord, stuttersIn } from './stutter.ts'
import { turnedWordsIn } from './turned-word.ts'
import { wordPairsIn } from './word-pair.ts'

/** Verbs and other words of one character, which the half of a phrase before or after them may well stand beside. */
const ALONE = new Set(
  '作盼施办报来点改求新发给引管重强好快高优听守严实更大小多少修扶建设需问答盯抓促保护制力性度率者员化感业费型版任活带当用派负选推举讲说看写住到想能会学教开打拿走送进退出入上下查防治路',
)

/** First characters of nouns that no verb is: at the beginning of a clause one is left of its word, 社效益. */
const OF_NOUNS = new Set('社经政资责组机意党')

const COLLOCATION = new Set(COLLOCATIONS)

/** A phrase from which one character seems to have dropped, and which of its halves that left alone. */
interface Dropped {
  readonly phrase: string
  readonly from: number
  /** Where the character stands that is left of the half. */
  readonly rest: number
}

/** Phrases with one half at a place of a text whose other half has lost a character, in order. */
function* droppedIn(text: string): Generator<Dropped> {
  const { byStart, byEnd } = phrases()
  let at = 0
  // 责任担, 贯彻实
  const losesBehind = (phrase: string): boolean => {
    const [first, , third, last] = phrase
    const rest = text.charAt(at + 2)
    // 禁烧禁抛 is as good as 禁烧禁放.
    if (first === third && rest === third) return false
    if (rest === third ? text.charAt(at + 3) === last : rest !== last || isWordAt(text, at + 1)) return false
    return COLLOCATION.has(phrase)
  }
  // 彻落实, 经社会
  const losesBefore = (phrase: string): boolean => {
    const [first, second] = phrase
    const rest = text.charAt(at - 1)
    if (rest === second ? text.charAt(at - 2) === first : rest !== first || isWordAt(text, at - 1)) return false
    return COLLOCATION.has(phrase)
  }
  for (; at + 1 < text.length; at += 1) {
    const [one, other] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
    const behind = findItem(byStart, one, other, losesBehind)
    if (behind !== undefined) yield { phrase: behind, from: at, rest: at + 2 }
    const before = findItem(byEnd, one, other, losesBefore)
    if (before !== undefined) yield { phrase: before, from: at - 1, rest: at - 1 }
  }
}

/** Whether what is left of a half is no word here: an unusual one anywhere, another one at the edge of its clause. */
function isLeftAlone(text: string, { from, rest }: Dropped): boolean {
  const character = text.charAt(rest)
  if (ALONE.has(character) || isEndOfRow(text, rest)) return false
  // 做到情况明，做到成效显
  if (text.endsWith('做到', from) && !isHan(text[rest + 1])) return false
  const standing = standingOf(character.charCodeAt(0))
  const isAtEdge =
    rest > from
      ? standing === 'loose' && (!isHan(text[rest + 1]) || isUsualWord(text, rest + 1))
      : OF_NOUNS.has(character) && !isHan(text[rest - 1])
  // 农旅融合 has not lost the first character of 文旅融合: another one stands in its place.
  if (rest === from && !endsBefore(text, rest)) return false
  return (standing === 'unknown' || isAtEdge) && standApart(text, rest, rest + 1)
}

/** Whether another clause ends alike: 事项清，资料清，责任清 has not lost the last character of 责任清单. */
function isEndOfRow(text: string, rest: number): boolean {
  const character = text.charAt(rest)
  const isEnd = (at: number) => text[at] === character && !isHan(text[at + 1])
  return isEnd(rest) && Array.from(text).some((_, at) => at !== rest && isEnd(at))
}

/** Whether a word ends before a place: another mark stands there, or a character that is a word of its own. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (!isHan(before)) return true
  const standing = standingOf(before.charCodeAt(0))
  return standing === 'free' || standing === 'usual' || isWordAt(text, at - 2)
}

function hitOf({ phrase, from }: Dropped): Hit {
  const to = from + phrase.length - 1
  return { from, to, params: { right: phrase }, fix: { from, to, text: phrase } }
}

const findingsIn = perPassage((passage): readonly Hit[] => {
  const found = [...droppedIn(passage.text)].filter((dropped) => isLeftAlone(passage.text, dropped)).map(hitOf)
  if (found.length === 0) return found
  const words = [...wordPairsIn(passage), ...setPhrasesIn(passage), ...confusionsIn(passage)]
  const named = [...words, ...turnedWordsIn(passage), ...stuttersIn(passage)].toSorted((a, b) => a.from - b.from)
  return found.filter((hit, index) => !overlapsOne(named, hit) && hit.from >= (found[index - 1]?.to ?? 0))
})

/** A phrase of every day with a character missing. */
export const droppedCharacter: PassageRule = {
  id: 'NEG-WORD-DROPPED',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '漏字',
  message: '“{{text}}”疑似漏字，似应为“{{right}}”，请核对。',
  source: '《图书编校质量差错认定细则》第六条（漏字）',
  fixes: 'suggested',
  check: findingsIn,
  wrong: [
    { text: '加强组织领，明确分工' },
    { text: '强化责任担，狠抓落实' },
    { text: '实现经济效益、社效益、生态效益相统一' },
  ],
  right: [
    { text: '交接班要做到：事项清，资料清，责任清。' },
    { text: '加强组织领导，强化责任担当' },
    { text: '有关情况报市委政法委' },
    { text: '少听汇报，多听群众讲' },
    { text: '一枚印章管审批' },
    { text: '养蜂业发展情况，支持合作社建设标准化车间' },
  ],
}
