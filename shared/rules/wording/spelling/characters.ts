import { SHAPES } from './shapes.ts'
import { FREE_WORDS, LOOSE_WORDS, USUAL_WORDS } from './single-words.ts'
import { SOUNDS } from './sounds.ts'

/** Why one character is easily typed for another: it sounds the same but for the tone, nearly the same, or looks alike. */
export type Likeness = 'sound' | 'nearSound' | 'shape'

const STANDINGS = ['unknown', 'loose', 'usual', 'free'] as const
/** How well a character stands alone as a word. */
export type Standing = (typeof STANDINGS)[number]

/** The sounds of the characters of the Chinese block, by their place there. 0 is no sound. */
interface Sounds {
  readonly first: Uint16Array
  /** Further sounds of the few characters that have several. */
  readonly more: ReadonlyMap<number, readonly number[]>
  /** For each sound the number it shares with those that many do not tell apart. */
  readonly near: Uint16Array
}

/** For each character the numbers of the groups of like characters it belongs to. */
type Shapes = ReadonlyMap<number, readonly number[]>

interface Tables {
  readonly sounds: Sounds
  readonly shapes: Shapes
  /** Places in `STANDINGS`. */
  readonly standing: Uint8Array
}

/** Where the block of Chinese characters begins, and how many there are. */
export const FIRST_HAN = 0x4e00
export const HAN_CHARACTERS = 0x5200

let built: Tables | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function tables(): Tables {
  built ??= { sounds: readSounds(), shapes: readShapes(), standing: standings() }
  return built
}

const SYLLABLE = /^[a-z]+/

function readSounds(): Sounds {
  const entries = SOUNDS.trim().split(/\s+/)
  const sounds = { first: new Uint16Array(HAN_CHARACTERS), more: new Map(), near: new Uint16Array(entries.length + 1) }
  const nearNumbers = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const syllable = SYLLABLE.exec(entry)?.[0] ?? ''
    const near = nearSoundOf(syllable)
    const number = nearNumbers.get(near) ?? nearNumbers.size
    nearNumbers.set(near, number)
    sounds.near[index + 1] = number
    for (let at = syllable.length; at < entry.length; at += 1) addSound(sounds, entry.charCodeAt(at), index + 1)
  }
  return sounds
}

function addSound(
  { first, more }: { readonly first: Uint16Array; readonly more: Map<number, readonly number[]> },
  code: number,
  sound: number,
): void {
  if (first[code - FIRST_HAN] === 0) first[code - FIRST_HAN] = sound
  else more.set(code, [...(more.get(code) ?? []), sound])
}

function readShapes(): Shapes {
  const shapes = new Map<number, readonly number[]>()
  for (const [index, group] of SHAPES.trim().split(/\s+/).entries())
    for (let at = 0; at < group.length; at += 1) {
      const code = group.charCodeAt(at)
      shapes.set(code, [...(shapes.get(code) ?? []), index])
    }
  return shapes
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

/** How two characters are alike, by sound first; `null` when they are not. */
export function likenessOf(one: number, other: number): Likeness | null {
  const { sounds, shapes } = tables()
  const [own, others] = [sounds.first[one - FIRST_HAN] ?? 0, sounds.first[other - FIRST_HAN] ?? 0]
  if (own !== 0 && own === others) return 'sound'
  if (shareMoreSounds(one, other, sounds)) return 'sound'
  if (share(shapes.get(one), shapes.get(other))) return 'shape'
  return own !== 0 && others !== 0 && sounds.near[own] === sounds.near[others] ? 'nearSound' : null
}

function shareMoreSounds(one: number, other: number, { first, more }: Sounds): boolean {
  const [own, others] = [more.get(one), more.get(other)]
  if (own === undefined && others === undefined) return false
  return share([first[one - FIRST_HAN] ?? 0, ...(own ?? [])], [first[other - FIRST_HAN] ?? 0, ...(others ?? [])])
}

function share(own: readonly number[] | undefined, others: readonly number[] | undefined): boolean {
  if (own === undefined || others === undefined) return false
  for (const group of own) for (const other of others) if (group === other) return true
  return false
}
