import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, callApi, colleaguesQuery, describeError, documentQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { PersonPicker } from '#client/ui/person-picker.tsx'
import { useDrafting } from './drafting-context.ts'

/** Who writes and who reads a document. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages()
  const { drafting, shell } = messages
  const { document } = useDrafting()
  const { data: people = [] } = useQuery(colleaguesQuery)
  const [writers, setWriters] = useState<readonly string[]>(() => document.writers.map(({ id }) => id))
  const [readers, setReaders] = useState<readonly string[]>(() => document.readers.map(({ id }) => id))
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () =>
      callApi(api.updateDocument, {
        params: { documentId: document.id },
        body: { writerIds: [...writers], readerIds: [...readers] },
      }),
    onSuccess: (changed) => {
      queries.setQueryData(documentQuery(document.id).queryKey, changed)
      showNotice('ok', drafting.people.saved)
      onClose()
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button look="primary" busyLabel={save.isPending && shell.status.saving} onClick={() => save.mutate()}>
        {shell.actions.save}
      </Button>
    </>
  )
  return (
    <Dialog title={drafting.people.manageTitle} onClose={onClose} footer={footer} width={560}>
      <div style={{ minHeight: 320 }}>
        <PersonPicker
          label={drafting.people.writers}
          hint={drafting.people.writersHint}
          people={people}
          chosen={writers}
          onChange={setWriters}
        />
        <PersonPicker
          label={drafting.people.readers}
          hint={drafting.people.readersHint}
          people={people}
          chosen={readers}
          onChange={setReaders}
        />
      </div>
    </Dialog>
  )
}
