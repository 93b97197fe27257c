import { type DragEvent, useRef, useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { IMPORT_BYTES, IMPORT_TYPES } from '#shared/api/import.ts'
import styles from './import-page.module.css'

const MOST_MEGABYTES = IMPORT_BYTES / 1024 / 1024

interface FileChoiceProps {
  readonly onChoose: (file: File) => void
  /** What is going on with the file that was chosen. */
  readonly busy: string | null
  readonly refusal: string | null
}

/** Where a file is dropped or chosen. */
export function FileChoice({ onChoose, busy, refusal }: FileChoiceProps) {
  const { importing, errors } = useMessages()
  const [isOver, setOver] = useState(false)
  const [objection, setObjection] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = (files: ArrayLike<File> | null) => {
    const [file] = Array.from(files ?? [])
    if (file === undefined) return
    const isTooMany = files !== null && files.length > 1
    const isTooLarge = file.size > IMPORT_BYTES
    setObjection(
      isTooMany ? importing.onlyOne : isTooLarge ? fill(errors['import.tooLarge'], { most: MOST_MEGABYTES }) : null,
    )
    if (!isTooMany && !isTooLarge) onChoose(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (busy === null) choose(event.dataTransfer.files)
  }
  const problem = objection ?? refusal
  return (
    <section
      aria-label={importing.title}
      className={classNames(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.dropText}>{busy ?? importing.drop}</p>
      <Button look="primary" size="large" disabled={busy !== null} onClick={() => input.current?.click()}>
        {importing.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={importing.choose}
        accept={IMPORT_TYPES.join(',')}
        onChange={(event) => {
          choose(event.target.files)
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
      <p className={styles.types}>{fill(importing.types, { most: MOST_MEGABYTES })}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  )
}
