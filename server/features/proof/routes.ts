import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { requireAdministration } from '#server/http/require-administration.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import type { NegativeListView } from '#shared/api/proof.ts'
import { mayAdminister } from '#shared/permissions/administration.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { packVersionOf } from '#shared/proof/list-checker.ts'
import { changeNegativeList, listVersions } from './change-negative-list.ts'
import { readNegativeList } from './negative-list-store.ts'
import { listReports } from './reports.ts'
import { tryEntry } from './try-entry.ts'
import { readProofState, waiveFinding, withdrawWaiver } from './waivers.ts'

/** The check of documents, the reasons given in them, and the office's negative list. */
export function proofRoutes(context: ServerContext): readonly Route[] {
  return [...documentRoutes(context), ...listRoutes(context)]
}

function documentRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readProof, async ({ actor, params: { documentId } }) =>
      readProofState(context, await authorize(context, actor, 'read', documentId), actor),
    ),
    route(api.waiveFinding, async ({ actor, params: { documentId }, body }) => {
      const authorized = await authorize(context, actor, 'read', documentId)
      return waiveFinding(context, authorized, { ...body, actor })
    }),
    route(api.withdrawWaiver, async ({ actor, params: { documentId, waiverId } }) => {
      await authorize(context, actor, 'read', documentId)
      await withdrawWaiver(context, documentId, { actor, waiverId })
      return DONE
    }),
    route(api.listProofReports, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      return listReports(context, documentId)
    }),
  ]
}

function listRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readNegativeList, async ({ actor }) => presentList(context, actor)),
    route(api.changeNegativeList, async ({ actor, body }) => {
      requireAdministration(actor, 'changeNegativeList')
      await changeNegativeList(context, actor.personId, body)
      return presentList(context, actor)
    }),
    route(api.listNegativeListVersions, async ({ language }) => listVersions(context, language)),
    route(api.tryEntry, async ({ actor, body: { entry } }) => {
      requireAdministration(actor, 'changeNegativeList')
      return tryEntry(context, actor, entry)
    }),
  ]
}

async function presentList(context: ServerContext, actor: Actor): Promise<NegativeListView> {
  const versioned = await readNegativeList(context)
  return {
    ...versioned,
    packVersion: packVersionOf(versioned),
    mayChange: mayAdminister(actor, 'changeNegativeList'),
  }
}
