import { queryOptions } from '@tanstack/react-query'
import { api, callApi } from '#client/api/index.ts'

/** The session as the server knows it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => callApi(api.readSession, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Whether an office exists here and how one may be made. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => callApi(api.readSetup, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
