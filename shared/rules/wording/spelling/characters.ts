import { SHAPES } from './shapes.ts'
import { FREE_WORDS, LOOSE_WORDS, USUAL_WORDS } from './single-words.ts'
import { SOUNDS } from './sounds.ts'

/** Why one character is easily typed for another: it sounds the same but for the tone, nearly the same, or looks alike. */
export type Likeness = 'sound' | 'nearSound' | 'shape'

/** How well a character stands alone as a word. */
export type Standing = 'free' | 'usual' | 'loose' | 'unknown'

/** For each character of the Chinese block, by its place there, the numbers of the groups it belongs to. */
type Groups = readonly (readonly number[] | undefined)[]

interface Tables {
  readonly sound: Groups
  readonly nearSound: Groups
  readonly shape: Groups
  readonly standing: ReadonlyMap<number, Standing>
}

/** Where the block of Chinese characters begins, and how many there are. */
export const FIRST_HAN = 0x4e00
export const HAN_CHARACTERS = 0x5200

let built: Tables | null = null

/** Built at the first question: a page that checks no text does not pay for it. */
function tables(): Tables {
  built ??= {
    sound: bySound((syllable) => syllable),
    nearSound: bySound(nearSoundOf),
    shape: groupsOf(
      SHAPES.trim()
        .split(/\s+/)
        .map((group, number) => [group, number] as const),
    ),
    standing: standings(),
  }
  return built
}

function groupsOf(groups: Iterable<readonly [string, number]>): Groups {
  const known: number[][] = new Array(HAN_CHARACTERS)
  for (const [group, number] of groups)
    for (let at = 0; at < group.length; at += 1) {
      const code = group.charCodeAt(at) - FIRST_HAN
      const own = known[code]
      if (own === undefined) known[code] = [number]
      else own.push(number)
    }
  return known
}

const SYLLABLE = /^[a-z]+/

/** Groups of `SOUNDS` by their number, those of one sound under one number. */
function bySound(soundOf: (syllable: string) => string): Groups {
  const numbers = new Map<string, number>()
  return groupsOf(
    SOUNDS.trim()
      .split(/\s+/)
      .map((entry) => {
        const syllable = SYLLABLE.exec(entry)?.[0] ?? ''
        const sound = soundOf(syllable)
        const number = numbers.get(sound) ?? numbers.size
        numbers.set(sound, number)
        return [entry.slice(syllable.length), number] as const
      }),
  )
}

/** Sounds that many do not tell apart: zh and z, ng and n, l and n. */
function nearSoundOf(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/^h(?=u)/, 'f')
    .replace(/(?<=[ei]n)g$/, '')
}

function standings(): ReadonlyMap<number, Standing> {
  const known = new Map<number, Standing>()
  const lists = { loose: LOOSE_WORDS, usual: USUAL_WORDS, free: FREE_WORDS } as const
  for (const standing of ['loose', 'usual', 'free'] as const)
    for (const character of lists[standing]) known.set(character.charCodeAt(0), standing)
  return known
}

/** How well the character of a code stands alone. */
export function standingOf(code: number): Standing {
  return tables().standing.get(code) ?? 'unknown'
}

/** How two characters are alike, by sound first; `null` when they are not. */
export function likenessOf(one: number, other: number): Likeness | null {
  const { sound, nearSound, shape } = tables()
  const [own, others] = [one - FIRST_HAN, other - FIRST_HAN]
  if (share(sound[own], sound[others])) return 'sound'
  if (share(shape[own], shape[others])) return 'shape'
  return share(nearSound[own], nearSound[others]) ? 'nearSound' : null
}

function share(own: readonly number[] | undefined, others: readonly number[] | undefined): boolean {
  if (own === undefined || others === undefined) return false
  for (const group of own) for (const other of others) if (group === other) return true
  return false
}
