import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { api, callApi } from '#client/api/index.ts'
import { showNotice } from '#client/ui/notices.tsx'

type NewPerson = z.input<(typeof api.createPerson)['body']>
type PersonChange = z.input<(typeof api.updatePerson)['body']>

/** All people with their posts. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => callApi(api.listPeople, { signal }),
})

/** The ways to change people; `done` is said when one has succeeded. */
export function usePeople(done: string) {
  const queries = useQueryClient()
  const onSuccess = () => {
    showNotice('ok', done)
    // Who may be chosen, what one may do oneself: anything may have changed.
    return queries.invalidateQueries()
  }
  const add = useMutation({ mutationFn: (body: NewPerson) => callApi(api.createPerson, { body }), onSuccess })
  const change = useMutation({
    mutationFn: ({ personId, ...body }: PersonChange & { readonly personId: string }) =>
      callApi(api.updatePerson, { params: { personId }, body }),
    onSuccess,
  })
  const resetPassword = useMutation({
    mutationFn: ({ personId, newPassword }: { readonly personId: string; readonly newPassword: string }) =>
      callApi(api.resetPassword, { params: { personId }, body: { newPassword } }),
    onSuccess,
  })
  return { add, change, resetPassword }
}
