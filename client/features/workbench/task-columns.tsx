import { fill, useMessages } from '#client/messages/index.ts'
import { documentPath } from '#client/paths/document-paths.ts'
import { Chip } from '#client/ui/chip.tsx'
import type { Column } from '#client/ui/data-table.tsx'
import { Deadline, Moment } from '#client/ui/moment.tsx'
import { PersonName } from '#client/ui/person-name.tsx'
import { TitleLink } from '#client/ui/title-link.tsx'
import { UrgencyWord } from '#client/ui/urgency-word.tsx'
import type { TaskView } from '#shared/api/documents.ts'
import type { TaskSelection } from './desk-queries.ts'
import styles from './task-list.module.css'

/** The columns of 待办 or 已办. */
export function useTaskColumns(
  selection: TaskSelection,
  select: (change: Partial<TaskSelection>) => void,
): readonly Column<TaskView>[] {
  const { columns } = useMessages().workbench
  const sortBy = (sort: TaskSelection['sort'], title: string) => ({
    isActive: selection.sort === sort,
    label: fill(columns.sortBy, { column: title }),
    onSort: () => select({ sort, page: 1 }),
  })
  const isOpen = selection.state === 'open'
  return [
    {
      key: 'urgency',
      title: columns.urgency,
      width: '92px',
      cell: ({ document }) => <UrgencyWord urgency={document.urgency} />,
    },
    { key: 'title', title: columns.title, cell: (task) => <TaskTitle task={task} /> },
    { key: 'kind', title: columns.kind, width: '88px', cell: ({ document }) => document.kindName },
    { key: 'step', title: isOpen ? columns.step : columns.doneStep, width: '112px', cell: ({ stepName }) => stepName },
    {
      key: 'from',
      title: columns.from,
      width: '176px',
      cell: ({ from }) => <PersonName person={from} />,
    },
    {
      key: 'arrived',
      title: columns.arrived,
      width: '128px',
      cell: ({ arrivedAt }) => <Moment at={arrivedAt} />,
      sort: sortBy('arrived', columns.arrived),
    },
    isOpen
      ? {
          key: 'due',
          title: columns.due,
          width: '200px',
          cell: ({ dueAt }) => <Deadline at={dueAt} />,
          sort: sortBy('due', columns.due),
        }
      : { key: 'current', title: columns.currentStep, width: '120px', cell: ({ document }) => document.stepName },
  ]
}

function TaskTitle({ task }: { readonly task: TaskView }) {
  const { workbench } = useMessages()
  return (
    <div className={styles.title}>
      <TitleLink to={documentPath(task.document)} title={task.document.title} />
      {task.isReturned ? <Chip tone="warn">{workbench.returned}</Chip> : null}
    </div>
  )
}
