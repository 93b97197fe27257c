import { fill, useMessages } from '#client/messages/index.ts'
import type { ImportPreview } from '#shared/api/import.ts'
import { REGISTRATION_FIELDS } from '#shared/document/fields.ts'
import { WORD_NOTICES } from '#shared/docx-import/word-document.ts'
import styles from './import-page.module.css'

/** What could not be taken over as it was, and what the file holds besides its text. */
export function ImportNotices({ preview }: { readonly preview: ImportPreview }) {
  const { importing } = useMessages()
  const { notices, renumbered, changes, comments, content } = preview
  const [number] = renumbered
  const lines = [
    ...WORD_NOTICES.flatMap((notice) => {
      const count = notices[notice]
      return count === undefined ? [] : [fill(importing.noticeTexts[notice], { count })]
    }),
    ...(number === undefined ? [] : [fill(importing.renumbered, { ...number, count: renumbered.length })]),
    ...(REGISTRATION_FIELDS.some((id) => content.fields[id] !== undefined) ? [importing.registered] : []),
  ]
  if (lines.length === 0 && changes.length === 0 && comments.length === 0) return null
  return (
    <section className={styles.notices}>
      <h2 className={styles.sideTitle}>{importing.notices}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Details
        summary={fill(importing.changes, { count: changes.length })}
        entries={changes.map(({ kind, author, text }) => ({ author, text: `${importing.changeKinds[kind]} ${text}` }))}
      />
      <Details summary={fill(importing.comments, { count: comments.length })} entries={comments} />
    </section>
  )
}

interface DetailsProps {
  readonly summary: string
  readonly entries: readonly { readonly author: string; readonly text: string }[]
}

function Details({ summary, entries }: DetailsProps) {
  const { importing } = useMessages()
  if (entries.length === 0) return null
  return (
    <details className={styles.details}>
      <summary>{summary}</summary>
      <ul>
        {entries.map(({ author, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read never changes its order
          <li key={index}>
            {author === '' ? null : <b>{fill(importing.byAuthor, { author })}</b>}
            {text}
          </li>
        ))}
      </ul>
    </details>
  )
}
