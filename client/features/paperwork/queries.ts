import { queryOptions } from '@tanstack/react-query'
import { callApi } from '#client/api/index.ts'
import { api } from '#shared/api/index.ts'

/** The reasons for which a document goes over a limit or a quota. */
export function exceptionsQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'exceptions'],
    queryFn: ({ signal }) => callApi(api.listExceptions, { params: { documentId }, signal }),
  })
}

/** What is used of the quotas that a new document would count against. */
export function quotaUseQuery(kind: string, unitId: string) {
  return queryOptions({
    queryKey: ['paperwork', 'quota', kind, unitId],
    queryFn: ({ signal }) => callApi(api.readQuotaUse, { query: { kind, unitId }, signal }),
    enabled: unitId !== '',
  })
}
