import { useEffect } from 'react'
import { api, callApi } from '#client/api/index.ts'
import type { OfferedAct } from '#shared/api/documents.ts'

/**
 * Lets the server count what its check finds when somebody comes to an act: with something in the way the act itself
 * is never sent. Nobody waits for it, and nothing depends on it for this person.
 */
export function useCountedCheck(documentId: string, act: OfferedAct['act'], isSaved: boolean): void {
  useEffect(() => {
    if (isSaved) callApi(api.checkBeforeAct, { params: { documentId }, body: { act } }).catch(() => undefined)
  }, [documentId, act, isSaved])
}
