import { type DragEvent, useRef, useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { CONFORMANCE_BYTES } from '#shared/api/conformance.ts'
import styles from './conformance.module.css'
import { objectionTo } from './file-objection.ts'

interface FileDropProps {
  readonly onChoose: (file: File) => void
  /** Whether there is a report already: it needs the room more. */
  readonly isCompact: boolean
  readonly busy: string | null
  readonly refusal: string | null
}

/** Where a Word file is dropped or chosen. */
export function FileDrop({ onChoose, isCompact, busy, refusal }: FileDropProps) {
  const messages = useMessages()
  const { conformance } = messages
  const [isOver, setOver] = useState(false)
  const [objection, setObjection] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = (files: ArrayLike<File> | null) => {
    const given = Array.from(files ?? [])
    const [file] = given
    if (file === undefined || busy !== null) return
    const found = objectionTo(given, messages)
    setObjection(found)
    if (found === null) onChoose(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files)
  }
  const problem = objection ?? refusal
  return (
    <section
      aria-label={conformance.choose}
      className={classNames(styles.drop, isOver && styles.over, isCompact && styles.compact)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {isCompact ? null : <p className={styles.intro}>{conformance.intro}</p>}
      <p className={styles.action} aria-live="polite">
        {busy ?? conformance.drop}{' '}
        <Button look="primary" disabled={busy !== null} onClick={() => input.current?.click()}>
          {isCompact ? conformance.again : conformance.choose}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={conformance.choose}
        accept=".docx"
        onChange={(event) => {
          choose(event.target.files)
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
      {isCompact ? null : (
        <p className={styles.types}>{fill(conformance.types, { most: CONFORMANCE_BYTES / 1024 / 1024 })}</p>
      )}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  )
}
