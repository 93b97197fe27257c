import { invisibleCharacter } from '../../rules/paste-noise/invisible-character.ts'
import { pinyinNote } from '../../rules/paste-noise/pinyin-note.ts'
import { webAddress } from '../../rules/paste-noise/web-address.ts'
import { webLeftover } from '../../rules/paste-noise/web-leftover.ts'
import { halfWidthMark } from '../../rules/punctuation/half-width-mark.ts'
import type { PassageRule } from '../../rules/rule.ts'
import type { InlineJson } from '../document-json.ts'
import { inlineText } from '../source-text.ts'
import { type Edit, editInline, editText } from './edits.ts'
import { type DoubleByteCode, shiftedText } from './shifted-text.ts'
import { isTraditional, simplifyingEdits } from './traditional-text.ts'

/**
 * The steps of cleaning in their order. It matters: punctuation set right first would destroy the evidence that the
 * steps before it need.
 */
export const CLEANING_STEPS = [
  'invisible', // 不可见字符
  'pinyin', // 注音
  'shifted', // 错位乱码
  'traditional', // 繁体字
  'punctuation', // 半角标点
  'boilerplate', // 网页残留
] as const
export type CleaningStep = (typeof CLEANING_STEPS)[number]

/** Deletes words of somebody's text, so it is done only when it is asked for. */
export const ASKED_STEPS: readonly CleaningStep[] = ['boilerplate']

/** The steps that are done without being asked for. */
export const USUAL_STEPS: readonly CleaningStep[] = CLEANING_STEPS.filter((step) => !ASKED_STEPS.includes(step))

/** What cleaning needs of the platform. */
export interface CleaningTools {
  readonly code: DoubleByteCode
  readonly toSimplified: (text: string) => string
}

/** A place as it was and as it is after a step, with a few characters around it. */
export interface CleaningSample {
  readonly before: string
  readonly after: string
}

/** What one step found, whether or not it was to be done. */
export interface StepReport {
  readonly step: CleaningStep
  readonly count: number
  readonly isDone: boolean
  readonly samples: readonly CleaningSample[]
}

/** Lines after cleaning; a line of which nothing is left is `null`. */
export interface CleanedLines {
  readonly lines: readonly (readonly InlineJson[] | null)[]
  readonly report: readonly StepReport[]
}

type Finder = (text: string) => readonly Edit[]

/** Cleans lines that came from a file or a web page. Steps that are not in `steps` only count what they would do. */
export function cleanLines(
  lines: readonly (readonly InlineJson[])[],
  { steps, tools }: { readonly steps: ReadonlySet<CleaningStep>; readonly tools: CleaningTools },
): CleanedLines {
  let current = lines
  const report = CLEANING_STEPS.map((step): StepReport => {
    const found = findEdits(step, current.map(inlineText), tools)
    const isDone = steps.has(step)
    const result = reportOf(step, { lines: current, found, isDone })
    if (isDone) current = current.map((line, index) => editInline(line, found[index] ?? []))
    return result
  })
  return {
    report,
    lines: current.map((line, index) => (line.length === 0 && (lines[index]?.length ?? 0) > 0 ? null : line)),
  }
}

/** What one step would change in each of the texts, which are judged together. */
export function findEdits(
  step: CleaningStep,
  texts: readonly string[],
  tools: CleaningTools,
): readonly (readonly Edit[])[] {
  return texts.map(finderOf(step, texts, tools))
}

function finderOf(step: CleaningStep, texts: readonly string[], tools: CleaningTools): Finder {
  if (step === 'traditional') return traditionalFinder(texts, tools.toSimplified)
  if (step === 'shifted') return (text) => shiftedText(text, tools)
  return FINDERS[step]
}

const FINDERS: Readonly<Record<Exclude<CleaningStep, 'traditional' | 'shifted'>, Finder>> = {
  // What no font shows may still be a symbol of the author: only what is truly nothing goes.
  invisible: (text) =>
    ruleEdits(invisibleCharacter, text).filter(({ from, to }) => !/[\p{Co}\ufffd]/u.test(text.slice(from, to))),
  pinyin: (text) => ruleEdits(pinyinNote, text),
  punctuation: punctuationEdits,
  boilerplate: boilerplateEdits,
}

function ruleEdits(rule: PassageRule, text: string): readonly Edit[] {
  const passage = { blockId: '', kind: 'body', number: null, runIn: false, text } as const
  return [...rule.check(passage)].map(({ from, to, fix }) => fix ?? { from, to, text: '' })
}

/** Most marks that may follow each other: each is recognised by a full-width one beside it. Most texts need two passes. */
const MARK_PASSES = 32

/** A mark is judged by its neighbours, which may be marks that are still to be changed: `）,` after `）` is set right. */
function punctuationEdits(text: string): readonly Edit[] {
  const edits: Edit[] = []
  let current = text
  for (let pass = 0; pass < MARK_PASSES; pass += 1) {
    const found = ruleEdits(halfWidthMark, current)
    if (found.length === 0) break
    edits.push(...found)
    current = editText(current, found)
  }
  return edits
}

/** What is left of a line after its leftovers is a scrap when it is this short and no sentence of its own. */
const LONGEST_REST = 30
const SHORTEST_SENTENCE = 6
/** Less than this share of the line left is a scrap in any case. */
const LEAST_SHARE = 0.4
/** A line of an address and the time of its page alone. */
const PAGE_TIME = /[\d年月日:：\-/.\s]/g

function boilerplateEdits(text: string): readonly Edit[] {
  const found = withoutOverlaps(ruleEdits(webLeftover, text))
  const wholeLine = { from: 0, to: text.length, text: '' }
  if (found.length === 0) return isAddressLine(text) ? [wholeLine] : []
  return isScrap(text, editText(text, found).trim()) ? [wholeLine] : found
}

function isAddressLine(text: string): boolean {
  const addresses = ruleEdits(webAddress, text)
  return addresses.length > 0 && editText(text, addresses).replace(PAGE_TIME, '') === ''
}

function isScrap(text: string, rest: string): boolean {
  const [all, left] = [hanIn(text), hanIn(rest)]
  const isSentence = /[。！？]["”’）)]?$/.test(rest) && left >= SHORTEST_SENTENCE
  return rest.length <= LONGEST_REST && (!isSentence || left < all * LEAST_SHARE)
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let end = 0
  return edits
    .toSorted((a, b) => a.from - b.from)
    .filter((edit) => {
      const isApart = edit.from >= end
      if (isApart) end = edit.to
      return isApart
    })
}

function traditionalFinder(texts: readonly string[], toSimplified: CleaningTools['toSimplified']): Finder {
  const whole = texts.join('\n')
  const isWhole = isTraditional(whole, toSimplified(whole))
  return (text) => {
    const simplified = toSimplified(text)
    return isWhole || isTraditional(text, simplified) ? simplifyingEdits(text, simplified) : []
  }
}

/** Samples shown of a step, and the characters around the place in each. */
const MOST_SAMPLES = 5
const AROUND = 6

function reportOf(
  step: CleaningStep,
  found: {
    readonly lines: readonly (readonly InlineJson[])[]
    readonly found: readonly (readonly Edit[])[]
    readonly isDone: boolean
  },
): StepReport {
  const samples: CleaningSample[] = []
  found.found.forEach((edits, index) => {
    const [edit] = edits
    if (edit === undefined || samples.length >= MOST_SAMPLES) return
    samples.push(sampleOf(inlineText(found.lines[index] ?? []), edit))
  })
  const count = found.found.reduce((sum, edits) => sum + edits.length, 0)
  return { step, count, isDone: found.isDone, samples }
}

function sampleOf(text: string, edit: Edit): CleaningSample {
  const before = text.slice(Math.max(0, edit.from - AROUND), edit.from)
  const after = text.slice(edit.to, edit.to + AROUND)
  const middle = text.slice(edit.from, edit.to)
  const isLong = middle.length > 4 * AROUND
  return {
    before: before + (isLong ? `${middle.slice(0, 4 * AROUND)}…` : middle) + after,
    after: before + edit.text + after,
  }
}
