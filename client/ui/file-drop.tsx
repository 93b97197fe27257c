import { type DragEvent, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './file-drop.module.css'

interface FileDropProps {
  /** What the place says: its name, the invitation, the button, and which files it takes. */
  readonly wording: {
    readonly label: string
    readonly drop: string
    readonly choose: string
    readonly types: string
    readonly intro?: string
  }
  /** Endings of the files that the system's dialog offers. */
  readonly accept: readonly string[]
  /** What is going on with the file that was chosen; no other one is taken meanwhile. */
  readonly busy: string | null
  /** Why the file that was chosen is of no use. */
  readonly refusal: string | null
  /** Whether there is a result already: it needs the room more. */
  readonly isCompact?: boolean
  /** Why these files cannot be taken, seen without opening them, or `null`. */
  readonly objectionTo: (files: readonly File[]) => string | null
  readonly onChoose: (file: File) => void
}

/** Where one file is dropped or chosen. */
export function FileDrop({ wording, accept, busy, refusal, isCompact = false, objectionTo, onChoose }: FileDropProps) {
  const [isOver, setOver] = useState(false)
  const [objection, setObjection] = useState<string | null>(null)
  const choose = (files: ArrayLike<File> | null) => {
    const given = Array.from(files ?? [])
    const [file] = given
    if (file === undefined || busy !== null) return
    const found = objectionTo(given)
    setObjection(found)
    if (found === null) onChoose(file)
  }
  const drag = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      choose(event.dataTransfer.files)
    },
  }
  const problem = objection ?? refusal
  return (
    <section
      aria-label={wording.label}
      className={classNames(styles.place, isOver && styles.over, isCompact && styles.compact)}
      {...drag}
    >
      {isCompact || wording.intro === undefined ? null : <p className={styles.intro}>{wording.intro}</p>}
      <div className={styles.action}>
        <p aria-live="polite">{busy ?? wording.drop}</p>
        <ChooseButton label={wording.choose} accept={accept} isDisabled={busy !== null} onChoose={choose} />
      </div>
      {isCompact ? null : <p className={styles.types}>{wording.types}</p>}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  )
}

interface ChooseButtonProps {
  readonly label: string
  readonly accept: readonly string[]
  readonly isDisabled: boolean
  readonly onChoose: (files: ArrayLike<File> | null) => void
}

function ChooseButton({ label, accept, isDisabled, onChoose }: ChooseButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="primary" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept.join(',')}
        onChange={(event) => {
          onChoose(event.target.files)
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
    </>
  )
}
