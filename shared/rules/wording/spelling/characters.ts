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
  /** For each sound the number it shares with those that many do not tell apart, from 1 on. */
  readonly near: Uint16Array
  /** The same of each character that has one sound only, by its place in the block; 0 for all others. */
  readonly soleNear: Uint16Array
  /** The same of each other character that was asked for. */
  readonly nearOf: Map<number, readonly number[]>
  readonly shapes: Groups
  /** The groups of shapes by their number. */
  readonly shapeGroups: readonly string[]
  /** Places in `STANDINGS`. */
  readonly standing: Uint8Array
}

/** Where the block of Chinese characters begins, and how many there are. */
export const FIRST_HAN = 0x4e00
export const HAN_CHARACTERS = 0x5200

let built: Tables | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function tables(): Tables {
  built ??= { ...readSounds(), ...readShapes(), standing: standings() }
  return built
}

function readSounds(): Pick<Tables, 'sounds' | 'near' | 'soleNear' | 'nearOf'> {
  const entries = SOUNDS.trim().split(/\s+/)
  const sounds = noGroups()
  const near = new Uint16Array(entries.length + 1)
  const nearNumbers = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const characters = startOfCharacters(entry)
    const nearSound = nearSoundOf(entry.slice(0, characters))
    const number = nearNumbers.get(nearSound) ?? nearNumbers.size + 1
    nearNumbers.set(nearSound, number)
    near[index + 1] = number
    for (let at = characters; at < entry.length; at += 1) addTo(sounds, entry.charCodeAt(at), index + 1)
  }
  const soleNear = sounds.first.map((sound, place) => (sounds.isInSeveral[place] === 1 ? 0 : (near[sound] ?? 0)))
  return { sounds, near, soleNear, nearOf: new Map() }
}

/** Where the letters of a syllable end. */
function startOfCharacters(entry: string): number {
  let at = 0
  while (entry.charCodeAt(at) < FIRST_HAN) at += 1
  return at
}

function readShapes(): Pick<Tables, 'shapes' | 'shapeGroups'> {
  const shapes = noGroups()
  const shapeGroups = ['', ...SHAPES.trim().split(/\s+/)]
  for (const [number, group] of shapeGroups.entries())
    for (let at = 0; at < group.length; at += 1) addTo(shapes, group.charCodeAt(at), number)
  return { shapes, shapeGroups }
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

/** Sounds that many do not tell apart: zh and z, ng and n, l and n, h and f before u. */
function nearSoundOf(syllable: string): string {
  const short = syllable.endsWith('ing') || syllable.endsWith('eng') ? syllable.slice(0, -1) : syllable
  const [initial, rest] = [short.charAt(0), short.slice(1)]
  if ('zcs'.includes(initial) && rest.startsWith('h')) return initial + rest.slice(1)
  if (initial === 'n' && rest !== '') return `l${rest}`
  return initial === 'h' && rest.startsWith('u') ? `f${rest}` : short
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

/** How many numbers `nearSoundsOf` may give: none is larger. */
export const NEAR_SOUNDS = 512

/** The number of the only sound of a character, the same for sounds that many do not tell apart; 0 when it is not one. */
export function soleSoundOf(code: number): number {
  return tables().soleNear[code - FIRST_HAN] ?? 0
}

/** The numbers of the sounds of a character, the same for sounds that many do not tell apart; none when it is unknown. */
export function nearSoundsOf(code: number): readonly number[] {
  const { sounds, near, nearOf } = tables()
  const known = nearOf.get(code)
  if (known !== undefined) return known
  const found = [...new Set(groupsOf(sounds, code).map((sound) => near[sound] ?? 0))].filter((number) => number !== 0)
  nearOf.set(code, found)
  return found
}

/** The characters that look like one, as far as the table of shapes knows. */
export function likeShapesOf(code: number): readonly number[] {
  const { shapes, shapeGroups } = tables()
  const groups = groupsOf(shapes, code).map((group) => shapeGroups[group] ?? '')
  return Array.from(groups.join(''), (character) => character.charCodeAt(0)).filter((other) => other !== code)
}

function groupsOf({ first, all }: Groups, code: number): readonly number[] {
  return all.get(code) ?? [first[code - FIRST_HAN] ?? 0]
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
