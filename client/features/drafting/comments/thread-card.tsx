import { useEffect, useRef, useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { Moment } from '#client/ui/moment.tsx'
import type { ThreadView } from '#shared/api/documents.ts'
import { useDrafting } from '../drafting-context.ts'
import { CommentText } from './comment-text.tsx'
import styles from './comments.module.css'
import { useReply, useThreadState } from './use-threads.ts'

/** One thread: the words it is about, what was said, and what can be done with it. */
export function ThreadCard({ thread }: { readonly thread: ThreadView }) {
  const { activeThread, activateThread } = useDrafting()
  const card = useRef<HTMLDivElement>(null)
  const isActive = activeThread === thread.id
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const activate = () => activateThread(thread.id)
  return (
    <article
      ref={card}
      className={classNames(styles.card, isActive && styles.active, thread.state === 'resolved' && styles.done)}
      aria-current={isActive || undefined}
    >
      <Quote thread={thread} onActivate={activate} />
      {thread.comments.map((comment) => (
        <div key={comment.id} className={styles.comment}>
          <div className={styles.who}>
            <b>{comment.author.name}</b>
            <span>{comment.author.unitName}</span>
            <span className={styles.when}>
              <Moment at={comment.at} />
            </span>
          </div>
          <p className={styles.words}>{comment.text}</p>
        </div>
      ))}
      <ThreadActions thread={thread} onActivate={activate} />
    </article>
  )
}

function Quote({ thread, onActivate }: { readonly thread: ThreadView; readonly onActivate: () => void }) {
  const { drafting } = useMessages()
  return (
    <div className={styles.head}>
      <button type="button" className={styles.quote} onClick={onActivate} title={thread.quote}>
        {thread.anchor === 'wholeDocument' ? drafting.comments.wholeDocument : thread.quote}
      </button>
      {thread.anchor === 'orphan' ? <Chip tone="warn">{drafting.comments.orphan}</Chip> : null}
      {thread.isMustFix && thread.state === 'open' ? <Chip tone="bad">{drafting.comments.mustFix}</Chip> : null}
    </div>
  )
}

function ThreadActions({ thread, onActivate }: { readonly thread: ThreadView; readonly onActivate: () => void }) {
  const { drafting } = useMessages()
  const { document } = useDrafting()
  const [isReplying, setReplying] = useState(false)
  const change = useThreadState(document.id, thread.id)
  const wording = drafting.comments
  const isOpen = thread.state === 'open'
  const resolver = thread.resolvedBy
  return (
    <>
      {isReplying ? <Reply threadId={thread.id} onClose={() => setReplying(false)} /> : null}
      <div className={styles.actions}>
        {document.actions.includes('comment') && isOpen && !isReplying ? (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              onActivate()
              setReplying(true)
            }}
          >
            {wording.reply}
          </Button>
        ) : null}
        {document.actions.includes('resolveComment') ? (
          <Button
            look="quiet"
            size="small"
            disabled={change.isPending}
            onClick={() => change.mutate(isOpen ? 'resolved' : 'open')}
          >
            {isOpen ? wording.resolve : wording.reopen}
          </Button>
        ) : null}
        {resolver === null || isOpen ? null : (
          <span className={styles.resolver}>{fill(wording.resolvedBy, { name: resolver.name })}</span>
        )}
      </div>
    </>
  )
}

function Reply({ threadId, onClose }: { readonly threadId: string; readonly onClose: () => void }) {
  const { drafting, shell } = useMessages()
  const { document } = useDrafting()
  const [text, setText] = useState('')
  const reply = useReply(document.id, threadId)
  const wording = drafting.comments
  const send = () => {
    if (text.trim() !== '' && !reply.isPending) reply.mutate(text, { onSuccess: onClose })
  }
  return (
    <>
      <CommentText
        value={text}
        label={wording.replyLabel}
        placeholder={wording.placeholder}
        onChange={setText}
        onSend={send}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={onClose}>
          {shell.actions.cancel}
        </Button>
        <Button
          look="primary"
          size="small"
          disabled={text.trim() === ''}
          busyLabel={reply.isPending && wording.sending}
          onClick={send}
        >
          {wording.send}
        </Button>
      </div>
    </>
  )
}
