import { useSyncExternalStore } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { classNames } from './class-names.ts'
import styles from './notices.module.css'

interface Notice {
  readonly id: number
  readonly tone: 'ok' | 'bad'
  readonly text: string
  readonly action: NoticeAction | null
}

/** What a notice offers to do about what it says. */
export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

/** How long a confirmation stays at least, and for each character of a longer one. A failure stays until it is closed. */
const SHOWN_MS = 4000
const READ_MS = 100
/** Whoever is to decide something needs longer. */
const OFFERED_MS = 12_000

let notices: readonly Notice[] = []
let lastId = 0
const listeners = new Set<() => void>()

function change(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}

function closeNotice(id: number): void {
  change(notices.filter((notice) => notice.id !== id))
}

/** Says briefly, over any page, that something was done or failed. */
export function showNotice(tone: Notice['tone'], text: string, action: NoticeAction | null = null): void {
  lastId += 1
  const id = lastId
  change([...notices.filter((notice) => notice.text !== text), { id, tone, text, action }])
  const least = action === null ? SHOWN_MS : OFFERED_MS
  if (tone === 'ok') setTimeout(() => closeNotice(id), Math.max(least, text.length * READ_MS))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where notices appear; once, at the root. */
export function Notices() {
  const shown = useSyncExternalStore(subscribe, () => notices)
  const { shell } = useMessages()
  return (
    <div className={classNames(styles.stack, 'no-print')} role="status" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={classNames(styles.notice, styles[notice.tone])}>
          <span>{notice.text}</span>
          {notice.action === null ? null : (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                closeNotice(notice.id)
                notice.action?.run()
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label={shell.actions.close}
            onClick={() => closeNotice(notice.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  )
}
