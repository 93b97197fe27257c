import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { errorReportPath } from '#client/paths/document-paths.ts'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Waited } from '#client/ui/moment.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { ErrorReportBrief } from '#shared/api/error-reports.ts'
import { useErrorColumns } from './error-columns.tsx'
import { errorTasksQuery, PAGE_SIZE } from './queries.ts'

interface ErrorTaskListProps {
  readonly page: number
  readonly onPage: (page: number) => void
  /** How often the list renews itself. */
  readonly refreshMs: number
}

/** Errors after issue that ask the reader for something, as tasks: what to do, and since when it waits. */
export function ErrorTaskList({ page, onPage, refreshMs }: ErrorTaskListProps) {
  const { errorReports, shell, workbench } = useMessages()
  const list = useQuery({ ...errorTasksQuery(page), refetchInterval: refreshMs })
  const navigate = useNavigate()
  const columns = useErrorTaskColumns()
  if (list.isPending) return <Skeleton label={errorReports.loading} lines={8} />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  if (list.data.total === 0) return <EmptyState title={workbench.emptyErrors} hint={workbench.emptyErrorsHint} />
  return (
    <>
      <DataTable
        label={errorReports.title}
        rows={list.data.items}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(errorReportPath(id))}
        isFaded={list.isPlaceholderData}
      />
      <Pager page={page} pageSize={PAGE_SIZE} total={list.data.total} onPage={onPage} />
    </>
  )
}

function useErrorTaskColumns(): readonly Column<ErrorReportBrief>[] {
  const { columns, taskHints, tasks } = useMessages().errorReports
  const common = useErrorColumns()
  return [
    {
      key: 'task',
      title: columns.task,
      width: '92px',
      cell: ({ task }) => (task === null ? null : <span title={taskHints[task]}>{tasks[task]}</span>),
    },
    ...common.filter(({ key }) => ['error', 'document', 'gravity', 'reported'].includes(key)),
    { key: 'waiting', title: columns.waiting, width: '120px', cell: ({ stateSince }) => <Waited since={stateSince} /> },
  ]
}
