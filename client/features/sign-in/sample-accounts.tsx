import { describeError } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { useSignIn } from '#client/session/index.ts'
import { PersonFace } from '#client/ui/person-face.tsx'
import type { SetupState } from '#shared/api/people.ts'
import styles from './sample-accounts.module.css'

interface SampleAccountsProps {
  readonly accounts: SetupState['sampleAccounts']
  readonly password: string
  readonly onSignedIn: () => void
}

/** The people of the sample office; one click signs in as one of them. */
export function SampleAccounts({ accounts, password, onSignedIn }: SampleAccountsProps) {
  const messages = useMessages()
  const signIn = useSignIn()
  const enter = (account: string) => signIn.mutate({ account, password }, { onSuccess: onSignedIn })
  return (
    <section className={styles.sample}>
      <h2 className={styles.title}>{messages.signIn.sampleTitle}</h2>
      <p className={styles.note}>{fill(messages.signIn.sampleExplanation, { password })}</p>
      {signIn.isError ? <p role="alert">{describeError(signIn.error, messages)}</p> : null}
      <ul className={styles.list}>
        {accounts.map(({ account, name, title, unitName }) => (
          <li key={account}>
            <button type="button" className={styles.person} disabled={signIn.isPending} onClick={() => enter(account)}>
              <PersonFace name={name} />
              <span>
                <b>{name}</b>
                <span className={styles.post}>{title}</span>
              </span>
              <span className={styles.unit}>{unitName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
