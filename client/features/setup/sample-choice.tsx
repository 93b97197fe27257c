import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, callApi, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { setupQuery } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import styles from './setup-page.module.css'

/** Makes the sample office; its accounts are then offered on the sign-in page. */
export function SampleChoice() {
  const messages = useMessages()
  const wording = messages.signIn.setup
  const queries = useQueryClient()
  const create = useMutation({
    mutationFn: () => callApi(api.createSample),
    onSuccess: (state) => queries.setQueryData(setupQuery.queryKey, state),
  })
  return (
    <section className={styles.choice}>
      <h2 className={styles.title}>{wording.sampleTitle}</h2>
      <p>{wording.sampleExplanation}</p>
      <p className={styles.note} role="alert">
        {create.isError ? describeError(create.error, messages) : null}
      </p>
      <Button size="large" busyLabel={create.isPending && wording.sampleBusy} onClick={() => create.mutate()}>
        {wording.sampleAction}
      </Button>
    </section>
  )
}
