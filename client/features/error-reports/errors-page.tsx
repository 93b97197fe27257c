import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { errorReportPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { useErrorColumns } from './error-columns.tsx'
import { ErrorFilters } from './error-filters.tsx'
import { errorReportsQuery, PAGE_SIZE } from './queries.ts'
import { type ErrorFilter, isNarrowed, NO_FILTER, useErrorFilter } from './use-error-filter.ts'

/** Errors found in signed documents (差错登记). */
export function ErrorReportsPage() {
  const { title, intro } = useMessages().errorReports
  const [filter, change] = useErrorFilter()
  return (
    <>
      <PageHeader title={title} note={intro} />
      <ErrorFilters filter={filter} onChange={change} />
      <ErrorList filter={filter} onChange={change} />
    </>
  )
}

interface ErrorListProps {
  readonly filter: ErrorFilter
  readonly onChange: (change: Partial<ErrorFilter>) => void
}

function ErrorList({ filter, onChange }: ErrorListProps) {
  const { errorReports: wording, shell } = useMessages()
  const list = useQuery(errorReportsQuery(filter))
  const navigate = useNavigate()
  const columns = useErrorColumns()
  if (list.isPending) return <Skeleton label={wording.loading} lines={8} />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  if (list.data.total === 0) return <NoErrors filter={filter} onChange={onChange} />
  return (
    <>
      <DataTable
        label={wording.title}
        rows={list.data.items}
        columns={columns}
        keyOf={({ id }) => id}
        onOpen={({ id }) => void navigate(errorReportPath(id))}
        isFaded={list.isPlaceholderData}
      />
      <Pager page={filter.page} pageSize={PAGE_SIZE} total={list.data.total} onPage={(page) => onChange({ page })} />
    </>
  )
}

function NoErrors({ filter, onChange }: ErrorListProps) {
  const wording = useMessages().errorReports
  if (!isNarrowed(filter)) return <EmptyState title={wording.empty} hint={wording.emptyHint} />
  return (
    <EmptyState
      title={wording.emptyFiltered}
      hint={wording.emptyFilteredHint}
      action={<Button onClick={() => onChange(NO_FILTER)}>{wording.filters.clear}</Button>}
    />
  )
}
