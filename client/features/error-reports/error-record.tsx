import { fill, useMessages } from '#client/messages/index.ts'
import { Moment } from '#client/ui/moment.tsx'
import type { ErrorReportDetail } from '#shared/api/error-reports.ts'
import styles from './error-reports.module.css'

/** Who did what about an error, and when. */
export function ErrorRecord({ error }: { readonly error: ErrorReportDetail }) {
  const { acts, detail } = useMessages().errorReports
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{detail.record}</h2>
      <ol className={styles.record}>
        {error.record.map(({ id, at, person, act, note }) => (
          <li key={id}>
            <span title={person.title}>{fill(detail.recordTitle, { act: acts[act], name: person.name })}</span>{' '}
            <span className={styles.moment}>
              <Moment at={at} isExact />
            </span>
            {note === '' ? null : <span className={styles.detail}>{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
