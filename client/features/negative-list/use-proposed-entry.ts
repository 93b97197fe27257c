import { skipToken, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { api, callApi, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'

/** The entry that the error report named in the address proposes. */
export function useProposedEntry(): {
  readonly entry: OwnEntry | null
  readonly refusal: string | null
  /** Takes the report out of the address: the entry was put on the list, or given up. */
  readonly close: () => void
} {
  const messages = useMessages()
  const [address, setAddress] = useSearchParams()
  const reportId = address.get('report')
  const proposed = useQuery({
    queryKey: ['error-reports', 'entry', reportId],
    queryFn:
      reportId === null ? skipToken : ({ signal }) => callApi(api.proposeEntry, { params: { reportId }, signal }),
    // A proposal is made once: while it is looked at, it stays as it is.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return {
    entry: reportId === null ? null : (proposed.data ?? null),
    refusal: reportId === null || proposed.error === null ? null : describeError(proposed.error, messages),
    close: () =>
      setAddress((before) => {
        before.delete('report')
        return before
      }),
  }
}
