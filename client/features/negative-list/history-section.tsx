import { fill, useMessages } from '#client/messages/index.ts'
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
      <h2 className={styles.heading}>{wording.history}</h2>
      {versions.length === 0 ? <p className={styles.detail}>{wording.noHistory}</p> : null}
      <ol>
        {versions.map(({ version, person, at, reason, changes }) => (
          <li key={version} className={styles.version}>
            <b>{fill(wording.historyVersion, { version })}</b> {person.name} <Moment at={at} />
            <span className={styles.detail}>{[...(reason === '' ? [] : [reason]), ...changes].join('；')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
