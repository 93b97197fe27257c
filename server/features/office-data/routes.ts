import type { ServerContext } from '#server/context.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { requireAdministration } from '#server/http/require-administration.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { mayAdminister } from '#shared/permissions/administration.ts'
import { addEntry, changeEntry, importTable, removeEntry } from './change-register.ts'
import { readElsewhere } from './document-facts.ts'
import { readOfficeData } from './entry-store.ts'
import { listRegister, presentEntry } from './list-register.ts'

/** The registers of the office, for everybody to read and for some to keep, and what other documents say. */
export function officeDataRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readOfficeData, async () => readOfficeData(context.db)),
    route(api.listRegister, async ({ actor, params, query }) => ({
      ...(await listRegister(context, { ...params, ...query })),
      mayChange: mayAdminister(actor, 'changeOfficeData'),
    })),
    route(api.listElsewhere, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      return [...(await readElsewhere(context.db, actor, documentId))]
    }),
    ...changeRoutes(context),
  ]
}

function changeRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.addEntry, async ({ actor, params: { register }, body }) => {
      requireAdministration(actor, 'changeOfficeData')
      return presentEntry(context, register, await addEntry(context, actor.personId, { register, ...body }))
    }),
    route(api.changeEntry, async ({ actor, params: { register, entryId: id }, body }) => {
      requireAdministration(actor, 'changeOfficeData')
      await changeEntry(context, actor.personId, { register, id, ...body })
      return presentEntry(context, register, id)
    }),
    route(api.removeEntry, async ({ actor, params: { register, entryId: id }, query: { revision } }) => {
      requireAdministration(actor, 'changeOfficeData')
      await removeEntry(context, actor.personId, { register, id, revision })
      return DONE
    }),
    route(api.importTable, async ({ actor, params, body }) => {
      requireAdministration(actor, 'changeOfficeData')
      const { entries, namesakes, problems } = await importTable(context, actor.personId, { ...params, ...body })
      return { entries: [...entries], namesakes: [...namesakes], problems: [...problems] }
    }),
  ]
}
