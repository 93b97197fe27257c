import { REGISTRATION_FIELDS } from '../document/fields.ts'
import { SUGGESTION_MARKS } from '../document/schema.ts'
import { type DocumentView, paragraphsOf, titleOf } from '../document/view.ts'
import type { Excess } from '../paperwork/excess.ts'
import type { FoundByRule } from '../proof/gate.ts'
import { fieldProblems } from '../templates/field-check.ts'
import type { Template } from '../templates/template-schema.ts'
import type { Act } from './route.ts'

/** What can stand in the way of an act or of the final copy. Wordings are in the catalogue `obstacles`. */
export const OBSTACLE_CODES = [
  'titleMissing',
  'fieldsMissing',
  'fieldsWrong',
  'registrationMissing',
  'mustFixOpen',
  'suggestionsOpen',
  'findingsOpen',
  'overLength',
  'overQuota',
  'notSigned',
  'textChanged',
] as const
export type ObstacleCode = (typeof OBSTACLE_CODES)[number]

/** One thing to put right first. */
export interface Obstacle {
  readonly code: ObstacleCode
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

/** Everything about a text that an act may depend on. */
export interface TextState {
  readonly view: DocumentView
  readonly template: Template
  /** Open threads that must be settled before the document goes on. */
  readonly openMustFix: number
  /** What the negative list forbids and nobody gave a reason for. */
  readonly blocking: readonly FoundByRule[]
  /** What is beyond a limit or a quota that the office makes no exception from. */
  readonly forbidden: readonly Excess[]
}

type Check = (state: TextState) => Obstacle | readonly Obstacle[] | null

const titleMissing: Check = ({ view }) => (titleOf(view).trim() === '' ? { code: 'titleMissing', params: {} } : null)

const fieldsMissing: Check = (state) => fieldObstacle('fieldsMissing', labelsOf(state, 'draft', true))
const fieldsWrong: Check = (state) => fieldObstacle('fieldsWrong', labelsOf(state, 'draft', false))
const registrationMissing: Check = (state) =>
  fieldObstacle('registrationMissing', labelsOf(state, 'registration', true))

/** Labels of the fields with a problem: of those filled while drafting, or of those filled after signing. */
function labelsOf(state: TextState, part: 'draft' | 'registration', missing: boolean): readonly string[] {
  return fieldProblems(state.template, state.view.fields)
    .filter(({ field }) => REGISTRATION_FIELDS.includes(field.id) === (part === 'registration'))
    .filter(({ problem }) => (problem === 'missing') === missing)
    .map(({ field }) => field.label)
}

function fieldObstacle(code: ObstacleCode, fields: readonly string[]): Obstacle | null {
  return fields.length === 0 ? null : { code, params: { fields } }
}

const mustFixOpen: Check = ({ openMustFix }) =>
  openMustFix === 0 ? null : { code: 'mustFixOpen', params: { count: openMustFix } }

const suggestionsOpen: Check = ({ view }) => {
  const count = countSuggestions(view)
  return count === 0 ? null : { code: 'suggestionsOpen', params: { count } }
}

/** Suggestions that are neither accepted nor rejected, each counted once however many places it has. */
function countSuggestions(view: DocumentView): number {
  const ids = new Set<unknown>()
  for (const paragraph of paragraphsOf(view.blocks))
    for (const span of paragraph.spans) if (SUGGESTION_MARKS.includes(span.mark)) ids.add(span.attrs.id)
  return ids.size
}

const findingsOpen: Check = ({ blocking }) =>
  blocking.map((params) => ({ code: 'findingsOpen', params: { ...params } }))

const excessForbidden: Check = ({ forbidden }) =>
  forbidden.map((excess) =>
    excess.about === 'length'
      ? {
          code: 'overLength',
          params: { characters: excess.characters, most: excess.mostCharacters, source: excess.limit.source },
        }
      : {
          code: 'overQuota',
          params: { unit: excess.unitName, year: excess.year, group: excess.groupName, most: excess.most },
        },
  )

const COMPLETE: readonly Check[] = [
  titleMissing,
  fieldsMissing,
  fieldsWrong,
  mustFixOpen,
  findingsOpen,
  excessForbidden,
]

/** A return and a retraction are always open: they are the way out of whatever stands in the way. */
const CHECKS: Readonly<Record<Act, readonly Check[]>> = {
  submit: COMPLETE,
  pass: COMPLETE,
  sign: [...COMPLETE, suggestionsOpen],
  issue: [registrationMissing, mustFixOpen],
  return: [],
  retract: [],
}

/** What stands in the way of an act, in the order in which it is best put right. */
export function obstaclesTo(act: Act, state: TextState): readonly Obstacle[] {
  return CHECKS[act].flatMap((check) => check(state) ?? [])
}

/** Whether anything in the text can stand in the way of the act: otherwise it need not be read. */
export function dependsOnText(act: Act): boolean {
  return CHECKS[act].length > 0
}

/** What decides whether a text may leave as the final copy. */
export interface FinalCopyState extends TextState {
  /** The hash that the signature covers; `null` while nobody has signed. */
  readonly signedSha256: string | null
  readonly presentSha256: string
}

/** What stands in the way of the final copy: it is the text that was signed, with nothing left to settle. */
export function obstaclesToFinalCopy(state: FinalCopyState): readonly Obstacle[] {
  if (state.signedSha256 === null) return [{ code: 'notSigned', params: {} }]
  const changed: readonly Obstacle[] =
    state.signedSha256 === state.presentSha256 ? [] : [{ code: 'textChanged', params: {} }]
  return [...changed, ...[suggestionsOpen, mustFixOpen].flatMap((check) => check(state) ?? [])]
}
