import { useQuery } from '@tanstack/react-query'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { SignInForm, setupQuery } from '#client/session/index.ts'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { safeReturnPath } from './safe-return-path.ts'
import { SampleAccounts } from './sample-accounts.tsx'
import styles from './sign-in-page.module.css'

/** The sign-in page; in a sample office with its accounts beside the form. */
export function SignInPage() {
  const { signIn } = useMessages()
  const setup = useQuery(setupQuery)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const goOn = () => void navigate(safeReturnPath(search.get('next')), { replace: true })

  if (setup.isPending) return <Skeleton />
  if (setup.data === undefined) return <FailurePage error={setup.error} onRetry={() => void setup.refetch()} />
  if (setup.data.state === 'fresh') return <Navigate to="/setup" replace />
  const { officeName, sampleAccounts, samplePassword } = setup.data
  return (
    <EntryPage subtitle={officeName ?? ''} isWide={sampleAccounts.length > 0}>
      <div className={sampleAccounts.length > 0 ? styles.columns : undefined}>
        <section className={styles.own}>
          <h1 className={styles.title}>{signIn.title}</h1>
          <SignInForm onSignedIn={goOn} />
          <p className={styles.note}>{signIn.forgotten}</p>
        </section>
        {sampleAccounts.length > 0 && samplePassword !== null ? (
          <SampleAccounts accounts={sampleAccounts} password={samplePassword} onSignedIn={goOn} />
        ) : null}
      </div>
    </EntryPage>
  )
}
