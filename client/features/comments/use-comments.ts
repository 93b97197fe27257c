import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, callApi, describeError, documentQuery, threadsQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { NewCommentPlace } from './new-comment-form.tsx'

/** Characters of the quoted text that a thread keeps. */
const LONGEST_QUOTE = 2000

/** The threads of a document in the order of its text. */
export function useThreads(documentId: string) {
  const threads = useQuery(threadsQuery(documentId))
  const all = threads.data ?? []
  return {
    threads,
    open: all.filter(({ state }) => state === 'open'),
    resolved: all.filter(({ state }) => state === 'resolved'),
  }
}

/** A comment about to be made. */
export interface NewComment {
  readonly place: NewCommentPlace
  readonly text: string
  readonly isMustFix: boolean
}

/** The ways to change the comments of a document; each failure is shown, each success read anew. */
export function useComments(documentId: string) {
  const messages = useMessages()
  const queries = useQueryClient()
  const outcome = {
    onError: (error: Error) => showNotice('bad', describeError(error, messages)),
    // A comment also changes what stands in the way of the next act, and the marks in the text.
    onSuccess: () => queries.invalidateQueries({ queryKey: documentQuery(documentId).queryKey }),
  }
  const add = useMutation({
    mutationFn: ({ place, text, isMustFix }: NewComment) =>
      callApi(api.createThread, {
        params: { documentId },
        body: { ...place, quote: place.quote.slice(0, LONGEST_QUOTE), text, isMustFix },
      }),
    ...outcome,
  })
  const reply = useMutation({
    mutationFn: ({ threadId, text }: { readonly threadId: string; readonly text: string }) =>
      callApi(api.replyToThread, { params: { documentId, threadId }, body: { text } }),
    ...outcome,
  })
  const settle = useMutation({
    mutationFn: ({ threadId, state }: { readonly threadId: string; readonly state: 'open' | 'resolved' }) =>
      callApi(api.updateThread, { params: { documentId, threadId }, body: { state } }),
    ...outcome,
  })
  return { add, reply, settle }
}
