import { Link, useNavigate } from 'react-router'
import { fill, useMessages } from '#client/messages/index.ts'
import { NEGATIVE_LIST_PATH, proposedEntryPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import styles from './error-reports.module.css'

/** What the negative list has to do with an error: the entry that finds it from now on, or the way to one. */
export function ErrorEntry({ error }: { readonly error: ErrorReportDetail }) {
  const { detail } = useMessages().errorReports
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{detail.entry}</h2>
      <EntryState error={error} />
    </section>
  )
}

function EntryState({ error: { id, entry, mayPropose } }: { readonly error: ErrorReportDetail }) {
  const { detail } = useMessages().errorReports
  const navigate = useNavigate()
  if (entry !== null)
    return (
      <p>
        {fill(entry.isOn ? detail.entryOn : detail.entryOff, { name: entry.name })}{' '}
        <Link to={`${NEGATIVE_LIST_PATH}?tab=entries`}>{detail.goToList}</Link>
      </p>
    )
  if (!mayPropose) return <p className={styles.hint}>{detail.noPropose}</p>
  return (
    <>
      <p className={styles.hint}>{detail.proposeHint}</p>
      <Button className={styles.propose} onClick={() => void navigate(proposedEntryPath(id))}>
        {detail.propose}
      </Button>
    </>
  )
}
