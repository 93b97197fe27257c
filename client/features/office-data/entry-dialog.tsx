import { type FormEvent, lazy, Suspense, useState } from 'react'
import { ApiError, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { CheckField } from '#client/ui/check-field.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { FieldPair } from '#client/ui/field-pair.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { KeptEntry } from '#shared/api/office-data.ts'
import type { Register } from '#shared/proof/office-register.ts'
import { draftOf, type EntryDraft, type EntryField, entryOf, FIELDS_OF, problemsOf } from './entry-form.ts'
import { useRegisters } from './use-registers.ts'

const DayField = lazy(async () => ({ default: (await import('#client/ui/day-field.tsx')).DayField }))

interface EntryDialogProps {
  readonly register: Register
  /** The entry to be changed; `null` for a new one. */
  readonly kept: KeptEntry | null
  readonly onClose: () => void
}

/** Adds an entry of a register, or changes one. */
export function EntryDialog({ register, kept, onClose }: EntryDialogProps) {
  const messages = useMessages()
  const wording = messages.officeData
  const [draft, setDraft] = useState(() => draftOf(kept))
  const [hasTried, setTried] = useState(false)
  const [isAnother, setAnother] = useState(false)
  const { save } = useRegisters(register)
  const problems = problemsOf(register, draft, wording.fields)
  const hasNamesake = save.error instanceof ApiError && save.error.code === 'officeData.namesake'
  const edit = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(problems).length > 0) return
    const isMoved = draft.place !== '' && Number(draft.place) !== kept?.place
    const place = isMoved ? Number(draft.place) : null
    save.mutate({ kept, entry: entryOf(register, draft), place, isAnother }, { onSuccess: onClose })
  }
  const footer = (
    <>
      <Button onClick={onClose}>{messages.shell.actions.cancel}</Button>
      <Button look="primary" type="submit" form="entry" busyLabel={save.isPending && messages.shell.status.saving}>
        {messages.shell.actions.save}
      </Button>
    </>
  )
  return (
    <Dialog
      title={(kept === null ? wording.addTitle : wording.editTitle)[register]}
      onClose={onClose}
      footer={footer}
      width={560}
    >
      <FormLayout id="entry" onSubmit={onSubmit} refusal={save.isError ? describeError(save.error, messages) : null}>
        {FIELDS_OF[register].map(({ id, isRequired }, index) => (
          <TextField
            key={id}
            label={labelOf(register, id, wording.columns)}
            value={draft[id]}
            isRequired={isRequired}
            isFocusedFirst={index === 0}
            maxLength={LONGEST[id]}
            {...(id === 'text' ? { rows: 5 } : {})}
            hint={hintOf(id, wording.fields)}
            problem={hasTried ? problems[id] : undefined}
            onChange={(value) => edit({ [id]: value })}
          />
        ))}
        <Suspense fallback={<Skeleton lines={1} />}>
          <FieldPair>
            {(['from', 'until'] as const).map((end) => (
              <DayField
                key={end}
                label={wording.fields[end]}
                value={draft[end]}
                hint={wording.fields.dayHint}
                problem={problems[end]}
                placeholder={wording.fields.dayPlaceholder}
                onChange={(day) => edit({ [end]: day })}
              />
            ))}
          </FieldPair>
        </Suspense>
        <TextField
          label={wording.fields.place}
          value={draft.place}
          maxLength={4}
          hint={wording.fields.placeHint}
          problem={problems.place}
          onChange={(place) => edit({ place })}
        />
        {hasNamesake ? (
          <CheckField label={wording.namesakes.isAnother[register]} isChecked={isAnother} onChange={setAnother} />
        ) : null}
      </FormLayout>
    </Dialog>
  )
}

/** As long as the contract takes it. */
const LONGEST: Readonly<Record<EntryField, number>> = {
  ...{ name: 60, post: 60, shortName: 30, parent: 60, successor: 60 },
  ...{ text: 1000, origin: 100 },
}

type Wording = ReturnType<typeof useMessages>['officeData']

function labelOf(register: Register, id: EntryField, columns: Wording['columns']): string {
  return id === 'name' && register === 'bodies' ? columns.body : columns[id]
}

function hintOf(id: EntryField, wording: Wording['fields']): string | undefined {
  switch (id) {
    case 'post':
      return wording.postHint
    case 'shortName':
      return wording.shortNameHint
    case 'origin':
      return wording.originHint
    default:
      return undefined
  }
}
