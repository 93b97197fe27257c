import { describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'

interface FailurePageProps {
  readonly error: unknown
  readonly title?: string
  readonly onRetry: () => void
}

/** What stands in the place of something that could not be loaded: why, and a button to try again. */
export function FailurePage({ error, title, onRetry }: FailurePageProps) {
  const messages = useMessages()
  return (
    <div role="alert">
      <EmptyState
        title={title ?? messages.shell.crash.title}
        hint={describeError(error, messages)}
        action={<Button onClick={onRetry}>{messages.shell.actions.retry}</Button>}
      />
    </div>
  )
}
