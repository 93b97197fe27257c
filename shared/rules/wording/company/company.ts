import { createPairLists, findItem, holdsPair, itemsOf, type PairLists } from '../../lookup/pair-lists.ts'
import { numberOf, type PairMap } from '../../lookup/pair-map.ts'
import { type Passage, perPassage } from '../../passage.ts'
import { matchesOf, type Range } from '../../text.ts'
import {
  FIRST_HAN,
  HAN_CHARACTERS,
  likenessOf,
  likeShapesOf,
  NEAR_SOUNDS,
  nearSoundsOf,
  soleSoundOf,
} from '../spelling/characters.ts'
import { isWord } from '../spelling/lexicon.ts'
import { readingOf } from '../spelling/reading.ts'
import { type Stranger, strangersIn, type WordInCompany, wordsIn } from './entries.ts'
import { WORDS_IN_COMPANY } from './lists.ts'
import { STRANGERS } from './strangers.ts'

/** A word that its company shows to be typed for another. */
export interface Mistaken extends Range {
  readonly written: string
  readonly right: string
}

interface Company {
  /** Words by how both their characters sound. */
  readonly bySound: PairLists<WordInCompany>
  /** How many words sound like two sounds, at the first times `NEAR_SOUNDS` and the second; 2 stands for more. */
  readonly ofSound: Uint8Array
  /** The pairs of characters that are such words. */
  readonly own: PairMap
  /** Words by what they are when one of their characters is exchanged for one that looks like it. */
  readonly byShape: PairLists<WordInCompany>
  /** All of them: a word of the list is never taken for another one that it goes with as well. */
  readonly words: ReadonlyMap<string, WordInCompany>
  readonly strangers: PairLists<Stranger>
}

let known: Company | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function company(): Company {
  known ??= build()
  return known
}

function build(): Company {
  const entries = wordsIn(WORDS_IN_COMPANY)
  const strangers = [...strangersIn([STRANGERS]).values()]
  return {
    bySound: byPairs(entries, ({ word }) => soundsOf(...codesOf(word))),
    ofSound: soundsMade(entries),
    own: byPairs(entries, ({ word }) => [codesOf(word)]).heads,
    byShape: byPairs(entries, ({ word }) => shapesOf(...codesOf(word))),
    words: new Map(entries.map((entry) => [entry.word, entry])),
    strangers: byPairs(strangers, ({ word }) => [codesOf(word)]),
  }
}

type Pair = readonly [first: number, second: number]

/** Items by every pair that a function names for them. */
function byPairs<Item>(items: readonly Item[], pairsOf: (item: Item) => readonly Pair[]): PairLists<Item> {
  const named = items.flatMap((item) => pairsOf(item).map((pair) => ({ item, pair })))
  return createPairLists(
    named.map(({ item }) => item),
    Uint16Array.from(named.flatMap(({ pair }) => pair)),
  )
}

function codesOf(word: string): Pair {
  return [word.charCodeAt(0), word.charCodeAt(1)]
}

/** How two characters sound together: each sound of the one with each of the other, as if they were characters. */
function soundsOf(first: number, second: number): readonly Pair[] {
  const seconds = nearSoundsOf(second)
  return nearSoundsOf(first).flatMap((sound) => seconds.map((other) => [FIRST_HAN + sound, FIRST_HAN + other] as const))
}

function soundsMade(entries: readonly WordInCompany[]): Uint8Array {
  const ofSound = new Uint8Array(NEAR_SOUNDS * NEAR_SOUNDS)
  for (const { word } of entries)
    for (const [first, second] of soundsOf(...codesOf(word))) {
      const place = (first - FIRST_HAN) * NEAR_SOUNDS + second - FIRST_HAN
      ofSound[place] = Math.min(2, (ofSound[place] ?? 0) + 1)
    }
  return ofSound
}

/** Two characters with one of them exchanged for one that looks like it. */
function shapesOf(first: number, second: number): readonly Pair[] {
  const firsts = likeShapesOf(first).map((like) => [like, second] as const)
  return [...firsts, ...likeShapesOf(second).map((like) => [first, like] as const)]
}

/** The words of a passage that stand where others of their sound or look belong. */
export const mistakenIn = perPassage((passage): readonly Mistaken[] => {
  const found = [...outOfCompany(passage), ...strangersOf(passage)].toSorted((a, b) => a.from - b.from)
  return found.filter(({ from }, index) => from >= (found[index - 1]?.to ?? 0))
})

function* outOfCompany({ text }: Passage): Generator<Mistaken> {
  const lists = company()
  let first = text.charCodeAt(0)
  for (let at = 0; at + 1 < text.length; at += 1) {
    const second = text.charCodeAt(at + 1)
    const meant = mayBeMeant(first, second, lists) ? meantAt(text, at, first, second) : null
    if (meant !== null) yield { from: at, to: at + 2, written: text.slice(at, at + 2), right: meant.word }
    first = second
  }
}

/** Whether two characters sound or look like another word at all: most do not, and nothing is made for them. */
function mayBeMeant(first: number, second: number, { byShape, ofSound, own }: Company): boolean {
  if (!isHanCode(first) || !isHanCode(second) || APART.has(first) || APART.has(second)) return false
  const words = wordsOfSound(first, second, ofSound)
  if (words > 1 || (words === 1 && numberOf(own, first, second) === 0)) return true
  return numberOf(byShape.heads, first, second) !== 0
}

/** How many words sound like two characters; at least two where one of them has several sounds. */
function wordsOfSound(first: number, second: number, ofSound: Uint8Array): number {
  const [one, other] = [soleSoundOf(first), soleSoundOf(second)]
  if (one !== 0 && other !== 0) return ofSound[one * NEAR_SOUNDS + other] ?? 0
  for (const sound of nearSoundsOf(first))
    for (const next of nearSoundsOf(second)) if (ofSound[sound * NEAR_SOUNDS + next] !== 0) return 2
  return 0
}

function isHanCode(code: number): boolean {
  return code >= FIRST_HAN && code < FIRST_HAN + HAN_CHARACTERS
}

/** Characters that stand beside others without making words of them, so that any two of a text may sound like a word. */
const APART = new Set(
  Array.from(
    '的了着在把被是之而且或这那他她它们该本每某一二三四五六七八九十百千万亿两个我你县市省区乡镇村不',
    (character) => character.charCodeAt(0),
  ),
)
/** These as well, unless what stands beside the pair belongs to neither: 恢复从建, 职业到德建设. */
const HARDLY_JOINED = new Set(
  Array.from('和与及对于也都就还又其由从到向将让给几', (character) => character.charCodeAt(0)),
)

/** The word that belongs at a place; `null` where what stands there is right, as far as the lists know. */
function meantAt(text: string, at: number, first: number, second: number): WordInCompany | null {
  if ((HARDLY_JOINED.has(first) || HARDLY_JOINED.has(second)) && !standsAlone(text, at, first, second)) return null
  const meant = findCandidate(first, second, (entry) => {
    const side = isLike(entry.word, first, second) ? companyOf(entry, text, at) : null
    if (side === null || (goesOn(text, at - 1) && goesOn(text, at + 1))) return false
    if (!isWord(first, second)) return !goesOn(text, side === 'before' ? at + 1 : at - 1)
    return sharesOne(entry.word, first, second) || side === 'both'
  })
  // Hardly any pair of a text comes this far, so what is written is not looked at before.
  if (meant === null) return null
  const own = company().words.get(text.slice(at, at + 2))
  return own !== undefined && companyOf(own, text, at) !== null ? null : meant
}

/** Whether a pair makes no word, and neither of its characters one with what stands beside it. */
function standsAlone(text: string, at: number, first: number, second: number): boolean {
  if (HARDLY_JOINED.has(first) && HARDLY_JOINED.has(second)) return false
  return !isWord(first, second) && !goesOn(text, at - 1) && !goesOn(text, at + 1)
}

/** The first word that is accepted among those two characters may have been typed for, those that look like them first. */
function findCandidate(first: number, second: number, isIt: (entry: WordInCompany) => boolean): WordInCompany | null {
  const { bySound, byShape } = company()
  const alike = findItem(byShape, first, second, isIt)
  if (alike !== undefined) return alike
  const seconds = nearSoundsOf(second)
  for (const sound of nearSoundsOf(first))
    for (const other of seconds) {
      const found = findItem(bySound, FIRST_HAN + sound, FIRST_HAN + other, isIt)
      if (found !== undefined) return found
    }
  return null
}

/** Whether two characters may have been typed for a word: they sound like it, or all but one are its own. */
function isLike(word: string, first: number, second: number): boolean {
  const [ownFirst, ownSecond] = codesOf(word)
  if (ownFirst === first && ownSecond === second) return false
  if (ownFirst === first || ownSecond === second) return true
  return likenessOf(ownFirst, first) === 'sound' && likenessOf(ownSecond, second) === 'sound'
}

/** Whether a word has one of two characters in its place: 师德 has none of 实地, and is more likely meant. */
function sharesOne(word: string, first: number, second: number): boolean {
  const [ownFirst, ownSecond] = codesOf(word)
  return ownFirst === first || ownSecond === second
}

/** What may stand between a word and its company. */
const BETWEEN = new Set('的了好各')

/** On which side the company of a word stands at a place; `null` when it is on neither. */
function companyOf(entry: WordInCompany, text: string, at: number): 'before' | 'after' | 'both' | null {
  const isFollower = isBehind(entry, text, at) || (BETWEEN.has(text.charAt(at - 1)) && isBehind(entry, text, at - 1, 2))
  const end = at + 2
  const isLeader = isAhead(entry, text, end) || (BETWEEN.has(text.charAt(end)) && isAhead(entry, text, end + 1, 2))
  if (isFollower) return isLeader ? 'both' : 'before'
  return isLeader ? 'after' : null
}

/** Whether one of the names that stand before the word, of some length, ends at a place. Few end with the character there. */
function isBehind({ before, beforeEnds }: WordInCompany, text: string, at: number, size = 1): boolean {
  if (at <= 0 || !beforeEnds.includes(text.charAt(at - 1))) return false
  return before.some((name) => name.length >= size && text.endsWith(name, at))
}

function isAhead({ after, afterStarts }: WordInCompany, text: string, at: number, size = 1): boolean {
  if (at >= text.length || !afterStarts.includes(text.charAt(at))) return false
  return after.some((name) => name.length >= size && text.startsWith(name, at))
}

/** Whether a character belongs to a word with the one behind it rather than to two that make no word. */
function goesOn(text: string, at: number): boolean {
  return at >= 0 && isWord(text.charCodeAt(at), text.charCodeAt(at + 1))
}

const STRETCH = /\p{Script=Han}{2,}/gu

function* strangersOf({ text }: Passage): Generator<Mistaken> {
  const { strangers } = company()
  if (!holdsPair(strangers, text)) return
  for (const stretch of matchesOf(STRETCH, text))
    for (const word of readingOf(stretch[0])) {
      if (word.to - word.from !== 2) continue
      const [from, to] = [stretch.from + word.from, stretch.from + word.to]
      const [stranger] = itemsOf(strangers, text.charCodeAt(from), text.charCodeAt(from + 1))
      if (stranger !== undefined && !isGuarded(stranger, text, from, to))
        yield { from, to, written: text.slice(from, to), right: stranger.right }
    }
}

function isGuarded({ notAfter, notBefore }: Stranger, text: string, from: number, to: number): boolean {
  return (
    notAfter.some((guard) => text.slice(0, from).endsWith(guard)) ||
    notBefore.some((guard) => text.startsWith(guard, to))
  )
}
