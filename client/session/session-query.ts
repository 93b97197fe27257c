import { queryOptions } from '@tanstack/react-query'
import { api, callApi } from '#client/api/index.ts'

/** The session as the server knows it; `null` for a visitor, who is no error. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => (await callApi(api.probeSession, { signal })).session,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Whether an office exists here and how one may be made. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => callApi(api.readSetup, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
