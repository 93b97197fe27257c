import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button, type ButtonProps } from '#client/ui/button.tsx'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import type { ErrorAct } from '#shared/error-reports/error-report.ts'
import { ErrorActDialog } from './error-act-dialog.tsx'
import styles from './error-reports.module.css'

const LOOKS: Readonly<Record<ErrorAct, NonNullable<ButtonProps['look']>>> = {
  confirm: 'primary',
  dismiss: 'danger',
  remedy: 'primary',
  close: 'primary',
  reopen: 'plain',
}

/** What this person may do with an error now, or who has to. */
export function ErrorActs({ error }: { readonly error: ErrorReportDetail }) {
  const { acts, detail } = useMessages().errorReports
  const [asked, setAsked] = useState<ErrorAct | null>(null)
  if (error.offeredActs.length === 0)
    return (
      <p className={styles.hint}>
        {detail.nothingToDo}
        {detail.waiting[error.state]}
      </p>
    )
  return (
    <div className={styles.acts}>
      {error.offeredActs.map((act) => (
        <Button key={act} look={LOOKS[act]} size="large" onClick={() => setAsked(act)}>
          {acts[act]}
        </Button>
      ))}
      {asked === null ? null : <ErrorActDialog error={error} act={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}
