import { addUp, averageLength, changeOf, type Figure, shareOver, type Totals } from './figures.ts'

/** What the rows of the overview stand for. */
export const OVERVIEW_ROWS = ['unit', 'month', 'kind'] as const
export type OverviewRows = (typeof OVERVIEW_ROWS)[number]

/** What the rows may be ordered by. */
export const OVERVIEW_ORDERS = ['position', 'documents', 'change', 'characters', 'average', 'over', 'quota'] as const
export type OverviewOrder = (typeof OVERVIEW_ORDERS)[number]

/** Which of the documents behind the figures are listed: `over` a limit, `excused` with a reason for an exception. */
export const COUNTED_CHOICES = ['all', 'over', 'excused'] as const
/** One of the choices of documents behind the figures. */
export type CountedChoice = (typeof COUNTED_CHOICES)[number]

/** What the documents behind the figures may be ordered by. */
export const COUNTED_ORDERS = ['newest', 'longest'] as const
/** One of the orders of documents behind the figures. */
export type CountedOrder = (typeof COUNTED_ORDERS)[number]

/** One line of the overview: a unit, a month or a kind. */
export interface OverviewLine {
  /** Id of the unit, number of the month, or kind. */
  readonly key: string
  readonly now: Totals
  /** The same period of the year before. */
  readonly before: Totals
  /** Documents by month, from January; as long as the year, however far it has come. */
  readonly byMonth: readonly number[]
}

/** The figures of a period and of the same period of the year before. */
export interface ComparedFigures {
  readonly now: readonly Figure[]
  readonly before: readonly Figure[]
}

const KEYS: Readonly<Record<OverviewRows, (figure: Figure) => string>> = {
  unit: ({ unitId }) => unitId,
  month: ({ month }) => String(month),
  kind: ({ kind }) => kind,
}

const MONTHS = 12

/**
 * The lines of the overview, one for each of `keys` in their sequence, and after them one for everything the figures
 * have besides: the lines add up to the totals whatever is asked for.
 */
export function overviewLines(
  figures: ComparedFigures,
  { rows, keys }: { readonly rows: OverviewRows; readonly keys: readonly string[] },
): readonly OverviewLine[] {
  const keyOf = KEYS[rows]
  const now = grouped(figures.now, keyOf)
  const before = grouped(figures.before, keyOf)
  return [...new Set([...keys, ...now.keys(), ...before.keys()])].map((key) => {
    const own = now.get(key) ?? []
    return { key, now: addUp(own), before: addUp(before.get(key) ?? []), byMonth: documentsByMonth(own) }
  })
}

function grouped(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const known = groups.get(keyOf(figure))
    if (known === undefined) groups.set(keyOf(figure), [figure])
    else known.push(figure)
  }
  return groups
}

/** Documents by month, from January. */
export function documentsByMonth(figures: readonly Figure[]): readonly number[] {
  return Array.from({ length: MONTHS }, (_, index) =>
    figures.filter(({ month }) => month === index + 1).reduce((sum, { documents }) => sum + documents, 0),
  )
}

/** A line as far as its place in the overview depends on it. */
export interface RankedLine extends OverviewLine {
  /** Used share of the fullest quota; `null` without one. */
  readonly quotaShare: number | null
}

const RANKS: Readonly<Record<Exclude<OverviewOrder, 'position'>, (line: RankedLine) => number | null>> = {
  documents: ({ now }) => now.documents,
  change: ({ now, before }) => changeOf(now.documents, before.documents),
  characters: ({ now }) => now.characters,
  average: ({ now }) => averageLength(now),
  over: ({ now }) => shareOver(now),
  quota: ({ quotaShare }) => quotaShare,
}

/** The lines with the largest first, those without a number last; `position` leaves them as they come. */
export function orderLines<Line extends RankedLine>(lines: readonly Line[], order: OverviewOrder): readonly Line[] {
  if (order === 'position') return lines
  const rank = RANKS[order]
  return lines.toSorted((a, b) => (rank(b) ?? Number.NEGATIVE_INFINITY) - (rank(a) ?? Number.NEGATIVE_INFINITY) || 0)
}
