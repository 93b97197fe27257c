import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx'
import type { Person } from '#shared/api/people.ts'
import styles from './administration.module.css'
import { usePeople } from './use-people.ts'

/** Takes an account out of use, or back into it. */
export function StateDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const messages = useMessages()
  const wording = messages.administration.people
  const { change } = usePeople(person.isActive ? wording.deactivated : wording.activated)
  const label = person.isActive ? wording.deactivate : wording.activate
  return (
    <ConfirmDialog
      title={person.isActive ? fill(wording.deactivateTitle, { name: person.name }) : `${label} ${person.name}`}
      confirmLabel={label}
      isDangerous={person.isActive}
      busyLabel={change.isPending && messages.shell.status.saving}
      onConfirm={() => change.mutate({ personId: person.id, isActive: !person.isActive }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      {person.isActive ? <p>{wording.deactivateExplanation}</p> : null}
      {change.isError ? (
        <p className={styles.problem} role="alert">
          {describeError(change.error, messages)}
        </p>
      ) : null}
    </ConfirmDialog>
  )
}
