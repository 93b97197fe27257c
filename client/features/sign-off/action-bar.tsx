import { fill, useMessages } from '#client/messages/index.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { DocumentDetail } from '#shared/api/documents.ts'
import styles from './action-bar.module.css'
import { Decide } from './decide.tsx'
import type { ShownText } from './shown-text.ts'

interface ActionBarProps {
  readonly document: DocumentDetail
  readonly text: ShownText | null
}

/** The bottom of the page: what this person may do now, or who has to. */
export function ActionBar({ document, text }: ActionBarProps) {
  const { signOff } = useMessages()
  return (
    <section className={classNames(styles.bar, 'no-print')} aria-label={signOff.bar.label}>
      {document.offeredActs.length === 0 ? (
        <Waiting document={document} />
      ) : (
        // Another revision offers other acts: nothing chosen for the old one is carried over.
        <Decide key={document.revision} document={document} sha256={text?.sha256 ?? null} isReady={text !== null} />
      )}
    </section>
  )
}

function Waiting({ document }: { readonly document: DocumentDetail }) {
  const { bar } = useMessages().signOff
  const names = document.handlers.map(({ name }) => name)
  if (document.stage === 'issued') return <p>{bar.finished}</p>
  return (
    <p>
      {bar.nothingToDo}
      {names.length === 0 ? '' : fill(bar.nowHandledBy, { names, step: document.stepName })}
    </p>
  )
}
