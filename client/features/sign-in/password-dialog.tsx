import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, callApi, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { passwordProblems } from './password-rules.ts'

const EMPTY = { current: '', next: '', repeat: '' }

/** Changes one's own password. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages()
  const wording = messages.signIn.passwordChange
  const [entries, setEntries] = useState(EMPTY)
  const [hasTried, setTried] = useState(false)
  const { person } = useSession()
  const problems = passwordProblems(entries, person, { messages, isComplete: hasTried })
  const change = useMutation({
    mutationFn: () =>
      callApi(api.changePassword, { body: { currentPassword: entries.current, newPassword: entries.next } }),
    onSuccess: () => {
      showNotice('ok', wording.done)
      onClose()
    },
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const open = passwordProblems(entries, person, { messages, isComplete: true })
    if (Object.keys(open).length === 0) change.mutate()
  }
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button look="primary" type="submit" form="password" busyLabel={change.isPending && messages.shell.status.saving}>
        {wording.submit}
      </Button>
    </>
  )
  return (
    <Dialog title={wording.title} width={420} onClose={onClose} footer={footer}>
      <FormLayout
        id="password"
        onSubmit={onSubmit}
        refusal={change.isError ? describeError(change.error, messages) : null}
      >
        <TextField
          label={wording.current}
          type="password"
          autoComplete="current-password"
          isFocusedFirst
          value={entries.current}
          problem={problems.current}
          onChange={(current) => setEntries({ ...entries, current })}
        />
        <TextField
          label={wording.next}
          type="password"
          autoComplete="new-password"
          hint={wording.hint}
          value={entries.next}
          problem={problems.next}
          onChange={(next) => setEntries({ ...entries, next })}
        />
        <TextField
          label={wording.repeat}
          type="password"
          autoComplete="new-password"
          value={entries.repeat}
          problem={problems.repeat}
          onChange={(repeat) => setEntries({ ...entries, repeat })}
        />
      </FormLayout>
    </Dialog>
  )
}
