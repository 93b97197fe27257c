import type { Stage } from '../workflow/route.ts'

/** How much an error found after issue weighs. */
export const ERROR_GRAVITIES = ['serious', 'ordinary', 'slight'] as const // 严重 一般 瑕疵
export type ErrorGravity = (typeof ERROR_GRAVITIES)[number]

/** Who found the error. */
export const ERROR_FINDERS = ['ownOffice', 'receivingBody', 'superior'] as const // 本单位 收文单位 上级机关
export type ErrorFinder = (typeof ERROR_FINDERS)[number]

/** What is done about an error in a document that is out. */
export const ERROR_REMEDIES = ['correctionNotice', 'reprint', 'explanation'] as const // 更正 重印 说明
export type ErrorRemedy = (typeof ERROR_REMEDIES)[number]

/** Stages that can let an error pass: all that are over when a document is out. */
export const PASSABLE_STAGES = [
  'drafting',
  'editReview',
  'officeReview',
  'countersigning',
  'signing',
  'registering',
] as const satisfies readonly Stage[]
export type PassableStage = (typeof PASSABLE_STAGES)[number]

/** Where a report stands. */
export const ERROR_STATES = ['reported', 'confirmed', 'remedying', 'closed', 'unfounded'] as const // 登记 核实 整改 办结 不属差错
export type ErrorState = (typeof ERROR_STATES)[number]

/** States in which a report still asks for something. */
export const OPEN_ERROR_STATES = ['reported', 'confirmed', 'remedying'] as const satisfies readonly ErrorState[]

/** What a person may do with a report. */
export const ERROR_ACTS = ['confirm', 'dismiss', 'remedy', 'close', 'reopen'] as const // 核实 认定不属差错 整改 办结 重新登记
export type ErrorAct = (typeof ERROR_ACTS)[number]

/** What an open report asks of a person: to judge it, to choose the remedy, to see it through, to close it. */
export const ERROR_TASKS = ['judge', 'remedy', 'finish', 'close'] as const // 核实 整改 落实整改 办结
export type ErrorTask = (typeof ERROR_TASKS)[number]

/** A step of a report's way. */
interface ErrorMove {
  readonly from: readonly ErrorState[]
  readonly to: ErrorState
  /** What has to be filled in with it. */
  readonly asks: readonly ErrorAnswer[]
}

/** What an act on a report may ask to be filled in. */
export const ERROR_ANSWERS = ['note', 'remedy', 'completedOn'] as const
export type ErrorAnswer = (typeof ERROR_ANSWERS)[number]

/**
 * The way of a report: reported, confirmed by somebody else, remedied, closed with the day it was done. What turns out
 * to be no error is set aside with a reason; what was closed too early is taken up again from the beginning.
 */
export const ERROR_MOVES: Readonly<Record<ErrorAct, ErrorMove>> = {
  confirm: { from: ['reported'], to: 'confirmed', asks: [] },
  dismiss: { from: ['reported'], to: 'unfounded', asks: ['note'] },
  remedy: { from: ['confirmed'], to: 'remedying', asks: ['remedy', 'note'] },
  close: { from: ['remedying'], to: 'closed', asks: ['completedOn', 'note'] },
  reopen: { from: ['closed', 'unfounded'], to: 'reported', asks: ['note'] },
}

/** The state an act leads to, or `null` when it is not allowed there. */
export function nextErrorState(state: ErrorState, act: ErrorAct): ErrorState | null {
  const { from, to } = ERROR_MOVES[act]
  return from.includes(state) ? to : null
}

/** What was filled in with an act. */
export interface ErrorAnswers {
  readonly note: string
  readonly remedy: ErrorRemedy | null
  /** A calendar day, or empty. */
  readonly completedOn: string
}

/** What an act asks for and was not given. */
export function missingAnswers(act: ErrorAct, answers: ErrorAnswers): readonly ErrorAnswer[] {
  return ERROR_MOVES[act].asks.filter((name) => (answers[name] ?? '') === '')
}
