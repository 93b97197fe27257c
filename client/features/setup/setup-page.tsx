import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate } from 'react-router'
import { useMessages } from '#client/messages/index.ts'
import { setupQuery } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { OfficeForm } from './office-form.tsx'
import { SampleChoice } from './sample-choice.tsx'
import styles from './setup-page.module.css'

/** The first visit: create the office, or look at the sample office. */
export function SetupPage() {
  const { signIn } = useMessages()
  const wording = signIn.setup
  const setup = useQuery(setupQuery)
  const [isCreating, setCreating] = useState(false)

  if (setup.isPending) return <Skeleton />
  if (setup.data === undefined) return <FailurePage error={setup.error} onRetry={() => void setup.refetch()} />
  if (setup.data.state === 'ready') return <Navigate to="/sign-in" replace />
  if (isCreating)
    return (
      <EntryPage subtitle={wording.createTitle}>
        <OfficeForm onBack={() => setCreating(false)} />
      </EntryPage>
    )
  return (
    <EntryPage subtitle={wording.title} isWide>
      <p className={styles.lead}>{wording.lead}</p>
      <div className={styles.choices}>
        <section className={styles.choice}>
          <h1 className={styles.title}>{wording.createTitle}</h1>
          <p>{wording.createExplanation}</p>
          <p className={styles.note}>{wording.createSteps}</p>
          <Button look="primary" size="large" onClick={() => setCreating(true)}>
            {wording.createAction}
          </Button>
        </section>
        {setup.data.maySample ? <SampleChoice /> : null}
      </div>
    </EntryPage>
  )
}
