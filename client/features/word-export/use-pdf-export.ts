import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { api, callApi, describeError, downloadFile, requestUrl } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import { PDF_PATH } from '#shared/api/conformance.ts'
import type { WordForm } from './word-forms.ts'

/** How often the queue is asked while a PDF is being made. */
const ASK_AGAIN_MS = 2000
const TEN_MINUTES_MS = 600_000

function pdfStateQuery(isMaking: boolean) {
  return queryOptions({
    queryKey: ['pdf'],
    queryFn: ({ signal }) => callApi(api.readPdfState, { signal }),
    staleTime: isMaking ? 0 : TEN_MINUTES_MS,
    refetchInterval: isMaking ? ASK_AGAIN_MS : false,
  })
}

/** Makes and downloads a PDF of the document; where the server makes none, says what to do instead. */
export function usePdfExport(document: { readonly id: string; readonly title: string }) {
  const messages = useMessages()
  const { pdf, conformance } = messages
  const make = useMutation({
    mutationFn: ({ query }: WordForm) =>
      downloadFile(
        requestUrl(PDF_PATH, { documentId: document.id }, query),
        fill(pdf.fileName, { title: document.title }),
      ),
    onSuccess: () => {
      const fonts = (state.data?.standIns ?? []).map((standIn) => fill(conformance.standIn, { ...standIn })).join('，')
      if (fonts !== '') showNotice('ok', fill(pdf.standIns, { fonts }))
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  const state = useQuery(pdfStateQuery(make.isPending))
  // Of the files that are waiting, one is this one.
  const before = (state.data?.waiting ?? 1) - 1
  const isAvailable = state.data?.isAvailable !== false
  return {
    /** Whether this server can make one, as far as is known. */
    isAvailable,
    busy: !make.isPending ? null : before > 0 ? fill(pdf.queued, { count: before }) : pdf.working,
    start(form: WordForm) {
      if (!isAvailable) showNotice('bad', pdf.notHere)
      else make.mutate(form)
    },
  }
}
