import { breakCosts } from './title-breaks.ts'

/** Full-width characters of 二号 size that one line of the type area holds: 442 pt by 22 pt. */
export const TITLE_LINE_CHARACTERS = 20

/** Fewest characters on the last line: one or two look left behind. */
const LAST_LINE_CHARACTERS = 3

/** Most characters that are broken by beauty; nothing longer is a title, and the ways to break it are too many. */
const LONGEST_TITLE = 60

const COST = { extraLine: 25, shortLastLine: 400, sameLength: 8, hourglass: 60, spread: 0.5 } as const

/**
 * A title broken into lines of at most `most` characters (7.3.1): words stay whole, the lines form a trapezium or a
 * diamond, never an hourglass. A title that fits stays on one line; line breaks in it are the writer's and are kept.
 */
export function titleLines(title: string, most = TITLE_LINE_CHARACTERS): readonly string[] {
  return title.split('\n').flatMap((line) => breakTitle(line.trim(), most))
}

/** Width in full-width characters: ASCII takes half. */
export function characterCount(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x7f ? 0.5 : 1
  return width
}

function breakTitle(title: string, most: number): readonly string[] {
  if (characterCount(title) <= most) return [title]

  const characters = [...title]
  if (characters.length > LONGEST_TITLE) return evenLines(characters, most)
  const best = bestBreaks({ characters, costs: breakCosts(characters, most), most })
  const starts = [0, ...best]
  return starts.map((start, index) =>
    characters
      .slice(start, starts[index + 1] ?? characters.length)
      .join('')
      .trim(),
  )
}

function evenLines(characters: readonly string[], most: number): readonly string[] {
  const size = Math.ceil(characters.length / Math.ceil(characters.length / most))
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, line) =>
    characters.slice(line * size, (line + 1) * size).join(''),
  )
}

interface Problem {
  readonly characters: readonly string[]
  /** Cost of a break before each character. */
  readonly costs: readonly number[]
  readonly most: number
}

/** The cheapest of all ways to break into the fewest lines or one more. */
function bestBreaks(problem: Problem): readonly number[] {
  const widths = runningWidths(problem.characters)
  const fewest = Math.ceil((widths.at(-1) ?? 0) / problem.most)
  let best: { readonly cost: number; readonly breaks: readonly number[] } = {
    cost: Number.POSITIVE_INFINITY,
    breaks: [],
  }
  for (const lines of [fewest, fewest + 1]) {
    for (const breaks of waysToBreak(widths, { lines, most: problem.most, start: 0 })) {
      const places = breaks.reduce((sum, at) => sum + (problem.costs[at] ?? 0), 0)
      const cost = places + (lines - fewest) * COST.extraLine + shapeCost(lineWidths(widths, breaks))
      if (cost < best.cost) best = { cost, breaks }
    }
  }
  return best.breaks
}

/** Every choice of breaks after `start` that makes `lines` lines, none wider than `most`. */
function* waysToBreak(
  widths: readonly number[],
  { lines, most, start }: { readonly lines: number; readonly most: number; readonly start: number },
): Generator<readonly number[]> {
  const from = widths[start] ?? 0
  const left = (widths.at(-1) ?? 0) - from
  if (left > lines * most) return
  if (lines === 1) {
    yield []
    return
  }
  for (let at = start + 1; at < widths.length - 1 && (widths[at] ?? 0) - from <= most; at += 1) {
    for (const rest of waysToBreak(widths, { lines: lines - 1, most, start: at })) yield [at, ...rest]
  }
}

function runningWidths(characters: readonly string[]): readonly number[] {
  const widths = [0]
  for (const character of characters) widths.push((widths.at(-1) ?? 0) + characterCount(character))
  return widths
}

function lineWidths(widths: readonly number[], breaks: readonly number[]): readonly number[] {
  const edges = [0, ...breaks, widths.length - 1]
  return edges.slice(1).map((edge, index) => (widths[edge] ?? 0) - (widths[edges[index] ?? 0] ?? 0))
}

function shapeCost(lengths: readonly number[]): number {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const spread = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) * COST.spread
  const shortLast = (lengths.at(-1) ?? 0) < LAST_LINE_CHARACTERS ? COST.shortLastLine : 0
  const same = new Set(lengths).size === 1 ? COST.sameLength : 0
  return spread + shortLast + same + (isHourglass(lengths) ? COST.hourglass : 0)
}

/** Narrower in the middle than on both sides. */
function isHourglass(lengths: readonly number[]): boolean {
  return lengths.some((length, index) => {
    const before = lengths.slice(0, index)
    const after = lengths.slice(index + 1)
    return before.some((other) => other > length) && after.some((other) => other > length)
  })
}
