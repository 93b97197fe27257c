import {
  ERROR_ACTS,
  type ErrorAct,
  type ErrorState,
  type ErrorTask,
  nextErrorState,
} from '../error-reports/error-report.ts'
import { type Actor, holdsRole, holdsRoleIn, type PostRole } from './posts.ts'

/** Posts whose holders register errors in documents they may read: those who meet documents after issue. */
export const ERROR_REPORTERS: readonly PostRole[] = [
  'registryClerk',
  'editReviewer',
  'inspector',
  'sectionHead',
  'secretaryGeneral',
  'deputyLeader',
  'chiefLeader',
]

/** Posts whose holders confirm and close errors in any document they may read. */
export const ERROR_JUDGES: readonly PostRole[] = ['editReviewer', 'secretaryGeneral', 'inspector']

/** Posts whose holders remedy errors in any document they may read. */
export const ERROR_REMEDIERS: readonly PostRole[] = ['editReviewer', 'registryClerk', 'inspector']

/** The facts about a report that decide who may do what with it. */
export interface ErrorReportFacts {
  readonly state: ErrorState
  /** The unit that drafted the document. */
  readonly unitId: string
  readonly drafterId: string
  readonly reportedBy: string
  /** Who answers for the remedy; `null` before there is one. */
  readonly remediedBy: string | null
}

type Decision = (actor: Actor, facts: ErrorReportFacts) => boolean

/** Whether the person holds any of these posts, in whatever unit. */
export const holdsOne = (actor: Actor, roles: readonly PostRole[]) => roles.some((role) => holdsRole(actor, role))

const isHead: Decision = (actor, { unitId }) => holdsRoleIn(actor, 'sectionHead', unitId)

/** Two pairs of eyes: nobody confirms or dismisses what they reported themselves. */
const mayJudge: Decision = (actor, facts) =>
  facts.reportedBy !== actor.personId && (holdsOne(actor, ERROR_JUDGES) || isHead(actor, facts))

const mayRemedy: Decision = (actor, facts) =>
  facts.drafterId === actor.personId || holdsOne(actor, ERROR_REMEDIERS) || isHead(actor, facts)

/** Nobody closes what they remedied themselves. */
const mayClose: Decision = (actor, facts) => facts.remediedBy !== actor.personId && holdsOne(actor, ERROR_JUDGES)

const DECISIONS: Readonly<Record<ErrorAct, Decision>> = {
  confirm: mayJudge,
  dismiss: mayJudge,
  remedy: mayRemedy,
  close: mayClose,
  reopen: (actor) => holdsOne(actor, [...ERROR_JUDGES, 'chiefLeader']),
}

/** Whether the person may do this with a report they may read, in the state it is in. */
export function mayTakeErrorAct(actor: Actor, act: ErrorAct, facts: ErrorReportFacts): boolean {
  return nextErrorState(facts.state, act) !== null && DECISIONS[act](actor, facts)
}

/** Everything the person may do with a report now, for the client to display. */
export function offeredErrorActs(actor: Actor, facts: ErrorReportFacts): readonly ErrorAct[] {
  return ERROR_ACTS.filter((act) => mayTakeErrorAct(actor, act, facts))
}

/** What a report that the person may read asks of them now; `null` when it waits for others or for nobody. */
export function errorTask(actor: Actor, facts: ErrorReportFacts): ErrorTask | null {
  if (mayTakeErrorAct(actor, 'confirm', facts)) return 'judge'
  if (mayTakeErrorAct(actor, 'remedy', facts)) return 'remedy'
  if (mayTakeErrorAct(actor, 'close', facts)) return 'close'
  return facts.state === 'remedying' && facts.remediedBy === actor.personId ? 'finish' : null
}
