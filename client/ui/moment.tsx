import { useMessages } from '#client/messages/index.ts'
import { classNames } from './class-names.ts'
import styles from './moment.module.css'
import { deadlineText, exactMomentText, momentText, waitedText } from './moments.ts'
import { useNow } from './use-now.ts'

/** An instant in words, with the exact time as tooltip. `isExact` shows the time of day for every day. */
export function Moment({ at, isExact = false }: { readonly at: string; readonly isExact?: boolean }) {
  const { shell } = useMessages()
  const now = useNow()
  const date = new Date(at)
  const exact = exactMomentText(date, now, shell.moments)
  return (
    <time dateTime={at} title={exact} className={styles.moment}>
      {isExact ? exact : momentText(date, now, shell.moments)}
    </time>
  )
}

/** How long something has waited, with the exact time as tooltip. */
export function Waited({ since }: { readonly since: string }) {
  const { shell } = useMessages()
  const now = useNow()
  const date = new Date(since)
  return (
    <time dateTime={since} title={exactMomentText(date, now, shell.moments)} className={styles.moment}>
      {waitedText(date, now, shell.moments)}
    </time>
  )
}

/** A deadline with the time left; red and in words only when it is past. */
export function Deadline({ at }: { readonly at: string | null }) {
  const { shell } = useMessages()
  const now = useNow()
  if (at === null) return <span className={styles.none}>{shell.moments.noDeadline}</span>
  const date = new Date(at)
  const { text, isOverdue } = deadlineText(date, now, shell.moments)
  return (
    <time
      dateTime={at}
      title={exactMomentText(date, now, shell.moments)}
      className={classNames(styles.moment, isOverdue && styles.overdue)}
    >
      {text}
    </time>
  )
}
