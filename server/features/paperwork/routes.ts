import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { contentDisposition } from '#server/http/content-disposition.ts'
import { requireAdministration } from '#server/http/require-administration.ts'
import { type Route, route } from '#server/http/route.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { api } from '#shared/api/index.ts'
import { FiguresQuery, PAPERWORK_EXPORT_PATH, type PaperworkPolicyView } from '#shared/api/paperwork.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { mayAdminister } from '#shared/permissions/administration.ts'
import { paperworkUnits } from '#shared/permissions/paperwork.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { changePolicy, listPolicyVersions } from './change-policy.ts'
import { enterRegister } from './enter-register.ts'
import { listExceptions } from './exceptions.ts'
import { exportFigures } from './export-figures.ts'
import { readQuotaUses } from './find-excesses.ts'
import { listCounted } from './list-counted.ts'
import { readPolicy } from './policy-store.ts'
import { readOverview } from './read-overview.ts'

/** Limits and quotas, and the figures of what was issued (精文简会). */
export function paperworkRoutes(context: ServerContext): readonly Route[] {
  return [...policyRoutes(context), ...figureRoutes(context), ...documentRoutes(context)]
}

function policyRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readPaperworkPolicy, async ({ actor }) => presentPolicy(context, actor)),
    route(api.changePaperworkPolicy, async ({ actor, body }) => {
      requireAdministration(actor, 'changePaperworkPolicy')
      await changePolicy(context, actor.personId, body)
      return presentPolicy(context, actor)
    }),
    route(api.listPaperworkPolicyVersions, async ({ language }) => listPolicyVersions(context, language)),
  ]
}

const exportTable = endpoint({
  method: 'GET',
  path: PAPERWORK_EXPORT_PATH,
  summary: 'The figures as a table for spreadsheets (CSV)',
  query: FiguresQuery,
  reply: z.undefined(),
})

function figureRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readPaperworkOverview, async ({ actor, query }) => readOverview(context, actor, query)),
    route(api.listCountedDocuments, async ({ actor, query }) => listCounted(context, actor, query)),
    route(api.enterRegister, async ({ actor, body }) => {
      requireAdministration(actor, 'enterRegister')
      return enterRegister(context, actor.personId, body.entries)
    }),
    route(exportTable, async ({ actor, language, query, response }) => {
      const { name, text } = await exportFigures(context, { actor, language }, query)
      response
        .set({
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': contentDisposition(name),
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        })
        .send(text)
      return undefined
    }),
  ]
}

function documentRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readQuotaUse, async ({ actor, query }) => {
      const own = paperworkUnits(actor)
      if (own !== null && !own.includes(query.unitId)) throw new DomainError('permission.denied', 403)
      const { policy } = await readPolicy(context)
      const { year, uses } = await readQuotaUses(context, policy, query)
      const presented = uses.map(({ unit, use: { group, used, most } }) => ({
        ...{ used, most, unitId: unit.id, unitName: unit.name },
        groupId: group.id,
        groupName: group.name,
      }))
      return { year, uses: presented, treatment: policy.excess.quota }
    }),
    route(api.listExceptions, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      return listExceptions(context.db, documentId)
    }),
  ]
}

async function presentPolicy(context: ServerContext, actor: Actor): Promise<PaperworkPolicyView> {
  return { ...(await readPolicy(context)), mayChange: mayAdminister(actor, 'changePaperworkPolicy') }
}
