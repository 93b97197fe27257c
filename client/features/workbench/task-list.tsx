import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { ErrorTaskList } from '#client/features/error-reports/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { documentPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { deskQuery, PAGE_SIZE, REFRESH_MS, type TaskSelection, tasksQuery } from './desk-queries.ts'
import { useTaskColumns } from './task-columns.tsx'
import styles from './task-list.module.css'
import { useTaskSelection } from './use-task-selection.ts'

/** 待办 and 已办 as a list that can be worked through by keyboard. */
export function TaskList() {
  const { workbench } = useMessages()
  const [selection, select] = useTaskSelection()
  const desk = useQuery(deskQuery)
  return (
    <section>
      <div className={styles.controls}>
        <Tabs
          label={workbench.tabs.label}
          selected={selection.state}
          onSelect={(state) => select({ state, page: 1 })}
          tabs={[
            { id: 'open', label: workbench.tabs.open, count: desk.data?.openTasks },
            { id: 'errors', label: workbench.tabs.errors, count: desk.data?.errorTasks },
            { id: 'done', label: workbench.tabs.done },
          ]}
        />
      </div>
      <SelectedTasks selection={selection} select={select} />
    </section>
  )
}

interface SelectedTasksProps {
  readonly selection: TaskSelection
  readonly select: (change: Partial<TaskSelection>) => void
}

function SelectedTasks({ selection, select }: SelectedTasksProps) {
  const { state, page } = selection
  if (state !== 'errors') return <TaskTable selection={{ ...selection, state }} select={select} />
  return <ErrorTaskList page={page} onPage={(next) => select({ page: next })} refreshMs={REFRESH_MS} />
}

interface TaskTableProps extends SelectedTasksProps {
  readonly selection: TaskSelection & { readonly state: 'open' | 'done' }
}

function TaskTable({ selection, select }: TaskTableProps) {
  const { shell, workbench } = useMessages()
  const navigate = useNavigate()
  const tasks = useQuery(tasksQuery(selection))
  const columns = useTaskColumns(selection, select)

  if (tasks.isPending) return <Skeleton lines={8} />
  if (tasks.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={tasks.error} onRetry={() => void tasks.refetch()} />
  if (tasks.data.total === 0) return <NoTasks state={selection.state} />
  return (
    <>
      <DataTable
        label={selection.state === 'open' ? workbench.tabs.open : workbench.tabs.done}
        rows={tasks.data.items}
        columns={columns}
        keyOf={(task) => task.id}
        onOpen={(task) => void navigate(documentPath(task.document))}
        isFaded={tasks.isPlaceholderData}
      />
      <Pager page={selection.page} pageSize={PAGE_SIZE} total={tasks.data.total} onPage={(page) => select({ page })} />
    </>
  )
}

function NoTasks({ state }: { readonly state: 'open' | 'done' }) {
  const { documents, workbench } = useMessages()
  const navigate = useNavigate()
  if (state === 'done') return <EmptyState title={workbench.emptyDone} hint={workbench.emptyDoneHint} />
  return (
    <EmptyState
      title={workbench.emptyOpen}
      hint={workbench.emptyOpenHint}
      action={
        <Button look="primary" onClick={() => void navigate('/new')}>
          {documents.newDocument}
        </Button>
      }
    />
  )
}
