import type { Person } from '#shared/api/people.ts'
import type { PersonTask } from './people-columns.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { ResetPasswordDialog } from './reset-password-dialog.tsx'
import { StateDialog } from './state-dialog.tsx'

interface PersonTaskDialogProps {
  readonly people: readonly Person[]
  readonly task: PersonTask
  readonly onClose: () => void
}

/** The dialog for what the administrator is about to do. */
export function PersonTaskDialog({ people, task, onClose }: PersonTaskDialogProps) {
  switch (task.kind) {
    case 'add':
      return <PersonDialog people={people} own={null} onClose={onClose} />
    case 'edit':
      return <PersonDialog people={people} own={task.person} onClose={onClose} />
    case 'reset':
      return <ResetPasswordDialog person={task.person} onClose={onClose} />
    case 'deactivate':
    case 'activate':
      return <StateDialog person={task.person} onClose={onClose} />
  }
}
