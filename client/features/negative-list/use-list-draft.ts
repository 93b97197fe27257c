import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, callApi, negativeListQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { NegativeListView } from '#shared/api/proof.ts'
import type { NegativeList, NegativeListItem } from '#shared/proof/negative-list.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'

/** The list while somebody changes it: nothing counts before it is published. */
export interface ListDraft {
  readonly list: NegativeList
  readonly isChanged: boolean
  readonly changeItem: (item: NegativeListItem) => void
  /** Puts an entry in the place of the one with its id, or at the end. */
  readonly putEntry: (entry: OwnEntry) => void
  readonly removeEntry: (id: string) => void
  readonly changeWaivers: (waivedBy: NegativeList['waivedBy']) => void
  readonly discard: () => void
  readonly publish: ReturnType<typeof usePublish>
}

/** A draft of the office's list on top of the version that is in force. */
export function useListDraft(view: NegativeListView): ListDraft {
  const [draft, setDraft] = useState<NegativeList | null>(null)
  const list = draft ?? view.list
  const publish = usePublish(view.version, () => setDraft(null))
  const isKnown = (id: string) => list.entries.some((entry) => entry.id === id)
  return {
    list,
    isChanged: draft !== null,
    changeItem: (item) =>
      setDraft({ ...list, items: list.items.map((each) => (each.number === item.number ? item : each)) }),
    putEntry: (entry) =>
      setDraft({
        ...list,
        entries: isKnown(entry.id)
          ? list.entries.map((each) => (each.id === entry.id ? entry : each))
          : [...list.entries, entry],
      }),
    removeEntry: (id) => setDraft({ ...list, entries: list.entries.filter((each) => each.id !== id) }),
    changeWaivers: (waivedBy) => setDraft({ ...list, waivedBy }),
    discard: () => setDraft(null),
    publish,
  }
}

function usePublish(version: number, onDone: () => void) {
  const wording = useMessages().proof.list
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: { readonly list: NegativeList; readonly reason: string }) =>
      callApi(api.changeNegativeList, { body: { version, ...change } }),
    onSuccess: (published) => {
      queries.setQueryData(negativeListQuery.queryKey, published)
      void queries.invalidateQueries({ queryKey: negativeListQuery.queryKey })
      // Counts are by entry, proposals leave out what is on the list, and errors name their entry.
      void queries.invalidateQueries({ queryKey: ['list-experience'] })
      void queries.invalidateQueries({ queryKey: ['error-reports'] })
      showNotice('ok', fill(wording.published, { version: published.version }))
      onDone()
    },
  })
}

/** Every version of the office's list, newest first. */
export function useListVersions() {
  return useQuery({
    queryKey: [...negativeListQuery.queryKey, 'versions'],
    queryFn: ({ signal }) => callApi(api.listNegativeListVersions, { signal }),
  })
}
