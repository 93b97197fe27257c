import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Chip } from '#client/ui/chip.tsx'
import { type Column, DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import type { ConformanceReport } from '#shared/api/conformance.ts'
import type { Check } from '#shared/conformance/check.ts'
import { isBreach } from '#shared/conformance/conform.ts'
import { presentCheck } from '#shared/conformance/present.ts'
import styles from './conformance.module.css'
import { countsOf, inReportOrder } from './report-order.ts'

interface ReportProps {
  readonly name: string
  readonly report: ConformanceReport
}

/** What the checks found: the verdict, the counts and the table. */
export function ConformanceReportView({ name, report }: ReportProps) {
  const { conformance } = useMessages()
  const [isOnlyFailed, setOnlyFailed] = useState(true)
  const counts = countsOf(report.checks)
  const shown = inReportOrder(report.checks).filter(({ status }) => !isOnlyFailed || status === 'fail')
  const isSound = counts.breaches === 0
  return (
    <section aria-label={name}>
      <header className={styles.summary}>
        <h2 className={styles.name}>{name}</h2>
        <p role="status" className={isSound ? styles.sound : styles.unsound}>
          {isSound ? conformance.conforms : fill(conformance.breaks, { count: counts.breaches })}
        </p>
        <p className={styles.counts}>
          {fill(conformance.checkedAs, { format: conformance.formats[report.format] })} ·{' '}
          {fill(conformance.counts, counts)}
        </p>
        <Notes report={report} />
        <label className={styles.filter}>
          <input type="checkbox" checked={isOnlyFailed} onChange={(event) => setOnlyFailed(event.target.checked)} />
          {conformance.onlyFailed}
        </label>
      </header>
      {shown.length === 0 ? (
        <EmptyState title={conformance.noFailures} hint={conformance.noFailuresHint} />
      ) : (
        <ChecksTable name={name} checks={shown} />
      )}
    </section>
  )
}

function Notes({ report }: { readonly report: ConformanceReport }) {
  const { conformance } = useMessages()
  const isMissing = report.checks.some(({ status }) => status === 'notRendered')
  const fonts = report.standIns.map((standIn) => fill(conformance.standIn, { ...standIn })).join('，')
  return (
    <>
      {isMissing ? <p className={styles.note}>{conformance.notRendered}</p> : null}
      {fonts === '' ? null : <p className={styles.note}>{fill(conformance.standIns, { fonts })}</p>}
    </>
  )
}

function ChecksTable({ name, checks }: { readonly name: string; readonly checks: readonly Check[] }) {
  const { conformance } = useMessages()
  const { columns: titles } = conformance
  const rows = checks.map((check) => ({ check, ...presentCheck(check, conformance) }))
  const columns: readonly Column<(typeof rows)[number]>[] = [
    {
      key: 'status',
      title: titles.status,
      width: '84px',
      cell: ({ check, status }) => <Status check={check} text={status} />,
    },
    { key: 'check', title: titles.check, cell: ({ title }) => title },
    { key: 'clause', title: titles.clause, width: '72px', cell: ({ clause }) => clause },
    { key: 'strength', title: titles.strength, width: '64px', cell: ({ strength }) => strength },
    { key: 'expected', title: titles.expected, width: '20%', cell: ({ expected }) => expected },
    { key: 'actual', title: titles.actual, width: '16%', cell: ({ actual }) => actual },
    { key: 'place', title: titles.place, width: '22%', cell: ({ place }) => place },
  ]
  return <DataTable label={name} rows={rows} columns={columns} keyOf={({ check }) => check.name} />
}

function Status({ check, text }: { readonly check: Check; readonly text: string }) {
  if (check.status === 'pass') return <Chip tone="ok">{text}</Chip>
  if (check.status !== 'fail') return <Chip tone="neutral">{text}</Chip>
  return <Chip tone={isBreach(check) ? 'bad' : 'warn'}>{text}</Chip>
}
