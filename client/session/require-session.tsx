import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { useHasSessionEnded } from './session-end.ts'
import { sessionQuery, setupQuery } from './session-query.ts'
import { SessionContext } from './use-session.ts'

const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.tsx')).SignInAgain }))

/**
 * Lets only signed-in people through. Without a session it leads to the sign-in page, or to the first visit when
 * there is no office yet. A session that ends later is renewed in a dialog over the page, which stays as it is.
 */
export function RequireSession() {
  const session = useQuery(sessionQuery)
  const hasEnded = useHasSessionEnded()
  if (session.data !== undefined && session.data !== null)
    return (
      <SessionContext value={session.data}>
        <Outlet />
        {hasEnded ? (
          <Suspense fallback={null}>
            <SignInAgain />
          </Suspense>
        ) : null}
      </SessionContext>
    )
  if (session.isPending) return <Skeleton />
  if (session.data === null) return <LeadToSignIn />
  return <FailurePage error={session.error} onRetry={() => void session.refetch()} />
}

function LeadToSignIn(): ReactNode {
  const setup = useQuery(setupQuery)
  const { pathname, search } = useLocation()
  if (setup.isPending) return <Skeleton />
  if (setup.data === undefined) return <FailurePage error={setup.error} onRetry={() => void setup.refetch()} />
  if (setup.data.state === 'fresh') return <Navigate to="/setup" replace />

  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`
  return <Navigate to={`/sign-in${back}`} replace />
}
