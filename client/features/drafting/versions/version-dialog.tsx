import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useDrafting } from '../drafting-context.ts'
import { useSaving } from '../use-saving.ts'
import { useCreateVersion } from './use-versions.ts'

/** Keeps the present text as a version with a name: what Ctrl+S leads to. */
export function VersionDialog({ onClose }: { readonly onClose: () => void }) {
  const { drafting, shell } = useMessages()
  const { document, openTab } = useDrafting()
  // The server keeps what it has; the last words must have reached it.
  const isSaved = useSaving().save === 'saved'
  const [label, setLabel] = useState('')
  const [reason, setReason] = useState('')
  const wording = drafting.versions
  const create = useCreateVersion(document.id, () => {
    openTab('versions')
    onClose()
  })
  const footer = (
    <>
      <Button onClick={onClose}>{shell.actions.cancel}</Button>
      <Button
        look="primary"
        type="submit"
        form="version-form"
        disabled={!isSaved}
        busyLabel={create.isPending && wording.working}
      >
        {wording.create}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.createTitle} onClose={onClose} footer={footer} width={440}>
      <FormLayout
        id="version-form"
        refusal={isSaved ? null : wording.notSaved}
        onSubmit={(event) => {
          event.preventDefault()
          if (isSaved) create.mutate({ label, reason })
        }}
      >
        <TextField
          label={wording.label}
          hint={wording.labelHint}
          value={label}
          onChange={setLabel}
          maxLength={40}
          isFocusedFirst
        />
        <TextField
          label={wording.reason}
          hint={wording.reasonHint}
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
      </FormLayout>
    </Dialog>
  )
}
