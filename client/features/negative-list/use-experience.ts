import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, callApi } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'

const ALL = ['list-experience']

/** How often a part of the list was met. */
export interface Times {
  readonly caught: number
  readonly reported: number
}

/** Tells how often items (by number) and entries (by id) were met; `null` until it is known. */
export function useTimes(): (part: string) => Times | null {
  const { data } = useQuery({
    queryKey: [...ALL, 'times'],
    queryFn: ({ signal }) => callApi(api.readListExperience, { signal }),
  })
  return (part) =>
    data?.entries.find(({ id }) => id === part) ?? data?.items.find(({ number }) => String(number) === part) ?? null
}

/** Occurrences on a page of the dialog. */
export const OCCURRENCES_PAGE = 10

/** A page of where a part of the list was met. */
export function occurrencesQuery(part: string, page: number) {
  return queryOptions({
    queryKey: [...ALL, 'occurrences', part, page],
    queryFn: ({ signal }) =>
      callApi(api.listOccurrences, { params: { part }, query: { page, pageSize: OCCURRENCES_PAGE }, signal }),
    placeholderData: keepPreviousData,
  })
}

/** Proposals on a page. */
export const LEARNT_PAGE = 20

/** A page of the words that reviewers have corrected; asked for again while the server is still reading. */
export function learntTermsQuery(least: number, page: number) {
  return queryOptions({
    queryKey: [...ALL, 'learnt', least, page],
    queryFn: ({ signal }) => callApi(api.listLearntTerms, { query: { least, page, pageSize: LEARNT_PAGE }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.isComplete === false ? 1 : false),
  })
}

/** Says that words are not to be proposed again. */
export function useDismissTerm() {
  const { learnt } = useMessages().experience
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (words: { readonly wrong: string; readonly right: string }) =>
      callApi(api.dismissLearntTerm, { body: words }),
    onSuccess: (_, words) => {
      void queries.invalidateQueries({ queryKey: [...ALL, 'learnt'] })
      showNotice('ok', fill(learnt.dismissed, words))
    },
  })
}
