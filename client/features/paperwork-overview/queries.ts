import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { callApi } from '#client/api/index.ts'
import { api } from '#shared/api/index.ts'
import { type FiguresFilter, queryOfFilter } from './use-figures-filter.ts'

/** Lines of the overview on one page; units of an office are few. */
export const LINES_A_PAGE = 50
/** Documents of the list on one page. */
export const DOCUMENTS_A_PAGE = 20

/** The overview of a filter. */
export function overviewQuery(filter: FiguresFilter) {
  const { rows, order, page } = filter
  const query = { ...queryOfFilter(filter), rows, order, page, pageSize: LINES_A_PAGE }
  return queryOptions({
    queryKey: ['paperwork', 'overview', query],
    queryFn: ({ signal }) => callApi(api.readPaperworkOverview, { query, signal }),
    placeholderData: keepPreviousData,
  })
}

/** The documents behind the figures of a filter. */
export function countedQuery(filter: FiguresFilter) {
  const { only, documentOrder: order, page } = filter
  const query = { ...queryOfFilter(filter), only, order, page, pageSize: DOCUMENTS_A_PAGE }
  return queryOptions({
    queryKey: ['paperwork', 'documents', query],
    queryFn: ({ signal }) => callApi(api.listCountedDocuments, { query, signal }),
    placeholderData: keepPreviousData,
  })
}

/** Every version of limits and quotas, newest first. */
export const policyVersionsQuery = queryOptions({
  queryKey: ['paperwork', 'policy', 'versions'],
  queryFn: ({ signal }) => callApi(api.listPaperworkPolicyVersions, { signal }),
})
