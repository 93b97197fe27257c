import { SHAPES } from './shapes.ts'
import { FREE_WORDS, LOOSE_WORDS, USUAL_WORDS } from './single-words.ts'
import { SOUNDS } from './sounds.ts'

/** Why one character is easily typed for another: it sounds the same but for the tone, nearly the same, or looks alike. */
export type Likeness = 'sound' | 'nearSound' | 'shape'

const STANDINGS = ['unknown', 'loose', 'usual', 'free'] as const
/** How well a character stands alone as a word. */
export type Standing = (typeof STANDINGS)[number]

/**
 * Groups of characters of the Chinese block, by their place there. Most characters are in one group or none, which needs
 * no look into a map: this is asked for millions of pairs.
 */
interface Groups {
  /** The number of the first group; 0 is none. */
  readonly first: Uint16Array
  readonly isInSeveral: Uint8Array
  /** All groups of the characters that are in several. */
  readonly all: Map<number, readonly number[]>
}

interface Tables {
  readonly sounds: Groups
  /** For each sound the number it shares with those that many do not tell apart. */
  readonly near: Uint16Array
  readonly shapes: Groups
  /** For each character those that share one of its groups of shapes. */
  readonly alike: ReadonlyMap<number, readonly number[]>
  /** Places in `STANDINGS`. */
  readonly standing: Uint8Array
}

/** Where the block of Chinese characters begins, and how many there are. */
export const FIRST_HAN = 0x4e00
export const HAN_CHARACTERS = 0x5200

let built: Tables | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function tables(): Tables {
  built ??= { ...readSounds(), shapes: readShapes(), alike: alikeInShape(), standing: standings() }
  return built
}

const SYLLABLE = /^[a-z]+/

function readSounds(): Pick<Tables, 'sounds' | 'near'> {
  const entries = SOUNDS.trim().split(/\s+/)
  const sounds = noGroups()
  const near = new Uint16Array(entries.length + 1)
  const nearNumbers = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const syllable = SYLLABLE.exec(entry)?.[0] ?? ''
    const nearSound = nearSoundOf(syllable)
    const number = nearNumbers.get(nearSound) ?? nearNumbers.size
    nearNumbers.set(nearSound, number)
    near[index + 1] = number
    for (let at = syllable.length; at < entry.length; at += 1) addTo(sounds, entry.charCodeAt(at), index + 1)
  }
  return { sounds, near }
}

function readShapes(): Groups {
  const shapes = noGroups()
  for (const [index, group] of SHAPES.trim().split(/\s+/).entries())
    for (let at = 0; at < group.length; at += 1) addTo(shapes, group.charCodeAt(at), index + 1)
  return shapes
}

function alikeInShape(): Tables['alike'] {
  const alike = new Map<number, number[]>()
  for (const group of SHAPES.trim().split(/\s+/)) {
    const codes = Array.from(group, (character) => character.charCodeAt(0))
    for (const code of codes) {
      const others = codes.filter((other) => other !== code)
      const known = alike.get(code)
      if (known === undefined) alike.set(code, others)
      else known.push(...others)
    }
  }
  return alike
}

function noGroups(): Groups {
  return { first: new Uint16Array(HAN_CHARACTERS), isInSeveral: new Uint8Array(HAN_CHARACTERS), all: new Map() }
}

function addTo({ first, isInSeveral, all }: Groups, code: number, group: number): void {
  const place = code - FIRST_HAN
  const known = first[place] ?? 0
  if (known === 0) first[place] = group
  else {
    isInSeveral[place] = 1
    all.set(code, [...(all.get(code) ?? [known]), group])
  }
}

/** Sounds that many do not tell apart: zh and z, ng and n, l and n. */
function nearSoundOf(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/^h(?=u)/, 'f')
    .replace(/(?<=[ei]n)g$/, '')
}

function standings(): Uint8Array {
  const known = new Uint8Array(HAN_CHARACTERS)
  for (const [index, list] of [LOOSE_WORDS, USUAL_WORDS, FREE_WORDS].entries())
    for (let at = 0; at < list.length; at += 1) known[list.charCodeAt(at) - FIRST_HAN] = index + 1
  return known
}

/** How well the character of a code stands alone. */
export function standingOf(code: number): Standing {
  return STANDINGS[tables().standing[code - FIRST_HAN] ?? 0] ?? 'unknown'
}

/** The numbers of the sounds of a character, the same for sounds that many do not tell apart; none when it is unknown. */
export function nearSoundsOf(code: number): readonly number[] {
  const { sounds, near } = tables()
  const first = sounds.first[code - FIRST_HAN] ?? 0
  if (first === 0) return []
  if (sounds.isInSeveral[code - FIRST_HAN] === 0) return [near[first] ?? 0]
  return [...new Set((sounds.all.get(code) ?? [first]).map((sound) => near[sound] ?? 0))]
}

/** The characters that look like one, as far as the table of shapes knows. */
export function likeShapesOf(code: number): readonly number[] {
  return tables().alike.get(code) ?? []
}

/** How two characters are alike, by sound first; `null` when they are not. */
export function likenessOf(one: number, other: number): Likeness | null {
  const { sounds, near, shapes } = tables()
  if (shareOne(sounds, one, other)) return 'sound'
  if (shareOne(shapes, one, other)) return 'shape'
  const [own, others] = [sounds.first[one - FIRST_HAN] ?? 0, sounds.first[other - FIRST_HAN] ?? 0]
  return own !== 0 && others !== 0 && near[own] === near[others] ? 'nearSound' : null
}

function shareOne({ first, isInSeveral, all }: Groups, one: number, other: number): boolean {
  const own = first[one - FIRST_HAN] ?? 0
  const others = first[other - FIRST_HAN] ?? 0
  if (own === 0 || others === 0) return false
  if (own === others) return true
  if (isInSeveral[one - FIRST_HAN] === 0 && isInSeveral[other - FIRST_HAN] === 0) return false
  const groups = all.get(one) ?? [own]
  return (all.get(other) ?? [others]).some((group) => groups.includes(group))
}
