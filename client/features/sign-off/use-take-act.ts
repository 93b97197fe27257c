import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { ApiError, api, callApi, documentQuery } from '#client/api/index.ts'
import type { ActChecks } from '#client/features/act-checks/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { draftingPath } from '#client/paths/document-paths.ts'
import { remember } from '#client/ui/device-memory.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { DocumentDetail, OfferedAct } from '#shared/api/documents.ts'
import type { ReturnMode } from '#shared/workflow/run.ts'
import { lastHandlerKey } from './handler-choice.ts'

/** What a person decided. */
export interface Decision {
  readonly offer: OfferedAct
  readonly opinion: string
  readonly handlerIds: readonly string[]
  readonly returnMode?: ReturnMode
  /** What was confirmed about the check of the text. */
  readonly checks?: ActChecks['confirmed']
}

/** Takes an act on what is on the screen: this revision, this text. Afterwards leads on to the next work. */
export function useTakeAct(document: DocumentDetail, sha256: string | null) {
  const { signOff } = useMessages()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ offer, opinion, handlerIds, returnMode, checks }: Decision) =>
      callApi(api.takeAct, {
        params: { documentId: document.id },
        body: {
          act: offer.act,
          opinion,
          handlerIds: [...handlerIds],
          revision: document.revision,
          ...checks,
          ...(returnMode === undefined ? {} : { returnMode }),
          ...(sha256 === null ? {} : { sha256 }),
        },
      }),
    onSuccess: (changed, { offer, handlerIds }) => {
      const [handler] = handlerIds
      if (handler !== undefined) remember(lastHandlerKey(document.kind, offer), handler)
      showNotice('ok', fill(signOff.done[offer.act], { step: changed.stepName }))
      queries.setQueryData(documentQuery(document.id).queryKey, changed)
      void queries.invalidateQueries()
      void navigate(offer.act === 'retract' ? draftingPath(document.id) : '/')
    },
    // A conflict means that the screen is old: what is true now is read at once.
    onError: (error) => {
      if (error instanceof ApiError && error.status === 409)
        void queries.invalidateQueries({ queryKey: documentQuery(document.id).queryKey })
    },
  })
}
