import { writeNumber } from './number-formats.ts'
import { childOf, childrenOf, numberOf, switchOf, valueIn, type XmlElement } from './xml-element.ts'

/** Levels a list can have (ECMA-376, 17.9.6). */
const LEVELS = 9

/** Numbers of the lists of a file, counted in the order in which paragraphs ask for theirs. */
export interface WordNumbering {
  /** The next number of a list at a level as Word shows it: `一、`; `''` for a bullet or a list that shows nothing. */
  next(listId: string, level: number): string
  /** The level that belongs to a style, for styles that name only the list. */
  levelOfStyle(listId: string, styleId: string): number
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** The level after which counting begins anew; 0 for never. */
  readonly restartAfter: number
  readonly isLegal: boolean
  readonly styleId: string | undefined
}

interface List {
  readonly abstractId: string
  readonly levels: readonly Level[]
  /** Levels at which this list begins a count of its own. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Reads `numbering.xml`; a file without it has no lists. */
export function readNumbering(root: XmlElement | undefined): WordNumbering {
  const lists = readLists(root)
  const counters = new Map<string, (number | null)[]>()
  const begun = new Set<string>()
  return {
    levelOfStyle: (listId, styleId) =>
      Math.max(0, lists.get(listId)?.levels.findIndex((level) => level.styleId === styleId) ?? 0),
    next(listId, level) {
      const list = lists.get(listId)
      const own = list?.levels[level]
      if (list === undefined || own === undefined) return ''
      const counts = counters.get(list.abstractId) ?? Array.from({ length: LEVELS }, () => null)
      counters.set(list.abstractId, counts)
      restartOnce(list, { listId, level, counts, begun })
      counts[level] = (counts[level] ?? own.start - 1) + 1
      restartDeeper(list, level, counts)
      return labelOf(list, level, counts)
    },
  }
}

/** A list over the same definition goes on counting, unless it says where it begins. */
function restartOnce(
  list: List,
  at: {
    readonly listId: string
    readonly level: number
    readonly counts: (number | null)[]
    readonly begun: Set<string>
  },
): void {
  const start = list.restarts.get(at.level)
  const key = `${at.listId} ${at.level}`
  if (start === undefined || at.begun.has(key)) return
  at.begun.add(key)
  at.counts[at.level] = start - 1
}

function restartDeeper(list: List, level: number, counts: (number | null)[]): void {
  for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
    const after = list.levels[deeper]?.restartAfter ?? deeper
    if (after !== 0 && level < after) counts[deeper] = null
  }
}

function labelOf(list: List, level: number, counts: readonly (number | null)[]): string {
  const own = list.levels[level]
  if (own === undefined || own.format === 'bullet') return ''
  return own.text.replace(/%([1-9])/g, (_place, digit: string) => {
    const index = Number(digit) - 1
    const shown = list.levels[index]
    if (shown === undefined) return ''
    const format = own.isLegal && index < level ? 'decimal' : shown.format
    return writeNumber(format, counts[index] ?? shown.start)
  })
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  )
  return new Map(
    childrenOf(root, 'w:num').map((element): [string, List] => {
      const abstractId = followStyleLink(definitions, valueIn(element, 'w:abstractNumId') ?? '')
      const overrides = childrenOf(element, 'w:lvlOverride')
      const ownLevels = overrides.flatMap((override) => childrenOf(override, 'w:lvl'))
      const levels = readLevels([...childrenOf(definitions.get(abstractId), 'w:lvl'), ...ownLevels])
      const restarts = overrides.flatMap((override): [number, number][] => {
        const start = numberOf(valueIn(override, 'w:startOverride'))
        return start === undefined ? [] : [[numberOf(override.attributes['w:ilvl']) ?? 0, start]]
      })
      return [element.attributes['w:numId'] ?? '', { abstractId, levels, restarts: new Map(restarts) }]
    }),
  )
}

/** A definition may only name a list style, whose own definition holds the levels. */
function followStyleLink(definitions: ReadonlyMap<string, XmlElement>, abstractId: string): string {
  const style = valueIn(definitions.get(abstractId), 'w:numStyleLink')
  if (style === undefined) return abstractId
  const found = [...definitions].find(([, element]) => valueIn(element, 'w:styleLink') === style)
  return found?.[0] ?? abstractId
}

/** Levels by their index; a later one of the same index replaces the earlier. */
function readLevels(elements: readonly XmlElement[]): readonly Level[] {
  return Array.from({ length: LEVELS }, (_, index): Level => {
    const element = elements.findLast((candidate) => numberOf(candidate.attributes['w:ilvl']) === index)
    return {
      format: element === undefined ? 'none' : numberFormat(element),
      text: valueIn(element, 'w:lvlText') ?? '',
      start: numberOf(valueIn(element, 'w:start')) ?? 0,
      restartAfter: numberOf(valueIn(element, 'w:lvlRestart')) ?? index,
      isLegal: switchOf(element, 'w:isLgl') ?? false,
      styleId: valueIn(element, 'w:pStyle'),
    }
  })
}

/** Newer formats stand in an alternative whose fallback is a plain one. */
function numberFormat(element: XmlElement): string {
  const fallback = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback')
  return valueIn(element, 'w:numFmt') ?? valueIn(fallback, 'w:numFmt') ?? 'decimal'
}
