import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, callApi } from '#client/api/index.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { REFRESH_MS } from './refresh.ts'
import { type ShownText, shownText } from './shown-text.ts'

function contentQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'content'],
    queryFn: ({ signal }) => callApi(api.readContent, { params: { documentId }, signal }),
    // Whoever comes from editing must see the text as it is now, however short a time ago it was read.
    staleTime: 0,
    refetchInterval: REFRESH_MS,
  })
}

/** A version never changes: it is asked for once. */
function versionQuery(documentId: string, versionId: string | undefined) {
  return queryOptions({
    queryKey: ['version', documentId, versionId],
    queryFn:
      versionId === undefined
        ? skipToken
        : ({ signal }) => callApi(api.readVersion, { params: { documentId, versionId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The text to show for a document; `text` is `null` until it has come. */
export function useShownText(document: DocumentDetail): {
  readonly text: ShownText | null
  readonly error: unknown
  readonly retry: () => void
} {
  const live = useQuery(contentQuery(document.id))
  const frozen = useQuery(versionQuery(document.id, document.frozenVersion?.id))
  const isComplete = live.data !== undefined && (document.frozenVersion === null || frozen.data !== undefined)
  const text = useMemo(
    () => (live.data !== undefined && isComplete ? shownText(live.data, frozen.data ?? null) : null),
    [live.data, frozen.data, isComplete],
  )
  const retry = () => void Promise.all([live.refetch(), frozen.refetch()])
  return { text, error: live.error ?? frozen.error, retry }
}
