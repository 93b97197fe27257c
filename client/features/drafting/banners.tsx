import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Dialog } from '#client/ui/dialog.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import styles from './banners.module.css'
import { useConnectionTrouble } from './connection-trouble.ts'
import { useDrafting } from './drafting-context.ts'
import { useSaving } from './use-saving.ts'

/** What the person must know before they go on: trouble with the connection, and why the document came back. */
export function Banners() {
  return (
    <>
      <ConnectionBanner />
      <ReadingBanner />
      <ReturnBanner />
    </>
  )
}

function ConnectionBanner() {
  const { collaboration, drafting } = useMessages()
  const { session } = useDrafting()
  const { save } = useSaving()
  const [isShown, setShown] = useState(false)
  const trouble = useConnectionTrouble()
  if (trouble === null) return null
  const hasUnsaved = save !== 'saved' && session.unsavedText() !== ''
  return (
    <div className={classNames(styles.banner, styles[trouble.tone])} role="alert">
      <p>{trouble.text}</p>
      {hasUnsaved ? <Button onClick={() => setShown(true)}>{drafting.banner.showUnsaved}</Button> : null}
      {trouble.action === 'retry' ? <Button onClick={() => session.retry()}>{collaboration.retry}</Button> : null}
      {trouble.action === 'reload' ? <Button onClick={() => location.reload()}>{collaboration.reload}</Button> : null}
      {isShown ? <UnsavedDialog text={session.unsavedText()} onClose={() => setShown(false)} /> : null}
    </div>
  )
}

/** The text that is not on disk, to be taken elsewhere. Where the browser forbids copying it can be selected. */
function UnsavedDialog({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { collaboration, drafting } = useMessages()
  const copy = () => {
    // There is no clipboard on plain http; the dialog then says what to do.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => showNotice('ok', drafting.banner.copied),
      () => showNotice('bad', drafting.banner.copyFailed),
    )
  }
  const footer = (
    <Button look="primary" onClick={copy}>
      {collaboration.copyUnsaved}
    </Button>
  )
  return (
    <Dialog title={drafting.banner.unsavedTitle} onClose={onClose} footer={footer} width={640}>
      <textarea className={styles.unsaved} readOnly value={text} aria-label={drafting.banner.unsavedTitle} />
    </Dialog>
  )
}

/** Why the text cannot be changed here, when nothing is wrong with the connection. */
function ReadingBanner() {
  const { drafting } = useMessages()
  const { connection, document } = useDrafting()
  if (!connection.isReady) {
    return connection.connection === 'connecting' ? (
      <div className={classNames(styles.banner, styles.info)} role="status">
        <p>{drafting.storedText}</p>
      </div>
    ) : null
  }
  if (connection.connection !== 'connected' || connection.rights.mayEdit) return null
  return (
    <div className={classNames(styles.banner, styles.info)} role="status">
      <p>{fill(drafting.readOnlyReasons.stage, { step: document.stepName })}</p>
    </div>
  )
}

/** The reason of a return, until the drafter has submitted again or puts it away. */
function ReturnBanner() {
  const { drafting } = useMessages()
  const { document } = useDrafting()
  const [hidden, setHidden] = useState<string | null>(null)
  const returned = document.latestReturn
  if (returned === null || document.stage !== 'drafting' || hidden === returned.id) return null
  const { person, opinion, at } = returned
  return (
    <div className={classNames(styles.banner, styles.warn)} role="status">
      <p>
        <b>{fill(drafting.returned.title, { unit: person.unitName, name: person.name })}</b>
        <span className={styles.when}>
          <Moment at={at} />
        </span>
        <span className={styles.reason}>{opinion}</span>
      </p>
      <Button look="quiet" onClick={() => setHidden(returned.id)}>
        {drafting.returned.hide}
      </Button>
    </div>
  )
}
