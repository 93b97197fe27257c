import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { errorReportPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TitleLink } from '#client/ui/title-link.tsx'
import type { ErrorReportBrief } from '#shared/api/error-reports.ts'
import { ErrorFilters } from './error-filters.tsx'
import styles from './error-reports.module.css'
import { GravityChip, RecurrenceChip, StateChip, useErrorLine } from './error-words.tsx'
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

function useErrorColumns(): readonly Column<ErrorReportBrief>[] {
  const { columns, finders } = useMessages().errorReports
  const errorLine = useErrorLine()
  return [
    {
      key: 'error',
      title: columns.error,
      cell: (error) => (
        <>
          <TitleLink to={errorReportPath(error.id)} title={errorLine(error)} />
          {error.isRecurrence ? <RecurrenceChip /> : null}
        </>
      ),
    },
    {
      key: 'document',
      title: columns.document,
      width: '28%',
      cell: ({ documentTitle, issuingNumber, unitName }) => (
        <span className={styles.document} title={documentTitle}>
          <span className="two-lines">{documentTitle}</span>
          <span className={styles.detail}>{[issuingNumber, unitName].filter((part) => part !== null).join(' · ')}</span>
        </span>
      ),
    },
    { key: 'kind', title: columns.kind, width: '130px', cell: ({ kindName }) => kindName },
    {
      key: 'gravity',
      title: columns.gravity,
      width: '108px',
      cell: ({ gravity }) => <GravityChip gravity={gravity} />,
    },
    { key: 'finder', title: columns.finder, width: '88px', cell: ({ finder }) => finders[finder] },
    { key: 'state', title: columns.state, width: '128px', cell: ({ state }) => <StateChip state={state} /> },
    {
      key: 'reported',
      title: columns.reported,
      width: '120px',
      cell: ({ reportedAt, reportedBy }) => (
        <>
          {reportedBy.name}
          <span className={styles.detail}>
            <Moment at={reportedAt} />
          </span>
        </>
      ),
    },
  ]
}
