import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { describeError, downloadFile, requestUrl } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import { PAPERWORK_EXPORT_PATH, type PaperworkOverview } from '#shared/api/paperwork.ts'
import { OVERVIEW_ROWS } from '#shared/paperwork/overview.ts'
import { FiguresFilters } from './figures-filters.tsx'
import { LinesTable } from './lines-table.tsx'
import { MonthChart } from './month-chart.tsx'
import styles from './overview.module.css'
import { LINES_A_PAGE, overviewQuery } from './queries.ts'
import { RegisterDialog } from './register-dialog.tsx'
import { TotalsStrip } from './totals-strip.tsx'
import { addressOfFilter, type FiguresFilter, queryOfFilter, useFiguresFilter } from './use-figures-filter.ts'

/** How many documents went out, how long they are, and how that stands to limits, quotas and the year before. */
export function OverviewPage() {
  const { shell } = useMessages()
  const [filter, change] = useFiguresFilter()
  const overview = useQuery(overviewQuery(filter))
  if (overview.isPending) return <Skeleton lines={10} />
  if (overview.data === undefined)
    return (
      <FailurePage title={shell.failures.listFailed} error={overview.error} onRetry={() => void overview.refetch()} />
    )
  return <Overview overview={overview.data} filter={filter} onChange={change} />
}

/** A day in the words of the page’s language. */
function useDayText(day: string): string {
  const { months, otherYear } = useMessages().shell.moments
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const names: Readonly<Record<number, string>> = months
  return fill(otherYear, { year, month: names[month] ?? '', day: date })
}

interface OverviewProps {
  readonly overview: PaperworkOverview
  readonly filter: FiguresFilter
  readonly onChange: (change: Partial<FiguresFilter>) => void
}

function Overview({ overview, filter, onChange }: OverviewProps) {
  const wording = useMessages().paperwork.overview
  const { until, isWholeOffice, now, before } = overview
  const { office } = useSession()
  const scope = isWholeOffice ? office.name : wording.ownUnits
  const isEmpty = now.documents === 0 && before.documents === 0
  return (
    <>
      <PageHeader title={wording.title} note={`${fill(wording.until, { day: useDayText(until) })} · ${scope}`}>
        <div className={classNames(styles.controls, 'no-print')}>
          <Controls overview={overview} filter={filter} />
        </div>
      </PageHeader>
      <FiguresFilters overview={overview} filter={filter} onChange={onChange} />
      {isEmpty ? (
        <EmptyState title={wording.empty} hint={wording.emptyHint} />
      ) : (
        <>
          <TotalsStrip overview={overview} filter={filter} />
          <MonthChart overview={overview} />
          <div className={styles.rowsBar}>
            <Tabs
              label={wording.rowsLabel}
              selected={filter.rows}
              onSelect={(rows) => onChange({ rows, order: 'position' })}
              tabs={OVERVIEW_ROWS.map((id) => ({ id, label: wording.rows[id] }))}
            />
          </div>
          <LinesTable overview={overview} filter={filter} onChange={onChange} />
        </>
      )}
      {overview.total > LINES_A_PAGE ? (
        <Pager
          page={overview.page}
          pageSize={LINES_A_PAGE}
          total={overview.total}
          onPage={(page) => onChange({ page })}
        />
      ) : null}
    </>
  )
}

function Controls({ overview, filter }: Pick<OverviewProps, 'overview' | 'filter'>) {
  const messages = useMessages()
  const { overview: wording, register } = messages.paperwork
  const navigate = useNavigate()
  const [isEntering, setEntering] = useState(false)
  const exporting = useMutation({
    mutationFn: () =>
      downloadFile(requestUrl(PAPERWORK_EXPORT_PATH, {}, queryOfFilter(filter)), `${overview.year}.csv`),
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  return (
    <>
      {overview.mayEnterRegister ? <Button onClick={() => setEntering(true)}>{register.open}</Button> : null}
      <Button onClick={() => void navigate(`/paperwork/documents?${addressOfFilter({ ...filter, page: 1 })}`)}>
        {wording.openList}
      </Button>
      <Button onClick={() => window.print()}>{wording.print}</Button>
      <Button busyLabel={exporting.isPending && wording.exporting} onClick={() => exporting.mutate()}>
        {wording.export}
      </Button>
      {isEntering ? <RegisterDialog units={overview.units} onClose={() => setEntering(false)} /> : null}
    </>
  )
}
