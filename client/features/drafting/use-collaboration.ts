import { useEffect, useState, useSyncExternalStore } from 'react'
import { type CollaborationSession, type CollaborationState, openCollaboration } from '#client/collaboration/index.ts'

/** The live connection to a document for as long as the page shows it; `null` before the first effect has run. */
export function useCollaboration(documentId: string): CollaborationSession | null {
  const [session, setSession] = useState<CollaborationSession | null>(null)
  useEffect(() => {
    const opened = openCollaboration({ documentId })
    setSession(opened)
    return () => {
      setSession(null)
      opened.destroy()
    }
  }, [documentId])
  return session
}

/** The present state of a connection. */
export function useConnection(session: CollaborationSession): CollaborationState {
  return useSyncExternalStore(session.subscribe, () => session.state)
}
