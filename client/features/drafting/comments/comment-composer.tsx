import { useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { type PendingComment, useDrafting } from '../drafting-context.ts'
import { CommentText } from './comment-text.tsx'
import styles from './comments.module.css'
import { useCreateThread } from './use-threads.ts'

/** A comment being written on a stretch of text. */
export function CommentComposer({
  pending,
  onClose,
}: {
  readonly pending: PendingComment
  readonly onClose: () => void
}) {
  const { drafting, shell } = useMessages()
  const { document, editor, activateThread } = useDrafting()
  const [text, setText] = useState('')
  const [isMustFix, setMustFix] = useState(false)
  const create = useCreateThread(document.id)
  const wording = drafting.comments
  const send = () => {
    if (text.trim() === '' || create.isPending) return
    create.mutate(
      { ...pending, text, isMustFix },
      {
        onSuccess: (thread) => {
          activateThread(thread.id)
          // The words are marked now; the selection has done its work.
          editor?.commands.setTextSelection(editor.state.selection.to)
          onClose()
        },
      },
    )
  }
  return (
    <div className={`${styles.card} ${styles.active}`}>
      <blockquote className={styles.quote}>{pending.quote}</blockquote>
      <CommentText
        value={text}
        label={wording.create}
        placeholder={wording.placeholder}
        onChange={setText}
        onSend={send}
      />
      <label className={styles.mustFix}>
        <input type="checkbox" checked={isMustFix} onChange={(event) => setMustFix(event.target.checked)} />
        {wording.mustFixLabel}
      </label>
      <div className={styles.buttons}>
        <Button size="small" onClick={onClose}>
          {shell.actions.cancel}
        </Button>
        <Button
          look="primary"
          size="small"
          disabled={text.trim() === ''}
          busyLabel={create.isPending && wording.sending}
          onClick={send}
        >
          {wording.create}
        </Button>
      </div>
    </div>
  )
}
