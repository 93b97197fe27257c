import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, callApi } from '#client/api/index.ts'

/** New tasks appear by themselves within this time. */
const REFRESH_MS = 30_000

export const PAGE_SIZE = 20

/** Which tasks are shown, in which order. */
export interface TaskSelection {
  readonly state: 'open' | 'done'
  readonly sort: 'due' | 'arrived'
  readonly page: number
}

/** The figures of the workbench. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => callApi(api.readDesk, { signal }),
  refetchInterval: REFRESH_MS,
})

/** One page of tasks. */
export function tasksQuery(selection: TaskSelection) {
  return queryOptions({
    queryKey: ['tasks', selection],
    queryFn: ({ signal }) => callApi(api.listTasks, { query: { ...selection, pageSize: PAGE_SIZE }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  })
}
