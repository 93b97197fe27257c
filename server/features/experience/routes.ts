import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { readText } from '#server/features/versions/index.ts'
import { requireAdministration } from '#server/http/require-administration.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { dismissLearntTerm, listLearntTerms } from './learnt-terms.ts'
import { listOccurrences } from './list-occurrences.ts'
import { noteCaught } from './note-caught.ts'
import { readExperience } from './read-experience.ts'

/** What the office has learnt about its negative list: how often its parts were met, and what they should hold too. */
export function experienceRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.checkBeforeAct, async ({ actor, params: { documentId }, body: { act } }) => {
      // Whoever writes or handles the document at this moment: an act of anybody else would be refused unread.
      const { document } = await authorize(context, actor, 'comment', documentId)
      const { view } = readText(document.kind, await context.texts.read(documentId))
      await noteCaught(context, document, { act, personId: actor.personId, view })
      return DONE
    }),
    route(api.readListExperience, async () => readExperience(context)),
    route(api.listOccurrences, async ({ actor, params: { part }, query }) =>
      listOccurrences(context, actor, { part, ...query }),
    ),
    route(api.listLearntTerms, async ({ actor, query }) => {
      requireAdministration(actor, 'seeLearntTerms')
      return listLearntTerms(context, actor, query)
    }),
    route(api.dismissLearntTerm, async ({ actor, body }) => {
      requireAdministration(actor, 'seeLearntTerms')
      await dismissLearntTerm(context, actor.personId, body)
      return DONE
    }),
  ]
}
