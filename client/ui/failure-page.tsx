import { Link } from 'react-router'
import { describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import styles from './failure-page.module.css'

interface FailurePageProps {
  readonly error: unknown
  readonly title?: string
  readonly onRetry: () => void
  /** On pages that use the whole window: the way back to the workbench. */
  readonly hasWayHome?: boolean
}

/** What stands in the place of something that could not be loaded: why, and a button to try again. */
export function FailurePage({ error, title, onRetry, hasWayHome = false }: FailurePageProps) {
  const messages = useMessages()
  return (
    <div role="alert">
      <EmptyState
        title={title ?? messages.shell.crash.title}
        hint={describeError(error, messages)}
        action={
          <span className={styles.actions}>
            <Button onClick={onRetry}>{messages.shell.actions.retry}</Button>
            {hasWayHome ? <Link to="/">{messages.shell.actions.goHome}</Link> : null}
          </span>
        }
      />
    </div>
  )
}
