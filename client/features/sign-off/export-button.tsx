import { useMutation } from '@tanstack/react-query'
import { describeError, downloadFile, requestUrl } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { type DocumentDetail, EXPORT_PATH } from '#shared/api/documents.ts'

interface ExportButtonProps {
  readonly document: Pick<DocumentDetail, 'id' | 'title'>
  readonly copy: 'review' | 'final'
}

/** Downloads the Word file; a refusal says what stands in the way. */
export function ExportButton({ document, copy }: ExportButtonProps) {
  const messages = useMessages()
  const wording = messages.signOff
  const download = useMutation({
    mutationFn: () =>
      downloadFile(requestUrl(EXPORT_PATH, { documentId: document.id }, { copy }), `${document.title}.docx`),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  return (
    <Button busyLabel={download.isPending && wording.exporting} onClick={() => download.mutate()}>
      {copy === 'final' ? wording.exportFinal : wording.exportReview}
    </Button>
  )
}
