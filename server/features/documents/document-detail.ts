import type { ServerContext } from '#server/context.ts'
import { countOpenThreads } from '#server/features/comments/index.ts'
import { authorize, endAbandonedHold, presentBriefs, readPeople } from '#server/features/document-core/index.ts'
import { findVersionBrief } from '#server/features/versions/index.ts'
import { latestReturn, offeredActs, readSituation } from '#server/features/workflow/index.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'
import type { Language } from '#shared/messages/index.ts'
import { documentActions } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { stepProgress } from '#shared/workflow/steps.ts'

/** Who looks at a document, and in which language. */
export interface Reader {
  readonly actor: Actor
  readonly language: Language
}

/** A document with everything that this person may do with it now. Throws `document.notFound`. */
export async function readDetail(context: ServerContext, reader: Reader, documentId: string): Promise<DocumentDetail> {
  const authorized = await authorize(context, reader.actor, 'read', documentId)
  await endAbandonedHold(context, authorized.document)

  const situation = await readSituation(context, authorized)
  const { document, facts, route, run } = situation
  const [briefs, people, offered, frozenVersion, lastReturn, openThreads] = await Promise.all([
    presentBriefs(context, [document]),
    readPeople(context.db, [...facts.writers, ...facts.readers]),
    offeredActs(context, situation, reader),
    findVersionBrief(context.db, document.frozenVersionId),
    latestReturn(context, document),
    countOpenThreads(context.db, documentId),
  ])
  return {
    ...(briefs[0] as DocumentDetail),
    template: context.templates.template(document.kind),
    writers: facts.writers.map(people),
    readers: facts.readers.map(people),
    steps: stepProgress(route, run).map(({ step: { id, name, stage }, state }) => ({ id, name, stage, state })),
    round: run.round,
    actions: [...documentActions(reader.actor, facts)],
    offeredActs: offered,
    frozenVersion,
    latestReturn: lastReturn,
    openThreads: openThreads.all,
    revision: document.revision,
  }
}
