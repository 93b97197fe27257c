import { type FormEvent, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { passwordProblem } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import type { Person } from '#shared/api/people.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { usePeople } from './use-people.ts'

/** Gives a person a new password and ends their sessions. */
export function ResetPasswordDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const messages = useMessages()
  const wording = messages.administration.people
  const [newPassword, setNewPassword] = useState('')
  const [hasTried, setTried] = useState(false)
  const { resetPassword } = usePeople(wording.resetDone)
  const problem = passwordProblem(newPassword, person.account, messages)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem === undefined) resetPassword.mutate({ personId: person.id, newPassword }, { onSuccess: onClose })
  }
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button
        look="primary"
        type="submit"
        form="reset"
        busyLabel={resetPassword.isPending && messages.shell.status.saving}
      >
        {wording.resetPassword}
      </Button>
    </>
  )
  return (
    <Dialog title={fill(wording.resetTitle, { name: person.name })} onClose={onClose} footer={footer}>
      <FormLayout
        id="reset"
        onSubmit={onSubmit}
        refusal={resetPassword.isError ? describeError(resetPassword.error, messages) : null}
      >
        <p>{wording.resetExplanation}</p>
        <NewPasswordField
          label={wording.newPassword}
          value={newPassword}
          problem={hasTried || newPassword !== '' ? problem : undefined}
          onChange={setNewPassword}
        />
      </FormLayout>
    </Dialog>
  )
}
