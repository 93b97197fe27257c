import { useMessages } from '#client/messages/index.ts'
import { errorReportPath } from '#client/paths/document-paths.ts'
import type { Column } from '#client/ui/data-table.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { TitleLink } from '#client/ui/title-link.tsx'
import type { ErrorReportBrief } from '#shared/api/error-reports.ts'
import styles from './error-reports.module.css'
import { GravityChip, RecurrenceChip, StateChip, useErrorLine } from './error-words.tsx'

/** The columns of a list of errors. */
export function useErrorColumns(): readonly Column<ErrorReportBrief>[] {
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
