import { commonSequence, type SequenceStep } from '../kernel/common-sequence.ts'
import type { TextRange } from '../kernel/mapped-text.ts'

/** A few words that somebody replaced by others, with the text around them as it was. */
export interface Correction {
  readonly wrong: string
  readonly right: string
  readonly before: string
  readonly after: string
}

/** More than this in one place is rewriting, not a correction of words. */
const MOST_CHANGED = 4
/** Whole words on both sides are at most this long. */
const MOST_WORD = 8
/** A paragraph of which less is kept was written anew. */
const LEAST_KEPT = 0.6
const CONTEXT = 12
/** Comparing takes time and memory by the square of the length: no paragraph of prose, and no document, is longer. */
const MOST_COMPARED = 2000

const HAN_WORD = /^\p{Script=Han}{2,}$/u
/** Numerals are facts: a correction of one says nothing about the next document. */
const NUMERAL = /[〇零一二三四五六七八九十百千万亿两几\d]/u

/** Of the server: browsers before Chromium 87 have none, so nothing of this file may reach a page. */
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The small replacements that turn one text into another, paragraph by paragraph: Chinese words of two to eight
 * characters, without numerals. Paragraphs that were rewritten, added or taken out say nothing about words.
 */
export function correctionsBetween(before: readonly string[], after: readonly string[]): readonly Correction[] {
  return changedPairs(before, after).flatMap(([from, to]) => correctionsInParagraph(from, to))
}

/** Paragraphs that stand in each other's place: as many taken out as put in at the same point. */
function changedPairs(before: readonly string[], after: readonly string[]): readonly (readonly [string, string])[] {
  if (Math.max(before.length, after.length) > MOST_COMPARED) return []
  return gapsOf(commonSequence(before, after))
    .filter(({ removed, inserted }) => length(removed) === length(inserted))
    .flatMap(({ removed, inserted }) =>
      before.slice(removed.from, removed.to).map((text, index) => [text, after[inserted.from + index] ?? ''] as const),
    )
}

function correctionsInParagraph(before: string, after: string): readonly Correction[] {
  if (Math.max(before.length, after.length) > MOST_COMPARED) return []
  const [from, to] = [before.split(''), after.split('')]
  const steps = commonSequence(from, to)
  const kept = steps.filter(({ type }) => type === 'keep').length
  if (kept < LEAST_KEPT * Math.max(from.length, to.length)) return []
  const gaps = joined(gapsOf(steps))
  return gaps.flatMap((gap, index) => {
    const room = roomAround(gap, { previous: gaps[index - 1], next: gaps[index + 1], before, after })
    return correctionAt(gap, room, { before, after }) ?? []
  })
}

/** A place at which two sequences differ: what is taken out of the first, what is put in of the second. */
interface Gap {
  readonly removed: TextRange
  readonly inserted: TextRange
}

function gapsOf(steps: readonly SequenceStep[]): readonly Gap[] {
  const gaps: Gap[] = []
  let [from, to] = [0, 0]
  let open: Gap | null = null
  for (const step of steps) {
    if (step.type === 'keep') {
      if (open !== null) gaps.push(open)
      open = null
    }
    const start: Gap = open ?? { removed: { from, to: from }, inserted: { from: to, to } }
    if (step.type !== 'insert') from += 1
    if (step.type !== 'remove') to += 1
    if (step.type !== 'keep') open = { removed: { ...start.removed, to: from }, inserted: { ...start.inserted, to } }
  }
  return open === null ? gaps : [...gaps, open]
}

/** Gaps with a single kept character between them as one: 安排布署 and 部署安排 share letters by chance. */
function joined(gaps: readonly Gap[]): readonly Gap[] {
  const done: Gap[] = []
  for (const gap of gaps) {
    const last = done.at(-1)
    if (last === undefined || gap.removed.from - last.removed.to > 1) done.push(gap)
    else done[done.length - 1] = spanOf(last, gap)
  }
  return done
}

function spanOf(first: Gap, last: Gap): Gap {
  return {
    removed: { from: first.removed.from, to: last.removed.to },
    inserted: { from: first.inserted.from, to: last.inserted.to },
  }
}

/** How many kept characters stand on each side of a gap: they are the same in both texts. */
interface Room {
  readonly left: number
  readonly right: number
}

interface Neighbours {
  readonly previous: Gap | undefined
  readonly next: Gap | undefined
  readonly before: string
  readonly after: string
}

function roomAround({ removed }: Gap, { previous, next, before }: Neighbours): Room {
  return {
    left: removed.from - (previous?.removed.to ?? 0),
    right: (next?.removed.from ?? before.length) - removed.to,
  }
}

interface Texts {
  readonly before: string
  readonly after: string
}

function correctionAt(gap: Gap, room: Room, { before, after }: Texts): Correction | null {
  const { removed, inserted } = gap
  if (length(removed) > MOST_CHANGED || length(inserted) > MOST_CHANGED) return null
  if (NUMERAL.test(before.slice(removed.from, removed.to) + after.slice(inserted.from, inserted.to))) return null

  const { left, right } = wholeWords(after, inserted, room)
  const [from, to] = [removed.from - left, removed.to + right]
  const wrong = before.slice(from, to)
  const corrected = after.slice(inserted.from - left, inserted.to + right)
  const isWord = [wrong, corrected].every((word) => HAN_WORD.test(word) && word.length <= MOST_WORD)
  if (!isWord) return null
  return {
    wrong,
    right: corrected,
    before: before.slice(Math.max(0, from - CONTEXT), from),
    after: before.slice(to, to + CONTEXT),
  }
}

/**
 * How far the changed characters reach to the left and right when they are taken with the words they belong to. The
 * corrected text is the one that is cut into words: the other one may hold none.
 */
function wholeWords(text: string, { from, to }: TextRange, room: Room): Room {
  const cut = [...words.segment(text)].map(({ segment, index }) => ({ from: index, to: index + segment.length }))
  const touched = from === to ? wordBeside(cut, from) : cut.filter((word) => overlaps(word, { from, to }))
  let left = Math.min(room.left, from - (touched[0]?.from ?? from))
  let right = Math.min(room.right, (touched.at(-1)?.to ?? to) - to)
  // A single character is no word that can be looked for: 有效地 rather than 地.
  if (to - from + left + right < 2) left = Math.min(room.left, left + lengthBefore(cut, from - left))
  if (to - from + left + right < 2) right = Math.min(room.right, right + 1)
  return { left, right }
}

/** The word in which, or after which, something was taken out; at the beginning of a text the word that follows. */
function wordBeside(cut: readonly TextRange[], place: number): readonly TextRange[] {
  const word = cut.find(({ from, to }) => from < place && place <= to) ?? cut[0]
  return word === undefined ? [] : [word]
}

function lengthBefore(cut: readonly TextRange[], place: number): number {
  const word = cut.find(({ to }) => to === place)
  return word === undefined ? 0 : length(word)
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to
}

function length({ from, to }: TextRange): number {
  return to - from
}
