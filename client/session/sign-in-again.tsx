import { useMessages } from '#client/messages/index.ts'
import { Dialog } from '#client/ui/dialog.tsx'
import styles from './sign-in-again.module.css'
import { SignInForm } from './sign-in-form.tsx'
import { useSession } from './use-session.ts'

/** Renews an ended session over the page, which keeps everything that was entered. */
export function SignInAgain() {
  const { signIn } = useMessages()
  const { person } = useSession()
  return (
    <Dialog title={signIn.againTitle} width={400}>
      <p className={styles.explanation}>{signIn.againExplanation}</p>
      <SignInForm account={person.account} onSignedIn={() => undefined} />
      <a className={styles.other} href="/sign-in">
        {signIn.otherAccount}
      </a>
    </Dialog>
  )
}
