import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { api, callApi, describeError, unitsQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { Unit } from '#shared/api/people.ts'

type NewUnit = z.input<(typeof api.createUnit)['body']>
type UnitChange = z.input<(typeof api.updateUnit)['body']>

const updateUnit = (unitId: string, body: UnitChange) => callApi(api.updateUnit, { params: { unitId }, body })

/** The ways to change the tree of units. */
export function useUnits() {
  const messages = useMessages()
  const queries = useQueryClient()
  const onSuccess = () => {
    showNotice('ok', messages.administration.units.saved)
    // Names of units are shown beside people everywhere.
    return queries.invalidateQueries()
  }
  const add = useMutation({ mutationFn: (body: NewUnit) => callApi(api.createUnit, { body }), onSuccess })
  const change = useMutation({
    mutationFn: ({ unitId, ...body }: UnitChange & { readonly unitId: string }) => updateUnit(unitId, body),
    onSuccess,
  })
  const swap = useMutation({
    mutationFn: async ([one, other]: readonly [Unit, Unit]) => {
      await updateUnit(one.id, { position: other.position })
      await updateUnit(other.id, { position: one.position })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: unitsQuery.queryKey }),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  return { add, change, swap }
}
