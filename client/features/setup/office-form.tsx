import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, callApi, describeError, issuesByField } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { sessionQuery } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { EMPTY_OFFICE, type OfficeEntries, officeProblems } from './office-entries.ts'
import styles from './office-form.module.css'

/** Creates the office with its administrator and goes on signed in. */
export function OfficeForm({ onBack }: { readonly onBack: () => void }) {
  const messages = useMessages()
  const wording = messages.signIn.setup
  const [entries, setEntries] = useState<OfficeEntries>(EMPTY_OFFICE)
  const [hasTried, setTried] = useState(false)
  const create = useCreateOffice()
  const problems = { ...issuesByField(create.error), ...officeProblems(entries, messages, hasTried) }
  const field = (name: keyof OfficeEntries) => ({
    name,
    value: entries[name],
    problem: problems[name],
    onChange: (value: string) => setEntries({ ...entries, [name]: value }),
  })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(officeProblems(entries, messages, true)).length === 0) create.mutate(entries)
  }
  return (
    <FormLayout onSubmit={onSubmit} refusal={create.isError ? describeError(create.error, messages) : null}>
      <TextField label={wording.code} hint={wording.codeHint} isRequired isFocusedFirst {...field('code')} />
      <TextField label={wording.officeName} hint={wording.officeNameHint} isRequired {...field('officeName')} />
      <TextField label={wording.administratorName} isRequired {...field('administratorName')} />
      <TextField
        label={wording.account}
        hint={wording.accountHint}
        autoComplete="username"
        isRequired
        {...field('account')}
      />
      <TextField
        label={messages.signIn.password}
        type="password"
        hint={messages.signIn.passwordChange.hint}
        autoComplete="new-password"
        isRequired
        {...field('password')}
      />
      <div className={styles.actions}>
        <Button onClick={onBack}>{wording.back}</Button>
        <Button look="primary" type="submit" busyLabel={create.isPending && wording.busy}>
          {wording.submit}
        </Button>
      </div>
    </FormLayout>
  )
}

function useCreateOffice() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: OfficeEntries) => callApi(api.createOffice, { body }),
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery.queryKey, session)
      queries.removeQueries({ queryKey: ['setup'] })
      void navigate('/administration/units', { replace: true })
    },
  })
}
