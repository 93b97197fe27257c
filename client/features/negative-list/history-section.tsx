import { fill, useMessages } from '#client/messages/index.ts'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { Moment } from '#client/ui/moment.tsx'
import styles from './negative-list.module.css'
import { useListVersions } from './use-list-draft.ts'

/** Who changed what on the list, and when. */
export function HistorySection() {
  const wording = useMessages().proof.list
  const versions = useListVersions().data
  if (versions === undefined) return null
  return (
    <section>
      {versions.length === 0 ? <EmptyState title={wording.noHistory} hint={wording.noHistoryHint} /> : null}
      <ol className={styles.versions}>
        {versions.map(({ version, person, at, reason, changes }) => (
          <li key={version} className={styles.card}>
            <b>{fill(wording.historyVersion, { version })}</b> {person.name} <Moment at={at} isExact />
            {reason === '' ? null : <p>{reason}</p>}
            <ul className={styles.changes}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
