import { useEffect } from 'react'
import { api, callApi } from '#client/api/index.ts'
import { useSession } from '#client/session/index.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'

/** Tells the server that a handler has the document before them: from then on it cannot be retracted. */
export function useMarkOpened(document: DocumentDetail): void {
  const { person } = useSession()
  const isHandler = document.handlers.some(({ id }) => id === person.id)
  useEffect(() => {
    if (!isHandler) return
    // Without the note the submitter can still retract: no harm, so a failure is not shown.
    callApi(api.markOpened, { params: { documentId: document.id } }).catch(() => undefined)
  }, [document.id, isHandler])
}
