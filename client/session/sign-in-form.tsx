import { type FormEvent, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { useSignIn } from './use-sign-in.ts'

interface SignInFormProps {
  /** Fixed when a session is renewed: the page belongs to this account. */
  readonly account?: string
  readonly onSignedIn: () => void
}

/** Account and password, with the refusal of the server in words. */
export function SignInForm({ account: fixedAccount, onSignedIn }: SignInFormProps) {
  const messages = useMessages()
  const wording = messages.signIn
  const [account, setAccount] = useState(fixedAccount ?? '')
  const [password, setPassword] = useState('')
  const [hasTried, setTried] = useState(false)
  const signIn = useSignIn()

  const missingAccount = hasTried && account.trim() === '' ? wording.accountMissing : undefined
  const missingPassword = hasTried && password === '' ? wording.passwordMissing : undefined
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (account.trim() !== '' && password !== '') signIn.mutate({ account, password }, { onSuccess: onSignedIn })
  }

  return (
    <FormLayout onSubmit={onSubmit} refusal={signIn.isError ? describeError(signIn.error, messages) : null}>
      <TextField
        label={wording.account}
        value={account}
        onChange={setAccount}
        problem={missingAccount}
        autoComplete="username"
        isReadOnly={fixedAccount !== undefined}
        isFocusedFirst={fixedAccount === undefined}
      />
      <TextField
        label={wording.password}
        type="password"
        value={password}
        onChange={setPassword}
        problem={missingPassword}
        autoComplete="current-password"
        isFocusedFirst={fixedAccount !== undefined}
      />
      <Button look="primary" size="large" type="submit" busyLabel={signIn.isPending && wording.signingIn}>
        {wording.signIn}
      </Button>
    </FormLayout>
  )
}
