import { queryOptions } from '@tanstack/react-query'
import { callApi } from '#client/api/index.ts'
import { api } from '#shared/api/index.ts'

/** The reasons given in a document, and what this person may let stand. */
export function proofQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'proof'],
    queryFn: ({ signal }) => callApi(api.readProof, { params: { documentId }, signal }),
  })
}

/** Others write meanwhile: what they say is asked for again after this time, and on coming back to the page. */
const ELSEWHERE_MS = 60_000

/** What other documents that this person may read say of meetings and numbers; always asked anew on opening one. */
export function elsewhereQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'elsewhere'],
    queryFn: ({ signal }) => callApi(api.listElsewhere, { params: { documentId }, signal }),
    staleTime: 0,
    refetchInterval: ELSEWHERE_MS,
  })
}
