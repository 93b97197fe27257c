import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, callApi, describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import type { DocumentBrief } from '#shared/api/documents.ts'
import styles from './document-list.module.css'

/** Puts a draft into the bin after asking. */
export function DeleteButton({ document }: { readonly document: DocumentBrief }) {
  const messages = useMessages()
  const wording = messages.documents
  const [isAsking, setAsking] = useState(false)
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => callApi(api.deleteDocument, { params: { documentId: document.id } }),
    onSuccess: () => {
      showNotice('ok', wording.removed)
      void queries.invalidateQueries()
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
    onSettled: () => setAsking(false),
  })
  return (
    <>
      <Button look="quiet" size="small" className={styles.inRow} onClick={() => setAsking(true)}>
        {wording.remove}
      </Button>
      {isAsking ? (
        <ConfirmDialog
          title={wording.removeTitle}
          confirmLabel={wording.remove}
          isDangerous
          busyLabel={remove.isPending && messages.shell.status.saving}
          onConfirm={() => remove.mutate()}
          onCancel={() => setAsking(false)}
        >
          {fill(wording.removeExplanation, { title: document.title })}
        </ConfirmDialog>
      ) : null}
    </>
  )
}
