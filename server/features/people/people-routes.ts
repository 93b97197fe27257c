import type { ServerContext } from '#server/context.ts'
import { requireAdministration } from '#server/http/require-administration.ts'
import { DONE, type Route, route } from '#server/http/route.ts'
import { api } from '#shared/api/index.ts'
import { activeBriefs } from './actors.ts'
import { createUnit, updateUnit } from './change-units.ts'
import { createPerson } from './create-person.ts'
import { readPeople } from './person-store.ts'
import { resetPassword } from './set-password.ts'
import { readUnits } from './unit-store.ts'
import { updatePerson } from './update-person.ts'

/** Colleagues for everybody; people, posts and units for administrators. */
export function peopleRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.listColleagues, async ({ query }) => {
      const wanted = query.search?.trim() ?? ''
      const briefs = await activeBriefs(context.db)
      return briefs.filter(({ name, unitName }) => name.includes(wanted) || unitName.includes(wanted))
    }),
    route(api.listUnits, async () => readUnits(context.db)),
    route(api.createUnit, async ({ actor, body }) => {
      requireAdministration(actor, 'changeUnits')
      return createUnit(context, actor.personId, body)
    }),
    route(api.updateUnit, async ({ actor, params, body }) => {
      requireAdministration(actor, 'changeUnits')
      return updateUnit(context, actor.personId, { unitId: params.unitId, change: body })
    }),
    route(api.listPeople, async ({ actor }) => {
      requireAdministration(actor, 'listPeople')
      return readPeople(context.db)
    }),
    route(api.createPerson, async ({ actor, body }) => {
      requireAdministration(actor, 'changePeople')
      return createPerson(context, actor.personId, body)
    }),
    route(api.updatePerson, async ({ actor, params, body }) => {
      requireAdministration(actor, 'changePeople')
      return updatePerson(context, actor.personId, { personId: params.personId, change: body })
    }),
    route(api.resetPassword, async ({ actor, params, body }) => {
      requireAdministration(actor, 'changePeople')
      await resetPassword(context, actor.personId, { personId: params.personId, newPassword: body.newPassword })
      return DONE
    }),
  ]
}
