import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { CollaborationSession } from '#client/collaboration/index.ts'

/** Reads anew what the server says has changed: the document itself, its comments or its versions. */
export function useDocumentChanges(session: CollaborationSession, documentId: string): void {
  const queries = useQueryClient()
  useEffect(
    () =>
      session.onDocumentChange((change) => {
        const key = ['document', documentId]
        const part = change === 'state' ? key : [...key, change]
        void queries.invalidateQueries({ queryKey: part })
        // Open must-fix comments are counted in the document and stand in the way of its acts.
        if (change === 'threads') void queries.invalidateQueries({ queryKey: key, exact: true })
      }),
    [session, documentId, queries],
  )
}
