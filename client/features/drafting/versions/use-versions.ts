import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, callApi, describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'

const FOREVER = Number.POSITIVE_INFINITY

/** The versions of a document, newest first. */
export function versionsQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'versions'],
    queryFn: ({ signal }) => callApi(api.listVersions, { params: { documentId }, signal }),
  })
}

/** The text of a version; it never changes. */
export function versionQuery(documentId: string, versionId: string) {
  return queryOptions({
    queryKey: ['version', documentId, versionId],
    queryFn: ({ signal }) => callApi(api.readVersion, { params: { documentId, versionId }, signal }),
    staleTime: FOREVER,
  })
}

/** Keeps the present text under a name. */
export function useCreateVersion(documentId: string, onDone: () => void) {
  const messages = useMessages()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (entries: { label: string; reason: string }) =>
      callApi(api.createVersion, { params: { documentId }, body: entries }),
    onSuccess: ({ label }) => {
      showNotice('ok', fill(messages.drafting.versions.created, { label }))
      void queries.invalidateQueries({ queryKey: versionsQuery(documentId).queryKey })
      onDone()
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
}

/** Brings the text of a version back, for everybody. */
export function useRestoreVersion(documentId: string, onDone: () => void) {
  const messages = useMessages()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (version: { readonly id: string; readonly label: string }) =>
      callApi(api.restoreVersion, { params: { documentId, versionId: version.id } }),
    onSuccess: (_safety, { label }) => {
      showNotice('ok', fill(messages.drafting.versions.restored, { label }))
      void queries.invalidateQueries({ queryKey: ['document', documentId] })
      onDone()
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
}
