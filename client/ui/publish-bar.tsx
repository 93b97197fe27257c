import { useState } from 'react'
import { Button } from './button.tsx'
import styles from './publish-bar.module.css'
import { TextField } from './text-field.tsx'

interface PublishBarProps {
  readonly wording: {
    readonly unpublished: string
    readonly publishReason: string
    readonly discard: string
    readonly publish: string
    readonly publishing: string
  }
  readonly isPublishing: boolean
  /** Why the last attempt did not succeed. */
  readonly problem: string | null
  readonly onPublish: (reason: string) => void
  readonly onDiscard: () => void
}

/** Stays in sight while settings of the office are changed and not yet published: publish with a reason, or discard. */
export function PublishBar({ wording, isPublishing, problem, onPublish, onDiscard }: PublishBarProps) {
  const [reason, setReason] = useState('')
  return (
    <section className={styles.bar} aria-label={wording.unpublished}>
      <b>{wording.unpublished}</b>
      <TextField label={wording.publishReason} value={reason} onChange={setReason} maxLength={200} />
      <Button onClick={onDiscard}>{wording.discard}</Button>
      <Button look="primary" busyLabel={isPublishing && wording.publishing} onClick={() => onPublish(reason)}>
        {wording.publish}
      </Button>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}
