import { createContext, useContext } from 'react'
import type { SessionView } from '#shared/api/people.ts'

/** Holds the session for everything behind the sign-in. */
export const SessionContext = createContext<SessionView | null>(null)

/** Who is signed in, and in which office. Only for pages behind the sign-in. */
export function useSession(): SessionView {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession is used outside of RequireSession')
  return session
}
