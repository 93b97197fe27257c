import type { ServerContext } from '#server/context.ts'
import { withTextHeld } from '#server/features/document-core/index.ts'
import { noteCaught } from '#server/features/experience/index.ts'
import { findVersionBrief, type ReadText, readText } from '#server/features/versions/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import type { Transition } from '#shared/workflow/run.ts'
import { commitAct } from './commit-act.ts'
import type { RequestedAct } from './requested-act.ts'
import type { Situation } from './situation.ts'

/**
 * Carries out an act that covers the text: nobody can edit while the text is read, hashed and kept as a version, and
 * stage, version, tasks and record are stored together or not at all. Whatever fails on the way, the document stays
 * where it was and its writers get it back.
 */
export async function bindAct(
  context: ServerContext,
  situation: Situation,
  { transition, request }: { readonly transition: Transition; readonly request: RequestedAct },
): Promise<void> {
  await withTextHeld(context, situation.document, async (heldSince) => {
    const text = readText(situation.document.kind, await context.texts.read(request.documentId))
    await refuseUnseen(context, situation, { request, text })
    // Outside of the transaction: what refuses the act is kept all the same.
    await noteCaught(context, situation.document, { ...request, personId: request.actor.personId, view: text.view })
    await context.db
      .transaction()
      .execute((transaction) =>
        commitAct(context, transaction, { situation, transition, request, text: { ...text, heldSince } }),
      )
  })
}

/**
 * Nobody puts their name to what they did not see: the hash on the screen must be that of the text. Who signs must say
 * which text, and it must be the version that was put before them. Throws `workflow.textChanged`.
 */
async function refuseUnseen(
  context: ServerContext,
  { document }: Situation,
  { request, text }: { readonly request: RequestedAct; readonly text: ReadText },
): Promise<void> {
  const isSeen = request.sha256 === undefined ? request.act !== 'sign' : request.sha256 === text.sha256
  if (!isSeen) throw textChanged()
  if (request.act !== 'sign') return

  const submitted = await findVersionBrief(context.db, document.frozenVersionId)
  if (submitted?.sha256 !== text.sha256) throw textChanged()
}

function textChanged(): DomainError {
  return new DomainError('workflow.textChanged', 409)
}
