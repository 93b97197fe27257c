import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { StatusLight } from '#client/ui/chip.tsx'
import type { Column } from '#client/ui/data-table.tsx'
import type { Person } from '#shared/api/people.ts'
import styles from './administration.module.css'

/** What the administrator is about to do. */
export type PersonTask =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'reset' | 'deactivate' | 'activate'; readonly person: Person }

/** The columns of the list of people. */
export function usePeopleColumns(begin: (task: PersonTask) => void): readonly Column<Person>[] {
  const wording = useMessages().administration.people
  const { columns } = wording
  return [
    { key: 'name', title: columns.name, width: '112px', cell: ({ name }) => <b>{name}</b> },
    { key: 'account', title: columns.account, width: '132px', cell: ({ account }) => account },
    { key: 'posts', title: columns.posts, cell: (person) => <Posts person={person} /> },
    { key: 'phone', title: columns.phone, width: '88px', cell: ({ phone }) => phone },
    {
      key: 'state',
      title: columns.state,
      width: '96px',
      cell: ({ isActive }) => (
        <StatusLight tone={isActive ? 'ok' : 'neutral'}>{isActive ? wording.active : wording.inactive}</StatusLight>
      ),
    },
    {
      key: 'actions',
      title: columns.actions,
      width: '272px',
      cell: (person) => <PersonActions person={person} begin={begin} />,
    },
  ]
}

function Posts({ person }: { readonly person: Person }) {
  const { common } = useMessages()
  return (
    <ul>
      {person.posts.map(({ id, unitName, role, title }) => (
        <li key={id}>
          {unitName} {common.roles[role]}
          {title === '' ? null : <span className={styles.postTitle}>{title}</span>}
        </li>
      ))}
    </ul>
  )
}

function PersonActions({ person, begin }: { readonly person: Person; readonly begin: (task: PersonTask) => void }) {
  const wording = useMessages().administration.people
  const isSelf = useSession().person.id === person.id
  return (
    <span className={styles.rowActions}>
      <Button look="quiet" size="small" onClick={() => begin({ kind: 'edit', person })}>
        {wording.edit}
      </Button>
      <Button look="quiet" size="small" onClick={() => begin({ kind: 'reset', person })}>
        {wording.resetPassword}
      </Button>
      <Button
        look="quiet"
        size="small"
        disabled={isSelf}
        title={isSelf ? wording.yourself : undefined}
        onClick={() => begin({ kind: person.isActive ? 'deactivate' : 'activate', person })}
      >
        {person.isActive ? wording.deactivate : wording.activate}
      </Button>
    </span>
  )
}
