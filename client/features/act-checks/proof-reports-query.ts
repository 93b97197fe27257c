import { queryOptions } from '@tanstack/react-query'
import { callApi } from '#client/api/index.ts'
import { api } from '#shared/api/index.ts'

/** What the check said at every act on a document, oldest first. */
export function proofReportsQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'proof-reports'],
    queryFn: ({ signal }) => callApi(api.listProofReports, { params: { documentId }, signal }),
  })
}
