import { Link, useNavigate } from 'react-router'
import { ApiError, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import styles from './failure-page.module.css'

/** Where else to go from a page that could not be opened. */
interface WayBack {
  readonly to: string
  readonly label: string
}

interface FailurePageProps {
  readonly error: unknown
  readonly title?: string
  readonly onRetry: () => void
  /** On pages that show one thing: the way back to the list of them, or to the workbench. */
  readonly wayBack?: WayBack
}

/**
 * What stands in the place of something that could not be loaded: why, and what to do. That is to try again, but to go
 * back where trying again cannot help.
 */
export function FailurePage({ error, title, onRetry, wayBack }: FailurePageProps) {
  const messages = useMessages()
  const navigate = useNavigate()
  const isWithheld = error instanceof ApiError && error.isWithheld
  const action =
    wayBack !== undefined && isWithheld ? (
      <Button look="primary" onClick={() => void navigate(wayBack.to)}>
        {wayBack.label}
      </Button>
    ) : (
      <span className={styles.actions}>
        <Button onClick={onRetry}>{messages.shell.actions.retry}</Button>
        {wayBack === undefined ? null : <Link to={wayBack.to}>{wayBack.label}</Link>}
      </span>
    )
  return (
    <div role="alert">
      <EmptyState title={title ?? messages.shell.crash.title} hint={describeError(error, messages)} action={action} />
    </div>
  )
}
