import { type Passage, perPassage } from '../../passage.ts'
import type { Range } from '../../text.ts'
import { FIRST_HAN, HAN_CHARACTERS, likenessOf, likeShapesOf, nearSoundsOf } from '../spelling/characters.ts'
import { lexicon, pairOf } from '../spelling/lexicon.ts'
import { readingOf } from '../spelling/reading.ts'
import { type Stranger, strangersIn, type WordInCompany, wordsIn } from './entries.ts'
import { STRANGERS, WORDS_IN_COMPANY } from './lists.ts'

/** A word that its company shows to be typed for another. */
export interface Mistaken extends Range {
  readonly written: string
  readonly right: string
}

interface Company {
  /** Words by how both their characters sound. */
  readonly bySound: ReadonlyMap<number, readonly WordInCompany[]>
  /** Words by what they are when one of their characters is exchanged for one that looks like it. */
  readonly byShape: ReadonlyMap<number, readonly WordInCompany[]>
  /** All of them, by `pairOf`: a word of the list is never taken for another one that it goes with as well. */
  readonly words: ReadonlyMap<number, WordInCompany>
  readonly strangers: ReadonlyMap<string, Stranger>
}

let known: Company | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function company(): Company {
  known ??= build()
  return known
}

function build(): Company {
  const [bySound, byShape] = [new Map<number, WordInCompany[]>(), new Map<number, WordInCompany[]>()]
  const words = new Map<number, WordInCompany>()
  for (const entry of wordsIn(WORDS_IN_COMPANY)) {
    const [first, second] = codesOf(entry.word)
    words.set(pairOf(first, second), entry)
    for (const key of soundKeysOf(first, second)) addTo(bySound, key, entry)
    for (const like of likeShapesOf(first)) addTo(byShape, pairOf(like, second), entry)
    for (const like of likeShapesOf(second)) addTo(byShape, pairOf(first, like), entry)
  }
  return { bySound, byShape, words, strangers: strangersIn(STRANGERS) }
}

function addTo<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

function codesOf(word: string): readonly [first: number, second: number] {
  return [word.charCodeAt(0), word.charCodeAt(1)]
}

/** More than there are sounds. */
const SOUNDS_AT_MOST = 512

function soundKeysOf(first: number, second: number): readonly number[] {
  const seconds = nearSoundsOf(second)
  return nearSoundsOf(first).flatMap((sound) => seconds.map((other) => sound * SOUNDS_AT_MOST + other))
}

/** The words of a passage that stand where others of their sound or look belong. */
export const mistakenIn = perPassage((passage): readonly Mistaken[] => {
  const found = [...outOfCompany(passage), ...strangersOf(passage)].toSorted((a, b) => a.from - b.from)
  return found.filter(({ from }, index) => from >= (found[index - 1]?.to ?? 0))
})

function* outOfCompany({ text }: Passage): Generator<Mistaken> {
  for (let at = 0; at + 1 < text.length; at += 1) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
    if (!isHanCode(first) || !isHanCode(second)) continue
    const meant = meantAt(text, at, first, second)
    if (meant !== null) yield { from: at, to: at + 2, written: text.slice(at, at + 2), right: meant.word }
  }
}

function isHanCode(code: number): boolean {
  return code >= FIRST_HAN && code < FIRST_HAN + HAN_CHARACTERS
}

/** The word that belongs at a place; `null` where what stands there is right, as far as the lists know. */
function meantAt(text: string, at: number, first: number, second: number): WordInCompany | null {
  const { bySound, byShape, words } = company()
  const pair = pairOf(first, second)
  const candidates = [...(byShape.get(pair) ?? [])]
  for (const key of soundKeysOf(first, second)) candidates.push(...(bySound.get(key) ?? []))
  if (candidates.length === 0) return null
  const own = words.get(pair)
  if (own !== undefined && companyOf(own, text, at) !== null) return null
  const isWord = lexicon().pairs.has(pair)
  const isMeant = (entry: WordInCompany) => {
    const side = isLike(entry.word, first, second) ? companyOf(entry, text, at) : null
    return side !== null && (isWord || !goesOn(text, side === 'before' ? at + 1 : at - 1))
  }
  return candidates.find(isMeant) ?? null
}

/** Whether two characters may have been typed for a word: they sound like it, or all but one are its own. */
function isLike(word: string, first: number, second: number): boolean {
  const [ownFirst, ownSecond] = codesOf(word)
  if (ownFirst === first && ownSecond === second) return false
  if (ownFirst === first || ownSecond === second) return true
  return likenessOf(ownFirst, first) === 'sound' && likenessOf(ownSecond, second) === 'sound'
}

/** What may stand between a word and its company. */
const BETWEEN = new Set('的了好各')

/** On which side the company of a word stands at a place; `null` when it is on neither. */
function companyOf({ before, after }: WordInCompany, text: string, at: number): 'before' | 'after' | null {
  const start = BETWEEN.has(text.charAt(at - 1)) ? at - 1 : at
  if (before.some((name) => text.endsWith(name, at) || (start < at && text.endsWith(name, start)))) return 'before'
  const end = BETWEEN.has(text.charAt(at + 2)) ? at + 3 : at + 2
  return after.some((name) => text.startsWith(name, at + 2) || text.startsWith(name, end)) ? 'after' : null
}

/** Whether a character belongs to a word with the one behind it rather than to two that make no word. */
function goesOn(text: string, at: number): boolean {
  return at >= 0 && lexicon().pairs.has(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1)))
}

const STRETCH = /\p{Script=Han}{2,}/gu

function* strangersOf({ text }: Passage): Generator<Mistaken> {
  const { strangers } = company()
  for (const stretch of text.matchAll(STRETCH))
    for (const word of readingOf(stretch[0])) {
      if (word.to - word.from !== 2) continue
      const [from, to] = [stretch.index + word.from, stretch.index + word.to]
      const written = text.slice(from, to)
      const stranger = strangers.get(written)
      if (stranger !== undefined && !isGuarded(stranger, text, from, to))
        yield { from, to, written, right: stranger.right }
    }
}

function isGuarded({ notAfter, notBefore }: Stranger, text: string, from: number, to: number): boolean {
  return (
    notAfter.some((guard) => text.slice(0, from).endsWith(guard)) ||
    notBefore.some((guard) => text.startsWith(guard, to))
  )
}
