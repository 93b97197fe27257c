import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, callApi } from '#client/api/index.ts'

/** New tasks appear by themselves within this time. */
export const REFRESH_MS = 30_000

export const PAGE_SIZE = 20

/** Documents to act on, errors after issue to deal with, and documents that were acted on. */
export const TASK_STATES = ['open', 'errors', 'done'] as const

/** Which tasks are shown, in which order. */
export interface TaskSelection {
  readonly state: (typeof TASK_STATES)[number]
  readonly sort: 'due' | 'arrived'
  readonly page: number
}

/** The figures of the workbench. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => callApi(api.readDesk, { signal }),
  refetchInterval: REFRESH_MS,
})

/** One page of documents to act on, or acted on. */
export function tasksQuery(selection: TaskSelection & { readonly state: 'open' | 'done' }) {
  return queryOptions({
    queryKey: ['tasks', selection],
    queryFn: ({ signal }) => callApi(api.listTasks, { query: { ...selection, pageSize: PAGE_SIZE }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  })
}
