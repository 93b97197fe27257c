import type { ServerContext } from '#server/context.ts'
import { type AuthorizedDocument, lockDocument, readPeople } from '#server/features/document-core/index.ts'
import { readText } from '#server/features/versions/index.ts'
import type { ProofState, WaiverView } from '#shared/api/proof.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { SEVERITIES, type Severity } from '#shared/kernel/finding.ts'
import { mayUseDocument, SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { mayWaive } from '#shared/proof/gate.ts'
import type { NegativeList } from '#shared/proof/negative-list.ts'
import { checkText } from './check-text.ts'
import { readNegativeList } from './negative-list-store.ts'
import { findWaiver, standingWaivers, type WaiverRow } from './waiver-rows.ts'

/** A reason a person gives for a finding, by the fingerprint they saw it with. */
export interface NewWaiver {
  readonly fingerprint: string
  readonly reason: string
}

/**
 * Lets a finding of the stored text stand. Throws `proof.findingGone` when the text has no such finding any more, and
 * `permission.denied` when the office's list does not name a post of this person for it.
 */
export async function waiveFinding(
  context: ServerContext,
  { document, facts }: AuthorizedDocument,
  { actor, fingerprint, reason }: NewWaiver & { readonly actor: Actor },
): Promise<WaiverView> {
  const { view } = readText(document.kind, await context.texts.read(document.id))
  const { findings, list } = await checkText(context, document, view, actor)
  const finding = findings.find((candidate) => candidate.fingerprint === fingerprint)
  if (finding === undefined) throw new DomainError('proof.findingGone', 409)
  if (!maySetAside(actor, finding.severity, list, facts)) throw new DomainError('permission.denied', 403)

  const { ruleId, severity, text } = finding
  const row: WaiverRow = {
    id: context.identifiers.next(),
    documentId: document.id,
    personId: actor.personId,
    createdAt: context.clock.now().toISOString(),
    withdrawnAt: null,
    ...{ fingerprint, ruleId, severity, text, reason },
  }
  await context.db.transaction().execute(async (transaction) => {
    if ((await lockDocument(transaction, document.id)) === null) throw notFound('document')
    await transaction.insertInto('proofWaivers').values(row).execute()
    const details = { waiverId: row.id, ruleId, severity, text, reason }
    await context.acts.append(transaction, {
      actorId: actor.personId,
      documentId: document.id,
      act: 'proof.waive',
      details,
    })
  })
  context.texts.announce(document.id, 'state')
  return presentWaiver(context, row, actor)
}

/** Takes back a reason one gave. Throws `waiver.notFound`, or `permission.denied` for somebody else's. */
export async function withdrawWaiver(
  context: ServerContext,
  documentId: string,
  { actor, waiverId }: { readonly actor: Actor; readonly waiverId: string },
): Promise<void> {
  await context.db.transaction().execute(async (transaction) => {
    const document = await lockDocument(transaction, documentId)
    if (document === null) throw notFound('document')
    const waiver = await findWaiver(transaction, documentId, waiverId)
    if (waiver.personId !== actor.personId || SIGNED_STAGES.includes(document.stage))
      throw new DomainError('permission.denied', 403)

    const withdrawnAt = context.clock.now().toISOString()
    await transaction.updateTable('proofWaivers').set({ withdrawnAt }).where('id', '=', waiverId).execute()
    const details = { waiverId, ruleId: waiver.ruleId }
    await context.acts.append(transaction, {
      actorId: actor.personId,
      documentId,
      act: 'proof.withdrawWaiver',
      details,
    })
  })
  context.texts.announce(documentId, 'state')
}

/** What is kept about the check of a document beside its text, as this person sees it. */
export async function readProofState(
  context: ServerContext,
  { document, facts }: AuthorizedDocument,
  actor: Actor,
): Promise<ProofState> {
  const [{ list }, rows] = await Promise.all([readNegativeList(context), standingWaivers(context.db, document.id)])
  return {
    waivers: await Promise.all(rows.map((row) => presentWaiver(context, row, actor))),
    mayWaive: SEVERITIES.filter((severity) => maySetAside(actor, severity, list, facts)),
  }
}

function maySetAside(
  actor: Actor,
  severity: Severity,
  list: NegativeList,
  facts: AuthorizedDocument['facts'],
): boolean {
  if (SIGNED_STAGES.includes(facts.stage)) return false
  return mayWaive(actor, severity, list, {
    unitId: facts.unitId,
    takesPart: mayUseDocument(actor, 'comment', facts),
  })
}

async function presentWaiver(
  { db }: Pick<ServerContext, 'db'>,
  { id, fingerprint, ruleId, severity, text, reason, personId, createdAt }: WaiverRow,
  actor: Actor,
): Promise<WaiverView> {
  const people = await readPeople(db, [personId])
  return {
    ...{ id, fingerprint, ruleId, text, reason },
    severity: SEVERITIES.find((known) => known === severity) ?? 'warn',
    person: people(personId),
    at: createdAt,
    isOwn: personId === actor.personId,
  }
}
