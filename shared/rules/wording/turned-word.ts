import { findItem, type PairLists, wordsByPair } from '../lookup/pair-lists.ts'
import { addBits, createPairMap, numberOf, type PairMap } from '../lookup/pair-map.ts'
import { perPassage } from '../passage.ts'
import type { Hit, PassageRule } from '../rule.ts'
import { overlapsOne } from '../text.ts'
import { standApart } from './apart.ts'
import { COLLOCATIONS } from './collocations.ts'
import { setPhrasesIn } from './set-phrase.ts'
import { SET_PHRASES } from './set-phrases.ts'
import { standingOf } from './spelling/characters.ts'
import { isWord, lexicon } from './spelling/lexicon.ts'
import type { Words } from './spelling/targets.ts'
import { wordPairsIn } from './word-pair.ts'

/** Two characters that make a word when turned, and stand side by side as two words all the same: 把会开好, 一辆车. */
const RIGHT_APART = new Set(
  `江临 村乡 镇乡 场会 同会 期会 签会 好做 明写 事办 成办 法办 口出 文发 得取 用只 用可 能可 看只 期同 样同 级同 比同 去回 次场 表填 写填 事大
  家大 会大 事小 头带 会开 门开 头开 里心 机手 里手 好抓 心放 力电 天明 期近 房用 房住 电用 户用 地用 工用 辆车 段路 来起 点重 期长 人老 力能 话讲
  长校 水供 电供 低偏 电充 全完 平水 长延 牌挂 钩挂 根扎 稻早 色红 色绿 雪雨 堂课 堂食 峰高 效高 量质 效长 路修 水断 水河 查检 去送 口村 实做 实查
  率比 班加 装着 账算 钱花 忙帮 书证 管好 住管 用管 村民 村级 得看 后先 户入 户农 田农 季冬 季秋 天当 场当 地当 人专 口人 次人 药品 节点 少减 少缺 得值 防消 化深 表报 方双`.split(
    /\s+/,
  ),
)

interface Turned {
  /** Pairs that make a word when they are turned. */
  readonly pairs: PairMap
  /** Phrases of four characters with the two in the middle turned, by their first two: 认学真习. */
  readonly phrases: PairLists<string>
}

let built: Turned | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function turned(): Turned {
  built ??= build()
  return built
}

function build(): Turned {
  const { frequent, core } = lexicon()
  const found = [turnedOf(frequent.words, isFree), turnedOf(core.words, (code) => standingOf(code) !== 'unknown')]
  const pairs = createPairMap(found.reduce((sum, { length }) => sum + length / 2, 0))
  for (const some of found) addBits(pairs, some, 1)
  const phrases = [...COLLOCATIONS, ...SET_PHRASES].map(middleTurned).filter((phrase) => phrase !== '')
  return { pairs, phrases: wordsByPair(phrases) }
}

function isFree(code: number): boolean {
  return standingOf(code) === 'free'
}

/** Words turned round, without those that are words as well, and those one of whose characters stands alone too often. */
function turnedOf(words: Words, standsAlone: (code: number) => boolean): Uint16Array {
  const pairs: number[] = []
  for (let at = 0; at < words.length; at += 2) {
    const [first, second] = [words[at + 1] ?? 0, words[at] ?? 0]
    const isRight = first === second || isWord(first, second) || standsAlone(first) || standsAlone(second)
    if (!isRight && !RIGHT_APART.has(String.fromCharCode(first, second))) pairs.push(first, second)
  }
  return Uint16Array.from(pairs)
}

/** A phrase with its middle turned; empty where that makes it no other one. */
function middleTurned(phrase: string): string {
  const [first = '', second = '', third = '', last = ''] = phrase
  return second === third ? '' : `${first}${third}${second}${last}`
}

function* turnedWords(text: string): Generator<Hit> {
  const { pairs, phrases } = turned()
  let at = 0
  const isHere = (phrase: string) => text.startsWith(phrase, at)
  let first = text.charCodeAt(0)
  for (; at + 1 < text.length; at += 1) {
    const second = text.charCodeAt(at + 1)
    if (numberOf(pairs, first, second) !== 0 && standApart(text, at, at + 2)) yield turnedAt(text, at, 2)
    else if (findItem(phrases, first, second, isHere) !== undefined) yield turnedAt(text, at, 4)
    first = second
  }
}

function turnedAt(text: string, from: number, length: 2 | 4): Hit {
  const to = from + length
  const written = text.slice(from, to)
  const right = length === 2 ? `${written.charAt(1)}${written.charAt(0)}` : middleTurned(written)
  return { from, to, params: { right }, fix: { from, to, text: right } }
}

/** Every word of a passage whose characters are turned; what tables of wrong words name is not said twice. */
export const turnedWordsIn = perPassage((passage): readonly Hit[] => {
  const found = [...turnedWords(passage.text)]
  if (found.length === 0) return found
  const named = [...wordPairsIn(passage), ...setPhrasesIn(passage)].toSorted((a, b) => a.from - b.from)
  return found.filter((hit) => !overlapsOne(named, hit))
})

/** A word of every day whose characters are turned. */
export const turnedWord: PassageRule = {
  id: 'NEG-WORD-TURNED',
  scope: 'passage',
  reads: 'shadow',
  family: 'wording',
  severity: 'warn',
  name: '文字颠倒',
  message: '“{{text}}”疑为“{{right}}”的颠倒，请核对。',
  source: '《图书编校质量差错认定细则》第六条（颠倒字）',
  fixes: 'suggested',
  check: turnedWordsIn,
  wrong: [
    { text: '现将有关项事通知如下' },
    { text: '请认真彻贯执行' },
    { text: '认学真习领会会议精神' },
    { text: '全面署部明年工作' },
    { text: '实行健全制机的办法' },
    { text: '落实任责到人' },
  ],
  right: [
    { text: '现将有关事项通知如下' },
    { text: '这是一项事业，每项事务都要有人管' },
    { text: '今年我们把会开到田间地头' },
    { text: '必须把账算到群众身上' },
    { text: '白水河大桥危桥改造' },
    { text: '坚持防消结合，违约方双倍返还，将安排表报县委办公室' },
    { text: '以进促稳，推动竞技体育量质齐升' },
  ],
}
