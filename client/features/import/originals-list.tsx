import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { api, callApi, describeError, downloadFile, requestUrl } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { ORIGINAL_PATH, type OriginalBrief } from '#shared/api/import.ts'
import styles from './import-page.module.css'

const FOREVER = Number.POSITIVE_INFINITY

function originalsQuery(documentId: string) {
  return queryOptions({
    queryKey: ['document', documentId, 'originals'],
    queryFn: ({ signal }) => callApi(api.listOriginals, { params: { documentId }, signal }),
    // A document is made from its file once.
    staleTime: FOREVER,
  })
}

/** The files a document was made from, to be downloaded as they were; nothing for a document that was written here. */
export function OriginalsList({ documentId }: { readonly documentId: string }) {
  const messages = useMessages()
  const { importing } = messages
  const { data = [] } = useQuery(originalsQuery(documentId))
  const download = useMutation({
    mutationFn: ({ id, name }: OriginalBrief) =>
      downloadFile(requestUrl(ORIGINAL_PATH, { documentId, originalId: id }), name),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  if (data.length === 0) return null
  return (
    <section className={styles.originals}>
      <h3 className={styles.sideTitle}>{importing.originals}</h3>
      {data.map((original) => (
        <p key={original.id} className={styles.originalFile}>
          <span>{original.name}</span>
          <Button size="small" look="quiet" onClick={() => download.mutate(original)}>
            {importing.download}
          </Button>
        </p>
      ))}
    </section>
  )
}
