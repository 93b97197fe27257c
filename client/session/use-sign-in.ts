import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, callApi } from '#client/api/index.ts'
import { announceSessionStart } from './session-end.ts'
import { sessionQuery } from './session-query.ts'

/** Signs a person in and makes the new session known to the whole page. */
export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly account: string; readonly password: string }) => callApi(api.signIn, { body }),
    onSuccess: async (session) => {
      const previous = queries.getQueryData(sessionQuery.queryKey) ?? null
      // Another person must not see what the one before had loaded.
      if (previous !== null && previous.person.id !== session.person.id) queries.clear()
      queries.setQueryData(sessionQuery.queryKey, session)
      announceSessionStart()
      // What was refused while there was no session is asked again.
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
}

/** Signs out and forgets everything that was loaded. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => callApi(api.signOut),
    // A full load of the page leaves nothing of the session in memory.
    onSuccess: () => window.location.assign('/sign-in'),
  })
}
