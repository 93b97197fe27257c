/** Characters, or pairs of characters, of which every match needs one. */
export type OneOf = readonly string[]

const known = new WeakMap<RegExp, readonly OneOf[]>()

/**
 * What every match of a pattern needs in the text: one of each list. An empty list of lists says that nothing is sure.
 * Only what stands in the pattern is read, never how often or in which order: that is for the pattern itself.
 */
export function neededBy(pattern: RegExp): readonly OneOf[] {
  const before = known.get(pattern)
  if (before !== undefined) return before
  const needed = readPattern(pattern)
  known.set(pattern, needed)
  return needed
}

function readPattern({ source, flags }: RegExp): readonly OneOf[] {
  // Letters of either case are not worth the trouble.
  if (flags.includes('i')) return []
  const needed = readAlternatives({ source, at: 0 })
  return needed.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, MOST_LISTS)
}

/** What tells a text apart is said by the first lists. */
const MOST_LISTS = 3
/** A longer list costs more to look up than it saves. */
const LONGEST_LIST = 100
/** Characters so usual that they tell hardly anything of a text. */
const USUAL = new Set('的了是在和与及对不有一为以等中上下人大会工作、，。；：“”（）0123456789')

/** How likely it is that one of a list stands in a passage. */
function weightOf(list: OneOf): number {
  return list.reduce((sum, each) => sum + (each.length > 1 ? 1 : USUAL.has(each) ? 40 : 8), 0)
}

/** Reads a pattern from left to right. */
interface Reader {
  readonly source: string
  at: number
}

/** Reads up to the closing bracket or the end. Of several alternatives one list can be sure: one of what each needs. */
function readAlternatives(reader: Reader): readonly OneOf[] {
  const first = readSequence(reader)
  if (reader.source.charAt(reader.at) !== '|') return first
  const all: (OneOf | undefined)[] = [likeliestToTell(first)]
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1
    all.push(likeliestToTell(readSequence(reader)))
  }
  if (all.includes(undefined)) return []
  const list = all.flatMap((each) => each ?? [])
  return list.length > LONGEST_LIST ? [] : [[...new Set(list)]]
}

function likeliestToTell(lists: readonly OneOf[]): OneOf | undefined {
  return lists.toSorted((a, b) => weightOf(a) - weightOf(b))[0]
}

/** A part of a sequence: the characters it is one of, where they are few and known, or what it needs. */
type Part = { readonly characters: OneOf } | { readonly needs: readonly OneOf[] }

const NOTHING: Part = { needs: [] }
/** Pairs are made of characters that follow one another, as long as they are not too many. */
const MOST_PAIRS = 32

/** Reads one alternative; every part of it that must be there needs what it needs. */
function readSequence(reader: Reader): readonly OneOf[] {
  const lists: OneOf[] = []
  let before: OneOf = []
  for (let next = peek(reader); next !== '' && next !== '|' && next !== ')'; next = peek(reader)) {
    const part = readPart(reader)
    const least = readLeast(reader)
    const isSure = least > 0 && 'characters' in part
    if (isSure) addCharacters(lists, before, part.characters)
    if (isSure && least > 1 && part.characters.length === 1) lists.push([part.characters.join('').repeat(2)])
    if (least > 0 && 'needs' in part) lists.push(...part.needs)
    before = isSure ? part.characters : []
  }
  return lists
}

/** What follows directly on known characters makes pairs with them, which say all that the first ones said alone. */
function addCharacters(lists: OneOf[], before: OneOf, characters: OneOf): void {
  const isPair = before.length > 0 && before.length * characters.length <= MOST_PAIRS
  if (isPair && lists.at(-1) === before) lists.pop()
  lists.push(isPair ? before.flatMap((one) => characters.map((other) => one + other)) : characters)
}

function peek({ source, at }: Reader): string {
  return source.charAt(at)
}

function readPart(reader: Reader): Part {
  const next = peek(reader)
  reader.at += 1
  if (next === '(') return readGroup(reader)
  if (next === '[') return readClass(reader)
  if (next === '\\') return readEscape(reader)
  return next === '.' || next === '^' || next === '$' || isSurrogate(next) ? NOTHING : { characters: [next] }
}

function isSurrogate(character: string): boolean {
  return character >= '\ud800' && character <= '\udfff'
}

/** What comes behind the opening bracket of a group that says it is none of the usual ones. */
const GROUP_SIGN = /\?(?:[:=!]|<[=!]|<\w+>)/y

function readGroup(reader: Reader): Part {
  GROUP_SIGN.lastIndex = reader.at
  const sign = GROUP_SIGN.exec(reader.source)?.[0] ?? ''
  reader.at += sign.length
  const needs = readAlternatives(reader)
  reader.at += 1
  return sign.endsWith('!') ? NOTHING : { needs }
}

const DIGITS = [...'0123456789']
/** An escape, from behind its stroke on. */
const ESCAPE = /d|u[0-9a-fA-F]{4}|[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|x[0-9a-fA-F]{2}|c[A-Z]|\d+|[\s\S]/y
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' }

function readEscape(reader: Reader): Part {
  const characters = charactersOf(readName(ESCAPE, reader))
  return characters === null ? NOTHING : { characters }
}

function readName(pattern: RegExp, reader: Reader): string {
  pattern.lastIndex = reader.at
  const name = pattern.exec(reader.source)?.[0] ?? ''
  reader.at += name.length
  return name
}

/** What the letters behind the stroke of an escape stand for; `null` when that is more than a few characters, or none. */
function charactersOf(letters: string): readonly string[] | null {
  if (letters === 'd') return DIGITS
  if (/^u[0-9a-fA-F]{4}$/.test(letters)) return [String.fromCharCode(Number.parseInt(letters.slice(1), 16))]
  const character = CONTROLS[letters] ?? letters
  return /^(?:[^a-zA-Z\d]|\s)$/.test(character) ? [character] : null
}

const CLASS = /(?:[^\]\\]|\\[\s\S])*/y
/** A member of a class and, when it begins a range, the one that ends it. */
const MEMBER = /(\\u[0-9a-fA-F]{4}|\\[^u]|[^\\])(?:-(\\u[0-9a-fA-F]{4}|\\[^\w]|[^\\]))?/g
const LONGEST_RANGE = 64

/** A class needs one of its characters; one with exceptions, long ranges or escapes for many is left alone. */
function readClass(reader: Reader): Part {
  const inside = readName(CLASS, reader)
  reader.at += 1
  if (inside === '' || /^\^|[\ud800-\udfff]|\\u\{|\\[pP]/.test(inside)) return NOTHING
  const characters: string[] = []
  for (const [, member = '', end] of inside.matchAll(MEMBER)) {
    const some = end === undefined ? charactersIn(member) : rangeOf(charactersIn(member), charactersIn(end))
    if (some === null) return NOTHING
    characters.push(...some)
  }
  return { characters }
}

function charactersIn(member: string): readonly string[] | null {
  return member.startsWith('\\') ? charactersOf(member.slice(1)) : [member]
}

function rangeOf(start: readonly string[] | null, end: readonly string[] | null): readonly string[] | null {
  const [from, to] = [start?.[0]?.charCodeAt(0) ?? 0, end?.[0]?.charCodeAt(0) ?? 0]
  if (start?.length !== 1 || end?.length !== 1 || to - from >= LONGEST_RANGE) return null
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))
}

const QUANTIFIER = /(?:[*+?]|\{(\d+),?\d*\})\??/y

/** How often a part stands at least. */
function readLeast(reader: Reader): number {
  const next = peek(reader)
  if (next !== '*' && next !== '+' && next !== '?' && next !== '{') return 1
  QUANTIFIER.lastIndex = reader.at
  const match = QUANTIFIER.exec(reader.source)
  reader.at += match?.[0].length ?? 1
  if (next === '{') return Number(match?.[1] ?? 0)
  return next === '+' ? 1 : 0
}
