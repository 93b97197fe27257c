import { useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { DocumentDetail, ThreadView } from '#shared/api/documents.ts'
import styles from './comments.module.css'
import { ThreadCard } from './thread-card.tsx'
import { useThreads } from './use-comments.ts'

interface CommentPanelProps {
  readonly document: Pick<DocumentDetail, 'id' | 'actions'>
  readonly activeThread: string | null
  /** Shows the place of a thread in the text. */
  readonly onActivate: (threadId: string) => void
}

/** The threads of a document in the order of its text; resolved ones are folded away at the end. */
export function CommentPanel({ document, activeThread, onActivate }: CommentPanelProps) {
  const { comments } = useMessages()
  const { threads, open, resolved } = useThreads(document.id)
  const [showsResolved, setShowsResolved] = useState(false)

  if (threads.isPending) return <Skeleton lines={4} />
  if (threads.data === undefined)
    return <FailurePage title={comments.failedList} error={threads.error} onRetry={() => void threads.refetch()} />
  const hint = document.actions.includes('comment') ? comments.noneHint : comments.noneReadOnly
  if (threads.data.length === 0) return <EmptyState title={comments.none} hint={hint} />

  const card = (thread: ThreadView) => (
    <ThreadCard
      key={thread.id}
      document={document}
      thread={thread}
      isActive={thread.id === activeThread}
      onActivate={() => onActivate(thread.id)}
    />
  )
  return (
    <>
      {open.length === 0 ? <EmptyState title={comments.noOpen} hint="" /> : null}
      <ul className={styles.threads}>{open.map(card)}</ul>
      {resolved.length === 0 ? null : (
        <Button look="quiet" size="small" onClick={() => setShowsResolved(!showsResolved)}>
          {showsResolved ? comments.hideResolved : fill(comments.showResolved, { count: resolved.length })}
        </Button>
      )}
      {showsResolved ? <ul className={styles.threads}>{resolved.map(card)}</ul> : null}
    </>
  )
}
