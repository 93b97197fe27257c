import type { Measure, Strength } from '../layout/measure.ts'

/** Words a check may compare with; the wording is in `conformance.words`. */
export const VALUE_WORDS = [
  'exact',
  'notExact',
  'left',
  'center',
  'right',
  'justify',
  'red',
  'notRed',
  'none',
  'present',
  'missing',
  'on',
  'off',
  'bold',
  'notBold',
  'pageBottom',
  'insideText',
  'pageBreak',
  'noPageBreak',
  'fullStop',
  'noEndMark',
  'colon',
  'brackets',
  'inOrder',
  'thickAboveThin',
  'thinAboveThick',
  'notDouble',
  'paragraph',
  'table',
  'turned',
  'upright',
] as const
export type ValueWord = (typeof VALUE_WORDS)[number]

/** Something expected or found. `text` is shown as it is: a name, a form, what the file says. */
export type Value =
  | { readonly type: 'mm' | 'pt' | 'characters' | 'lines' | 'count'; readonly value: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'word'; readonly word: ValueWord }

/** Where in the file: which part, and the beginning of the paragraph where it is one. */
export interface Place {
  readonly part: 'page' | 'text' | 'header' | 'footer' | 'settings' | 'styles' | 'renderedPage'
  /** Place of the paragraph among all of the file, or number of the page that was rendered, from 1. */
  readonly number: number | null
  readonly text: string
}

/** `notRendered`: could only be seen on a printed page, and none could be made here. Never a pass. */
export const CHECK_STATUSES = ['fail', 'pass', 'notApplicable', 'notRendered'] as const
export type CheckStatus = (typeof CHECK_STATUSES)[number]

/** How a check looks: at the XML, by arithmetic over it, or at rendered pages. */
export const CHECK_LAYERS = ['xml', 'arithmetic', 'rendered'] as const
export type CheckLayer = (typeof CHECK_LAYERS)[number]

/** What a check found. */
export interface Outcome {
  readonly status: CheckStatus
  readonly expected: Value | null
  readonly actual: Value | null
  readonly tolerance: Value | null
  readonly place: Place | null
}

/** What identifies a check. `clause` is that of GB/T 9704-2012, `-` for what only practice asks. */
export interface CheckHead<Name extends string = string> {
  readonly name: Name
  readonly clause: string
  readonly strength: Strength
  readonly layer: CheckLayer
}

/** A check with what it found in a file. */
export interface Check extends CheckHead, Outcome {
  /** The rule of docs/rules/gbt9704.md, or `practice`. */
  readonly id: string
}

/** A check that can be made of a subject. */
export interface CheckRule<Subject, Name extends string = string> extends CheckHead<Name> {
  run(subject: Subject): Outcome
}

/** Clause and strength of a measure, for the check that holds it. */
export function heldBy({ clause, strength }: Measure): Pick<CheckHead, 'clause' | 'strength'> {
  return { clause, strength }
}

/** The id of the rule a clause belongs to. */
export function ruleId(clause: string): string {
  return clause === '-' ? 'practice' : `GB-${clause}`
}

/** A value of a unit. */
export function amount(type: Exclude<Value['type'], 'text' | 'word'>, value: number): Value {
  return { type, value: Math.round(value * 100) / 100 }
}

/** A value shown as it is. */
export function text(words: string): Value {
  return { type: 'text', text: words }
}

/** A value with a wording. */
export function word(name: ValueWord): Value {
  return { type: 'word', word: name }
}

/** Nothing of what the check is about is in the file. */
export const NOT_APPLICABLE: Outcome = {
  status: 'notApplicable',
  expected: null,
  actual: null,
  tolerance: null,
  place: null,
}

/** Whether a value is the expected one, within a tolerance of the same unit. */
export function matches(expected: Value, actual: Value, tolerance = 0): boolean {
  if (expected.type === 'text') return actual.type === 'text' && actual.text === expected.text
  if (expected.type === 'word') return actual.type === 'word' && actual.word === expected.word
  return 'value' in actual && Math.abs(actual.value - expected.value) <= tolerance + 1e-9
}

/** Compares what was found in one place with what is expected there. */
export function compared(
  expected: Value,
  actual: Value,
  options: { readonly tolerance?: number; readonly place?: Place } = {},
): Outcome {
  const { tolerance = 0, place = null } = options
  return {
    status: matches(expected, actual, tolerance) ? 'pass' : 'fail',
    expected,
    actual,
    tolerance: tolerance > 0 && 'value' in expected ? { type: expected.type, value: tolerance } : null,
    place,
  }
}
