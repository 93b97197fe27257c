import { TITLE_WORDS } from './title-words.ts'

/** What a break before a character costs; 0 is a welcome place, `NEVER` only when nothing else is possible. */
const BREAK = {
  welcome: 0,
  wordEdge: 12,
  oneEdge: 20,
  unknown: 36,
  poor: 45,
  insideWord: 70,
  bad: 90,
  never: 5000,
} as const

const WORDS = new Set(TITLE_WORDS)
const LONGEST_WORD = Math.max(...TITLE_WORDS.map((word) => word.length))

const OPENERS = '《〈“‘（(「『〔['
const CLOSERS = '》〉”’）)」』〕]'
const NOT_AT_LINE_START = `${CLOSERS}，、。：；！？·—…,.:;!?%％之`
/** Characters that belong to the number before them. */
const COUNTED = /[年月日号届次个项条期批％%]/
const DIGIT = /[0-9０-９一二三四五六七八九十百千万第]/

/** The cost of a break before each character of a title. */
export function breakCosts(characters: readonly string[], most: number): readonly number[] {
  const text = characters.join('')
  const edges = wordEdges(characters)
  const quoted = insideQuotes(characters, most)
  const agencyEnd = text.indexOf('关于')
  return characters.map((_, at) => {
    if (at === 0) return BREAK.never
    if (quoted.has(at)) return BREAK.never
    const placed = placedCost(characters, at)
    if (placed !== null) return placed
    // The name of the issuing body stands before 关于 and stays whole where it can.
    const agency = agencyEnd > 0 && at < agencyEnd ? BREAK.poor : 0
    return agency + edgeCost(edges, at)
  })
}

/** The characters around a place: up to two before it and two after it. */
interface Place {
  readonly before: string
  readonly twoBefore: string
  readonly after: string
  readonly twoAfter: string
}

/** Places that the characters themselves decide; the first rule that fits wins. */
const PLACE_RULES: readonly (readonly [(place: Place) => boolean, number])[] = [
  [({ before, after }) => isLatin(before) && isLatin(after), BREAK.never],
  [({ after }) => isSpace(after), BREAK.bad],
  [({ before, twoAfter }) => isSpace(before) || twoAfter === '关于', BREAK.welcome],
  [({ after }) => NOT_AT_LINE_START.includes(after), BREAK.never],
  // 的通知 may stand alone only where the book title before it fills a line.
  [({ before, after }) => after === '的' && before === '》', BREAK.poor],
  [({ after }) => after === '的', BREAK.never],
  [({ before }) => OPENERS.includes(before) || before === '—', BREAK.never],
  [({ twoBefore }) => twoBefore === '关于', BREAK.bad],
  [({ before, after }) => DIGIT.test(before) && (COUNTED.test(after) || DIGIT.test(after)), BREAK.bad],
  [({ before, after }) => OPENERS.includes(after) || '，、：；'.includes(before), BREAK.welcome],
  [({ before }) => CLOSERS.includes(before), BREAK.wordEdge],
  [({ before, after }) => '的和与及暨或'.includes(before) || '和与及暨或'.includes(after), BREAK.oneEdge],
]

function placedCost(characters: readonly string[], at: number): number | null {
  const place = {
    before: characters[at - 1] ?? '',
    twoBefore: characters.slice(Math.max(0, at - 2), at).join(''),
    after: characters[at] ?? '',
    twoAfter: characters.slice(at, at + 2).join(''),
  }
  return PLACE_RULES.find(([applies]) => applies(place))?.[1] ?? null
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\u3000'
}

function isLatin(character: string): boolean {
  return character.charCodeAt(0) < 0x7f && !isSpace(character)
}

interface WordEdges {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  readonly inside: ReadonlySet<number>
}

function edgeCost(edges: WordEdges, at: number): number {
  if (edges.inside.has(at)) return BREAK.insideWord
  if (edges.starts.has(at) && edges.ends.has(at)) return BREAK.wordEdge
  return edges.starts.has(at) || edges.ends.has(at) ? BREAK.oneEdge : BREAK.unknown
}

/** Known words from left to right, the longest first. */
function wordEdges(characters: readonly string[]): WordEdges {
  const [starts, ends, inside] = [new Set<number>(), new Set<number>(), new Set<number>()]
  let at = 0
  while (at < characters.length) {
    const length = wordLength(characters, at)
    if (length > 1) {
      starts.add(at)
      ends.add(at + length)
      for (let index = at + 1; index < at + length; index += 1) inside.add(index)
    }
    at += Math.max(1, length)
  }
  return { starts, ends, inside }
}

function wordLength(characters: readonly string[], at: number): number {
  for (let length = LONGEST_WORD; length > 1; length -= 1) {
    if (WORDS.has(characters.slice(at, at + length).join(''))) return length
  }
  return 0
}

/** Places inside book titles, quotes and brackets that fit on a line; longer ones have to be broken somewhere. */
function insideQuotes(characters: readonly string[], most: number): ReadonlySet<number> {
  const places = new Set<number>()
  const open: number[] = []
  characters.forEach((character, at) => {
    if (OPENERS.includes(character)) open.push(at)
    if (!CLOSERS.includes(character)) return
    const from = open.pop()
    if (from === undefined || at + 1 - from > most) return
    for (let place = from + 1; place <= at; place += 1) places.add(place)
  })
  return places
}
