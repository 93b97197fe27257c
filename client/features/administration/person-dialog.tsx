import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { describeError, unitsQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FieldPair } from '#client/ui/field-pair.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { Person } from '#shared/api/people.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { personProblems, startOfPerson } from './person-entries.ts'
import { PostsField } from './posts-field.tsx'
import { usePeople } from './use-people.ts'

interface PersonDialogProps {
  readonly people: readonly Person[]
  /** Whom to change, or `null` for a new person. */
  readonly own: Person | null
  readonly onClose: () => void
}

/** Adds a person or changes one. */
export function PersonDialog({ people, own, onClose }: PersonDialogProps) {
  const messages = useMessages()
  const wording = messages.administration.people
  const units = useQuery(unitsQuery).data ?? []
  const [entries, setEntries] = useState(() => startOfPerson(own))
  const [hasTried, setTried] = useState(false)
  const { add, change } = usePeople(own === null ? fill(wording.added, { account: entries.account }) : wording.saved)
  const running = own === null ? add : change
  const problems = personProblems(entries, { people, own, isComplete: hasTried }, messages)
  const edit = (part: Partial<typeof entries>) => setEntries({ ...entries, ...part })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(personProblems(entries, { people, own, isComplete: true }, messages)).length > 0) return
    const { name, phone, account, password } = entries
    const posts = entries.posts.map((post) => ({ ...post }))
    if (own === null) add.mutate({ name, phone, account, password, posts }, { onSuccess: onClose })
    else change.mutate({ personId: own.id, name, phone, posts }, { onSuccess: onClose })
  }
  const title = own === null ? wording.addTitle : fill(wording.editTitle, { name: own.name })
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button look="primary" type="submit" form="person" busyLabel={running.isPending && messages.shell.status.saving}>
        {messages.shell.actions.save}
      </Button>
    </>
  )
  return (
    <Dialog title={title} width={720} onClose={onClose} footer={footer}>
      <FormLayout
        id="person"
        onSubmit={onSubmit}
        refusal={running.isError ? describeError(running.error, messages) : null}
      >
        <FieldPair>
          <TextField
            label={wording.name}
            value={entries.name}
            maxLength={60}
            isRequired
            isFocusedFirst
            problem={problems.name}
            onChange={(name) => edit({ name })}
          />
          <TextField
            label={wording.phone}
            type="tel"
            value={entries.phone}
            maxLength={30}
            onChange={(phone) => edit({ phone })}
          />
        </FieldPair>
        {own === null ? (
          <FieldPair>
            <TextField
              label={wording.account}
              value={entries.account}
              isRequired
              hint={wording.accountHint}
              problem={problems.account}
              onChange={(account) => edit({ account })}
            />
            <NewPasswordField
              label={wording.password}
              value={entries.password}
              problem={problems.password}
              onChange={(password) => edit({ password })}
            />
          </FieldPair>
        ) : null}
        <PostsField
          units={units}
          posts={entries.posts}
          problem={problems.posts}
          onChange={(posts) => edit({ posts })}
        />
      </FormLayout>
    </Dialog>
  )
}
