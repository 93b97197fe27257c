import type { Stage } from '../workflow/route.ts'
import { ERROR_REPORTERS } from './error-reports.ts'
import { type Actor, holdsRole, holdsRoleIn } from './posts.ts'

/** What a person may do with one document, apart from the acts of its route. */
export const DOCUMENT_ACTIONS = [
  'read',
  'edit', // change text and fields
  'comment',
  'resolveComment',
  'manageWriters',
  'exportReview', // Word file for reading before signing
  'exportFinal', // Word file of the signed text
  'register', // fill number and printing date after signing
  'reportError', // register an error that was found after signing
  'delete',
] as const
export type DocumentAction = (typeof DOCUMENT_ACTIONS)[number]

/** The facts about a document that decide who may do what. Plain data: the server reads it, this file decides. */
export interface DocumentFacts {
  readonly unitId: string
  readonly createdBy: string
  readonly stage: Stage
  /** What the running step allows its handlers to do with the text; `comment` while an act is bound to the text. */
  readonly textAccess: 'edit' | 'comment'
  readonly writers: readonly string[]
  readonly readers: readonly string[]
  /** Who has to act now. */
  readonly handlers: readonly string[]
  /** Who acted at any earlier step. */
  readonly formerHandlers: readonly string[]
}

type Decision = (actor: Actor, facts: DocumentFacts) => boolean

const isWriter: Decision = (actor, facts) =>
  facts.createdBy === actor.personId || facts.writers.includes(actor.personId)

const isHandler: Decision = (actor, facts) => facts.handlers.includes(actor.personId)

/** Stages in which the text is signed: it never changes again, whatever a route says. */
export const SIGNED_STAGES: readonly Stage[] = ['registering', 'issued']

const isSigned = (facts: DocumentFacts) => SIGNED_STAGES.includes(facts.stage)

const mayRead: Decision = (actor, facts) =>
  isWriter(actor, facts) ||
  isHandler(actor, facts) ||
  facts.formerHandlers.includes(actor.personId) ||
  facts.readers.includes(actor.personId) ||
  holdsRoleIn(actor, 'sectionHead', facts.unitId) ||
  (isSigned(facts) && holdsRole(actor, 'registryClerk'))

const mayEdit: Decision = (actor, facts) =>
  facts.textAccess === 'edit' &&
  !isSigned(facts) &&
  (facts.stage === 'drafting' ? isWriter(actor, facts) : isHandler(actor, facts))

const mayComment: Decision = (actor, facts) => !isSigned(facts) && (isWriter(actor, facts) || isHandler(actor, facts))

const DECISIONS: Readonly<Record<DocumentAction, Decision>> = {
  read: mayRead,
  edit: mayEdit,
  comment: mayComment,
  resolveComment: mayComment,
  manageWriters: (actor, facts) => facts.stage === 'drafting' && facts.createdBy === actor.personId,
  exportReview: mayRead,
  exportFinal: (actor, facts) => isSigned(facts) && mayRead(actor, facts),
  register: (actor, facts) => facts.stage === 'registering' && isHandler(actor, facts),
  reportError: (actor, facts) =>
    isSigned(facts) && mayRead(actor, facts) && ERROR_REPORTERS.some((role) => holdsRole(actor, role)),
  delete: (actor, facts) => facts.stage === 'drafting' && facts.createdBy === actor.personId,
}

/** Whether the person may do this with the document. The one decision behind HTTP, WebSocket and export. */
export function mayUseDocument(actor: Actor, action: DocumentAction, facts: DocumentFacts): boolean {
  return DECISIONS[action](actor, facts)
}

/** Everything the person may do with the document, for the client to display. */
export function documentActions(actor: Actor, facts: DocumentFacts): readonly DocumentAction[] {
  return DOCUMENT_ACTIONS.filter((action) => mayUseDocument(actor, action, facts))
}
