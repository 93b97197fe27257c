import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { useDrafting } from '../drafting-context.ts'
import { CommentComposer } from './comment-composer.tsx'
import styles from './comments.module.css'
import { ThreadCard } from './thread-card.tsx'
import { useThreads } from './use-threads.ts'

/** The comments in the order of the text; resolved ones on demand. */
export function CommentsPanel() {
  const { drafting } = useMessages()
  const { document, pendingComment, endComment } = useDrafting()
  const { open, resolved, isPending } = useThreads(document.id)
  const [isResolvedShown, setResolvedShown] = useState(false)
  const wording = drafting.comments
  const mayComment = document.actions.includes('comment')

  if (isPending) return <Skeleton lines={8} />
  return (
    <div className={styles.panel}>
      {pendingComment === null ? null : <CommentComposer pending={pendingComment} onClose={endComment} />}
      {open.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {open.length === 0 && pendingComment === null ? (
        <EmptyState
          title={resolved.length > 0 ? wording.noOpen : wording.empty}
          hint={mayComment ? wording.emptyHint : wording.emptyReadOnly}
        />
      ) : null}
      {resolved.length > 0 ? (
        <Button look="quiet" size="small" className={styles.more} onClick={() => setResolvedShown(!isResolvedShown)}>
          {isResolvedShown ? wording.hideResolved : fill(wording.showResolved, { count: resolved.length })}
        </Button>
      ) : null}
      {isResolvedShown ? resolved.map((thread) => <ThreadCard key={thread.id} thread={thread} />) : null}
    </div>
  )
}
