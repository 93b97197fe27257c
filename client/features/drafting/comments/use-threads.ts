import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, callApi, describeError, threadsQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { ThreadView } from '#shared/api/documents.ts'
import type { PendingComment } from '../drafting-context.ts'

const NONE: readonly ThreadView[] = []

/** The comment threads of a document in the order of the text. */
export function useThreads(documentId: string) {
  const { data = NONE, isPending } = useQuery(threadsQuery(documentId))
  return {
    isPending,
    open: data.filter(({ state }) => state === 'open'),
    resolved: data.filter(({ state }) => state === 'resolved'),
  }
}

/** Refuses in words and reads the threads anew after every change. */
function useThreadMutation<Input>(documentId: string, change: (input: Input) => Promise<ThreadView>) {
  const messages = useMessages()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['document', documentId] }),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
}

interface NewThread extends PendingComment {
  readonly text: string
  readonly isMustFix: boolean
}

/** Starts a thread; the server sets its mark in the text. */
export function useCreateThread(documentId: string) {
  return useThreadMutation(documentId, ({ anchor, quote, text, isMustFix }: NewThread) =>
    callApi(api.createThread, {
      params: { documentId },
      body: { anchor, quote: quote.slice(0, 2000), text, isMustFix },
    }),
  )
}

/** Answers in a thread. */
export function useReply(documentId: string, threadId: string) {
  return useThreadMutation(documentId, (text: string) =>
    callApi(api.replyToThread, { params: { documentId, threadId }, body: { text } }),
  )
}

/** Resolves or reopens a thread. */
export function useThreadState(documentId: string, threadId: string) {
  return useThreadMutation(documentId, (state: ThreadView['state']) =>
    callApi(api.updateThread, { params: { documentId, threadId }, body: { state } }),
  )
}
