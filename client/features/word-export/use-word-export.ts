import { useMutation } from '@tanstack/react-query'
import { describeError, downloadFile, requestUrl } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import type { WordForm } from './word-forms.ts'

/** Downloads a Word file of the document; a refusal says what stands in the way. */
export function useWordExport(document: { readonly id: string; readonly title: string }) {
  const messages = useMessages()
  return useMutation({
    mutationFn: ({ query }: WordForm) =>
      downloadFile(
        requestUrl(EXPORT_PATH, { documentId: document.id }, query),
        fill(messages.wordExport.fileName, { title: document.title }),
      ),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
}
