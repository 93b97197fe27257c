import { queryOptions } from '@tanstack/react-query'
import { callApi } from '#client/api/index.ts'
import { api } from '#shared/api/index.ts'

/** The office's negative list as it stands. */
export const negativeListQuery = queryOptions({
  queryKey: ['negative-list'],
  queryFn: ({ signal }) => callApi(api.readNegativeList, { signal }),
})

/** Every version of the office's negative list, newest first. */
export const listVersionsQuery = queryOptions({
  queryKey: ['negative-list', 'versions'],
  queryFn: ({ signal }) => callApi(api.listNegativeListVersions, { signal }),
})

/** The reasons given in a document, and what this person may let stand. */
export function proofQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'proof'],
    queryFn: ({ signal }) => callApi(api.readProof, { params: { documentId }, signal }),
  })
}
