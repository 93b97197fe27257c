import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { CheckField } from '#client/ui/check-field.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { SearchField } from '#client/ui/search-field.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Person } from '#shared/api/people.ts'
import styles from './administration.module.css'
import { type PersonTask, usePeopleColumns } from './people-columns.tsx'
import { matchesPerson } from './person-filter.ts'
import { PersonTaskDialog } from './person-task-dialog.tsx'
import { peopleQuery } from './use-people.ts'

/** Everyone with their posts. */
export function PeoplePage() {
  const wording = useMessages().administration.people
  const { shell } = useMessages()
  const people = useQuery(peopleQuery)
  const [task, setTask] = useState<PersonTask | null>(null)
  if (people.isPending) return <Skeleton lines={10} />
  if (people.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={people.error} onRetry={() => void people.refetch()} />
  return (
    <>
      <PageHeader title={wording.title}>
        <Button look="primary" onClick={() => setTask({ kind: 'add' })}>
          {wording.add}
        </Button>
      </PageHeader>
      <PeopleList people={people.data} begin={setTask} />
      {task === null ? null : <PersonTaskDialog people={people.data} task={task} onClose={() => setTask(null)} />}
    </>
  )
}

interface PeopleListProps {
  readonly people: readonly Person[]
  readonly begin: (task: PersonTask) => void
}

function PeopleList({ people, begin }: PeopleListProps) {
  const wording = useMessages().administration.people
  const [search, setSearch] = useState('')
  const [isActiveOnly, setActiveOnly] = useState(false)
  const columns = usePeopleColumns(begin)
  const shown = people.filter((person) => matchesPerson(person, search) && (person.isActive || !isActiveOnly))
  return (
    <>
      <div className={styles.filters}>
        <div className={styles.search}>
          <SearchField label={wording.search} placeholder={wording.search} text={search} onSearch={setSearch} />
        </div>
        <CheckField label={wording.activeOnly} isChecked={isActiveOnly} onChange={setActiveOnly} />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={wording.empty} hint={wording.emptyHint} />
      ) : (
        <DataTable
          label={wording.title}
          rows={shown}
          columns={columns}
          keyOf={({ id }) => id}
          onOpen={(person) => begin({ kind: 'edit', person })}
        />
      )}
    </>
  )
}
