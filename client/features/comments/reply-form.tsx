import { type FormEvent, useState } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import type { ThreadView } from '#shared/api/documents.ts'
import styles from './comments.module.css'
import { useComments } from './use-comments.ts'

/** One line to answer in a thread; Enter sends. */
export function ReplyForm({ documentId, thread }: { readonly documentId: string; readonly thread: ThreadView }) {
  const { comments } = useMessages()
  const [text, setText] = useState('')
  const { reply } = useComments(documentId)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') reply.mutate({ threadId: thread.id, text }, { onSuccess: () => setText('') })
  }
  return (
    <form className={styles.reply} onSubmit={onSubmit}>
      <input
        aria-label={comments.reply}
        placeholder={comments.replyPlaceholder}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === '' ? null : (
        <Button size="small" type="submit" disabled={reply.isPending}>
          {comments.send}
        </Button>
      )}
    </form>
  )
}
