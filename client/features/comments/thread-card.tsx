import { useEffect, useRef } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Moment } from '#client/ui/moment.tsx'
import type { DocumentDetail, ThreadView } from '#shared/api/documents.ts'
import styles from './comments.module.css'
import { ReplyForm } from './reply-form.tsx'
import { useComments } from './use-comments.ts'

interface ThreadCardProps {
  readonly document: Pick<DocumentDetail, 'id' | 'actions'>
  readonly thread: ThreadView
  readonly isActive: boolean
  readonly onActivate: () => void
}

/** One thread: the text it is about, what was said, and what can be done with it. */
export function ThreadCard({ document, thread, isActive, onActivate }: ThreadCardProps) {
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <li ref={card} className={classNames(styles.card, isActive && styles.active)}>
      <ThreadPlace thread={thread} onActivate={onActivate} />
      {thread.comments.map(({ id, author, at, text }) => (
        <div key={id} className={styles.comment}>
          <p className={styles.who}>
            <b>{author.name}</b>
            <span>{author.unitName}</span>
            <Moment at={at} />
          </p>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
      <ThreadActions document={document} thread={thread} />
    </li>
  )
}

function ThreadPlace({ thread, onActivate }: { readonly thread: ThreadView; readonly onActivate: () => void }) {
  const { comments } = useMessages()
  return (
    <div className={styles.place}>
      {thread.anchor === 'inText' ? (
        <button type="button" className={styles.quote} title={comments.locate} onClick={onActivate}>
          {thread.quote}
        </button>
      ) : (
        <span className={styles.quote}>
          {thread.anchor === 'wholeDocument' ? comments.wholeDocument : thread.quote}
        </span>
      )}
      {thread.anchor === 'orphan' ? <Chip tone="warn">{comments.orphan}</Chip> : null}
      {thread.isMustFix ? <Chip tone={thread.state === 'open' ? 'bad' : 'neutral'}>{comments.mustFix}</Chip> : null}
    </div>
  )
}

function ThreadActions({ document, thread }: Pick<ThreadCardProps, 'document' | 'thread'>) {
  const { comments } = useMessages()
  const { settle } = useComments(document.id)
  const isOpen = thread.state === 'open'
  const change = () => settle.mutate({ threadId: thread.id, state: isOpen ? 'resolved' : 'open' })
  return (
    <div className={styles.actions}>
      {isOpen ? null : (
        <span className={styles.settled}>
          {thread.resolvedBy === null ? comments.resolved : fill(comments.resolvedBy, { name: thread.resolvedBy.name })}
        </span>
      )}
      {isOpen && document.actions.includes('comment') ? <ReplyForm documentId={document.id} thread={thread} /> : null}
      {document.actions.includes('resolveComment') ? (
        <Button look="quiet" size="small" disabled={settle.isPending} onClick={change}>
          {isOpen ? comments.resolve : comments.reopen}
        </Button>
      ) : null}
    </div>
  )
}
