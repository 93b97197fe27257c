import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { CLOSED } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { retract } from '#shared/workflow/retract.ts'
import { firstStep, stepOf } from '#shared/workflow/route.ts'
import { commitAct } from './commit-act.ts'
import type { RequestedAct } from './requested-act.ts'
import type { Situation } from './situation.ts'

/** Takes a submission back to drafting, as long as nobody has opened it. */
export async function retractSubmission(
  context: ServerContext,
  situation: Situation,
  request: RequestedAct,
): Promise<void> {
  const { route, submission } = situation
  const run = retract(route, situation.run, { ...submission, personId: request.actor.personId })
  const transition = {
    run,
    from: stepOf(route, situation.run.stepId),
    to: firstStep(route),
    moved: true,
    bindsText: false,
  }
  await context.db.transaction().execute(async (transaction) => {
    await closeUnopened(context, transaction, situation.document.id)
    await commitAct(context, transaction, { situation, transition, request, text: null })
  })
  await context.texts.refreshRights(request.documentId)
}

/** Closes the tasks of the next people, unless one of them opens the document at this very moment. */
async function closeUnopened(
  { clock }: ServerContext,
  transaction: Transaction<Database>,
  documentId: string,
): Promise<void> {
  await transaction
    .updateTable('tasks')
    .set({ doneAt: clock.now().toISOString(), outcome: CLOSED })
    .where('documentId', '=', documentId)
    .where('doneAt', 'is', null)
    .where('openedAt', 'is', null)
    .execute()
  const opened = await transaction
    .selectFrom('tasks')
    .select('id')
    .where('documentId', '=', documentId)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  if (opened !== undefined) throw new DomainError('workflow.alreadyOpened', 409)
}
