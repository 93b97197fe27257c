import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from '#client/api/index.ts'
import { announceSessionEnd, sessionQuery } from '#client/session/index.ts'

/** Tries after the first one, for failures that may pass by themselves. */
const RETRIES = 2

/** Whether to ask again: only when the server was out of reach or failed, never when it refused. */
export function shouldRetry(failures: number, error: unknown): boolean {
  return error instanceof ApiError && error.isTemporary && failures < RETRIES
}

/** The cache of what the server said. An act is never repeated by itself; a question may be. */
export function createQueryClient(): QueryClient {
  // Only a session that was there can end.
  const noticeSessionEnd = (error: unknown): void => {
    const hadSession = (queries.getQueryData(sessionQuery.queryKey) ?? null) !== null
    if (hadSession && error instanceof ApiError && error.isSessionEnd) announceSessionEnd()
  }
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: noticeSessionEnd }),
    mutationCache: new MutationCache({ onError: noticeSessionEnd }),
    defaultOptions: {
      queries: { retry: shouldRetry, staleTime: 10_000, networkMode: 'always' },
      // `always`: an intranet without a way to the internet looks offline to some browsers.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return queries
}
