import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { ERROR_REPORTS_PATH } from '#client/paths/document-paths.ts'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import { ErrorActs } from './error-acts.tsx'
import { ErrorEntry } from './error-entry.tsx'
import { ErrorFacts } from './error-facts.tsx'
import { ErrorRecord } from './error-record.tsx'
import styles from './error-reports.module.css'
import { GravityChip, RecurrenceChip, StateChip, useErrorLine } from './error-words.tsx'
import { errorReportQuery } from './queries.ts'

/** One error: what is wrong, in which text, what is done about it, and the entry that keeps it from coming back. */
export function ErrorReportPage() {
  const wording = useMessages().errorReports
  const { reportId = '' } = useParams()
  const error = useQuery(errorReportQuery(reportId))
  if (error.isPending) return <Skeleton label={wording.loading} lines={8} />
  if (error.data === undefined)
    return (
      <FailurePage
        wayBack={{ to: ERROR_REPORTS_PATH, label: wording.backToList }}
        title={wording.openFailed}
        error={error.error}
        onRetry={() => void error.refetch()}
      />
    )
  return <OpenError error={error.data} />
}

function OpenError({ error }: { readonly error: ErrorReportDetail }) {
  const wording = useMessages().errorReports
  const errorLine = useErrorLine()
  return (
    <>
      <Link to={ERROR_REPORTS_PATH} className={styles.back}>
        ‹ {wording.back}
      </Link>
      <PageHeader title={errorLine(error)}>
        <span className={styles.chips}>
          {error.isRecurrence ? <RecurrenceChip /> : null}
          <GravityChip gravity={error.gravity} />
          <StateChip state={error.state} />
        </span>
      </PageHeader>
      <div className={styles.columns}>
        <div>
          <ErrorFacts error={error} />
          <ErrorActs error={error} />
        </div>
        <div>
          <ErrorEntry error={error} />
          <ErrorRecord error={error} />
        </div>
      </div>
    </>
  )
}
