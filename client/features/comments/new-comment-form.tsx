import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import styles from './comments.module.css'
import { useComments } from './use-comments.ts'

/** Where a comment belongs: a stretch of one block, or the whole document. */
export interface NewCommentPlace {
  readonly anchor: { readonly blockId: string; readonly from: number; readonly to: number } | null
  readonly quote: string
}

interface NewCommentFormProps {
  readonly documentId: string
  readonly place: NewCommentPlace
  readonly onClose: () => void
  /** Hears of the thread once the server has it. */
  readonly onAdded?: (threadId: string) => void
}

/** Writes a comment on a place of the text; Ctrl+Enter sends, Esc gives up. */
export function NewCommentForm({ documentId, place, onClose, onAdded }: NewCommentFormProps) {
  const { comments, shell } = useMessages()
  const [text, setText] = useState('')
  const [isMustFix, setMustFix] = useState(false)
  const { add } = useComments(documentId)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  const send = () => {
    if (text.trim() === '' || add.isPending) return
    const onSuccess = ({ id }: { readonly id: string }) => {
      onAdded?.(id)
      onClose()
    }
    add.mutate({ place, text, isMustFix }, { onSuccess })
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <p className={styles.quote}>{place.anchor === null ? comments.wholeDocument : place.quote}</p>
      <textarea
        ref={field}
        rows={3}
        maxLength={2000}
        aria-label={comments.add}
        placeholder={comments.placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) send()
          if (event.key === 'Escape') onClose()
        }}
      />
      <div className={styles.row}>
        <label className={styles.check} title={comments.mustFixHint}>
          <input type="checkbox" checked={isMustFix} onChange={(event) => setMustFix(event.target.checked)} />
          {comments.mustFix}
        </label>
        <Button size="small" onClick={onClose}>
          {shell.actions.cancel}
        </Button>
        <Button
          size="small"
          look="primary"
          type="submit"
          disabled={text.trim() === ''}
          busyLabel={add.isPending && shell.status.saving}
        >
          {comments.submit}
        </Button>
      </div>
    </form>
  )
}
