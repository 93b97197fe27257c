import { useNavigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { shell } = useMessages()
  const navigate = useNavigate()
  return (
    <EmptyState
      title={shell.notFoundPage.title}
      hint={shell.notFoundPage.explanation}
      action={
        <Button look="primary" onClick={() => void navigate('/')}>
          {shell.actions.goHome}
        </Button>
      }
    />
  )
}
