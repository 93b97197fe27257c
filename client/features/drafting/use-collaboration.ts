import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
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

/** A connection without what changes at every key; `useSaving` tells that. */
export type Connection = Omit<CollaborationState, 'save' | 'savedAt'>

/** The present state of a connection. What hangs on it is drawn anew only when it changes, not while somebody types. */
export function useConnection(session: CollaborationSession): Connection {
  const store = useMemo(() => steadyConnection(session), [session])
  return useSyncExternalStore(session.subscribe, store)
}

function steadyConnection(session: CollaborationSession): () => Connection {
  const read = (): Connection => {
    const { save: _save, savedAt: _savedAt, ...connection } = session.state
    return connection
  }
  let last = read()
  return () => {
    const next = read()
    const keys = Object.keys(next) as (keyof Connection)[]
    if (!keys.every((key) => Object.is(next[key], last[key]))) last = next
    return last
  }
}
