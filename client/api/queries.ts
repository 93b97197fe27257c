import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#shared/api/index.ts'
import { callApi } from './call-api.ts'

const TEN_MINUTES_MS = 600_000

/** Kinds of documents that may be drafted, in the order of the templates. */
export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: ({ signal }) => callApi(api.listTemplates, { signal }),
  staleTime: TEN_MINUTES_MS,
})

/** Active people, to choose from. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => callApi(api.listColleagues, { signal }),
  staleTime: TEN_MINUTES_MS,
})

/** All units, parents first. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => callApi(api.listUnits, { signal }),
})

/** One document with what this person may do. */
export function documentQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId],
    queryFn: ({ signal }) => callApi(api.readDocument, { params: { documentId }, signal }),
  })
}

/** The comment threads of a document. */
export function threadsQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'threads'],
    queryFn: ({ signal }) => callApi(api.listThreads, { params: { documentId }, signal }),
    placeholderData: keepPreviousData,
  })
}

/** The record of a document, oldest act first. */
export function actsQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'acts'],
    queryFn: ({ signal }) => callApi(api.listActs, { params: { documentId }, signal }),
  })
}

/** Limits of length and quotas of the office as they stand. */
export const paperworkPolicyQuery = queryOptions({
  queryKey: ['paperwork', 'policy'],
  queryFn: ({ signal }) => callApi(api.readPaperworkPolicy, { signal }),
})

/** The registers of the office, as the rules take them. */
export const officeDataQuery = queryOptions({
  queryKey: ['officeData'],
  queryFn: ({ signal }) => callApi(api.readOfficeData, { signal }),
  staleTime: 60_000,
})

/** The office's negative list as it stands. */
export const negativeListQuery = queryOptions({
  queryKey: ['negative-list'],
  queryFn: ({ signal }) => callApi(api.readNegativeList, { signal }),
})
