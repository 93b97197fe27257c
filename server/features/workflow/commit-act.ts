import type { Kysely, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { changeDocument, type StoredDocument, spendHold } from '#server/features/document-core/index.ts'
import { holdQuotas, keepExceptions, keepPaperworkRecord } from '#server/features/paperwork/index.ts'
import { type AskedAt, askedAt, keepReport, type TextProof } from '#server/features/proof/index.ts'
import { keepVersion, type ReadText, readText, type VersionRow } from '#server/features/versions/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { titleOf } from '#shared/document/view.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, messages } from '#shared/messages/index.ts'
import { SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import { unconfirmed } from '#shared/proof/gate.ts'
import { dependsOnText, obstaclesTo } from '#shared/workflow/obstacles.ts'
import { firstStep, type RouteStep } from '#shared/workflow/route.ts'
import type { Transition } from '#shared/workflow/run.ts'
import { detailsJson } from './act-details.ts'
import { moveTasks } from './move-tasks.ts'
import type { RequestedAct } from './requested-act.ts'
import type { Situation } from './situation.ts'
import { type ProvedState, textStateOf, wordObstacles } from './text-state.ts'

/** A text that is held still while an act is bound to it. */
export interface HeldText extends ReadText {
  readonly heldSince: string
}

/** An act that is ready to be stored. */
export interface ReadyAct {
  readonly situation: Situation
  readonly transition: Transition
  readonly request: RequestedAct
  /** The text that the act covers; `null` for an act that covers none. */
  readonly text: HeldText | null
}

/** Stores an act with everything that belongs to it: state, version, tasks and record. */
export async function commitAct(
  context: ServerContext,
  transaction: Transaction<Database>,
  ready: ReadyAct,
): Promise<void> {
  const { situation, transition, request } = ready
  await storeState(context, transaction, ready)
  if (isSignedBy(transition)) await holdQuotas(context, transaction, situation.document)
  const bound = await bindVersion(context, transaction, ready)
  await moveTasks(context, transaction, {
    document: situation.document,
    act: request.act,
    actorId: request.actor.personId,
    from: transition.from,
    to: transition.to,
    next: nextPeople(ready),
    isComplete: transition.moved,
  })
  await keepPaperworkRecord(context, transaction, {
    document: situation.document,
    from: transition.from.stage,
    to: transition.to.stage,
    view: ready.text?.view ?? null,
  })
  const actId = await record(context, transaction, { ready, version: bound?.version ?? null })
  if (bound !== null) await keepCheck(context, transaction, { ready, bound, actId })
}

/** Whether the act is the one with which a document becomes a signed one. */
function isSignedBy({ from, to }: Transition): boolean {
  return !SIGNED_STAGES.includes(from.stage) && SIGNED_STAGES.includes(to.stage)
}

async function storeState(
  context: ServerContext,
  transaction: Transaction<Database>,
  { situation, transition, text }: ReadyAct,
): Promise<void> {
  await changeDocument(transaction, situation.document, {
    run: JSON.stringify(transition.run),
    stage: transition.to.stage,
    stepName: transition.to.name,
    updatedAt: context.clock.now().toISOString(),
    ...(text === null ? {} : { title: titleOf(text.view) }),
    // Who drafts has the living text before them, not a version.
    ...(transition.to === firstStep(situation.route) ? { frozenVersionId: null } : {}),
  })
}

/** A version that an act covers, with the check it went through. */
interface BoundVersion {
  readonly version: VersionRow
  readonly proof: TextProof
  readonly asked: AskedAt
}

/** Checks the text under the lock of the document, keeps it as a version and puts that before the next people. */
async function bindVersion(
  context: ServerContext,
  transaction: Transaction<Database>,
  { situation, transition, request, text }: ReadyAct,
): Promise<BoundVersion | null> {
  if (text === null) return null
  const { document } = situation
  await spendHold(transaction, document.id, text.heldSince)
  const state = await refuseObstaclesIn({ ...context, db: transaction }, document, { request, text })
  const asked = await askedAt(transaction, document.id, { act: request.act, step: transition.from, ...state })
  refuseUnconfirmed(asked, request)
  const { version } = await keepVersion(context, transaction, {
    documentId: document.id,
    personId: request.actor.personId,
    text,
    label: messages['zh-CN'].record.versions.bound[transition.from.stage],
    reason: '',
  })
  await transaction
    .updateTable('documents')
    .set({ frozenVersionId: version.id })
    .where('id', '=', document.id)
    .execute()
  return { version, proof: state.proof, asked }
}

/** Who gets a task: after a return the writers; who takes their own submission back needs none. */
function nextPeople({ situation, transition, request }: ReadyAct): readonly string[] {
  if (!transition.moved || request.act === 'retract') return []
  return request.act === 'return' ? situation.writers : transition.run.handlers
}

async function record(
  context: ServerContext,
  transaction: Transaction<Database>,
  { ready, version }: { readonly ready: ReadyAct; readonly version: VersionRow | null },
): Promise<string> {
  const { situation, transition, request } = ready
  return context.acts.append(transaction, {
    actorId: request.actor.personId,
    documentId: request.documentId,
    act: request.act,
    details: detailsJson({
      stepId: transition.from.id,
      stepName: transition.from.name,
      toStepId: transition.to.id,
      toStepName: transition.to.name,
      round: situation.run.round,
      opinion: request.opinion,
      box: boxOf(request, transition.from),
      versionId: version?.id ?? null,
      sha256: version?.sha256 ?? null,
      handlers: [...transition.run.handlers],
      returnTo: request.act === 'return' ? transition.run.returnTo : situation.run.returnTo,
    }),
  })
}

async function keepCheck(
  context: ServerContext,
  transaction: Transaction<Database>,
  { ready, bound, actId }: { readonly ready: ReadyAct; readonly bound: BoundVersion; readonly actId: string },
): Promise<void> {
  const { actor, documentId, act } = ready.request
  const tickedItems = bound.asked.manualItems.map(({ number, name }) => ({ number, name }))
  const { version, proof } = bound
  await keepReport(context, transaction, {
    personId: actor.personId,
    ...{ documentId, act, actId, version, proof, tickedItems },
  })
  await keepExceptions(context, transaction, {
    personId: actor.personId,
    asked: bound.asked.exceptions,
    reasons: ready.request.reasons ?? {},
    ...{ documentId, actId },
  })
}

/** The reason of a return is for the drafter: it stays in the record and does not go onto the sheet. */
function boxOf({ act }: RequestedAct, from: RouteStep) {
  return act === 'return' || act === 'retract' ? null : from.box
}

/** Refuses an act that covers no text, but still depends on it. Throws `workflow.blocked` with the reasons. */
export async function refuseObstacles(
  context: ServerContext,
  document: StoredDocument,
  request: RequestedAct,
): Promise<void> {
  if (!dependsOnText(request.act)) return
  const text = readText(document.kind, await context.texts.read(document.id))
  await refuseObstaclesIn(context, document, { request, text })
}

async function refuseObstaclesIn(
  context: Pick<ServerContext, 'templates' | 'clock'> & { readonly db: Kysely<Database> },
  document: StoredDocument,
  { request, text }: { readonly request: RequestedAct; readonly text: ReadText },
): Promise<ProvedState> {
  const state = await textStateOf(context, document, text, request.actor)
  const obstacles = obstaclesTo(request.act, state)
  if (obstacles.length === 0) return state
  throw new DomainError('workflow.blocked', 422, { reasons: wordObstacles(obstacles, request.language) })
}

/** Nobody lets reminders stand that they did not see, leaves out what only a person can check, or goes over a limit without saying why. */
function refuseUnconfirmed(
  asked: AskedAt,
  { acknowledgedWarnings = 0, tickedItems = [], reasons: given = {}, language }: RequestedAct,
): void {
  const { warnings, manualItems, exceptions } = unconfirmed(asked, {
    acknowledgedWarnings,
    tickedItems,
    reasons: given,
  })
  const wording = messages[language].proof.unconfirmed
  const reasons = [
    ...(warnings === 0 ? [] : [fill(wording.warnings, { count: warnings })]),
    ...manualItems.map(({ name }) => fill(wording.item, { name })),
    ...exceptions.map(({ excess }) => messages[language].paperwork.unexplained[excess.about]),
  ]
  if (reasons.length > 0) throw new DomainError('proof.unconfirmed', 422, { reasons })
}
