import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { api, callApi, describeError, documentQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import type { Fields } from '#shared/document/fields.ts'
import type { TemplateFieldDefinition } from '#shared/templates/template-schema.ts'
import { initialRegistration, registrationFields, registrationProblem } from './registration-entries.ts'
import styles from './registration-form.module.css'

const DayField = lazy(async () => ({ default: (await import('#client/ui/day-field.tsx')).DayField }))

interface RegistrationFormProps {
  readonly document: DocumentDetail
  readonly fields: Fields
}

/** Number, copy number and printing date of a signed document, checked by the template while they are typed. */
export function RegistrationForm({ document, fields }: RegistrationFormProps) {
  const messages = useMessages()
  const { registration } = messages.signOff
  const wanted = registrationFields(document.template)
  const [entries, setEntries] = useState(() => initialRegistration(fields))
  const [hasTried, setTried] = useState(false)
  const save = useSaveRegistration(document.id)
  if (wanted.length === 0) return <p>{registration.notRegistered}</p>

  const problemOf = (field: TemplateFieldDefinition) => registrationProblem(field, entries, registration)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wanted.every((field) => problemOf(field) === null)) save.mutate(entries)
  }
  return (
    <section className={styles.registration}>
      <h2>{registration.title}</h2>
      <p className={styles.intro}>{registration.intro}</p>
      <FormLayout onSubmit={onSubmit} refusal={save.isError ? describeError(save.error, messages) : null}>
        {wanted.map((field) => {
          const value = entries[field.id] ?? ''
          return (
            <RegistrationField
              key={field.id}
              field={field}
              value={value}
              problem={hasTried || value !== '' ? (problemOf(field) ?? undefined) : undefined}
              onChange={(text) => setEntries({ ...entries, [field.id]: text })}
            />
          )
        })}
        <Button type="submit" busyLabel={save.isPending && messages.shell.status.saving}>
          {registration.save}
        </Button>
      </FormLayout>
    </section>
  )
}

interface RegistrationFieldProps {
  readonly field: TemplateFieldDefinition
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (value: string) => void
}

function RegistrationField({ field, ...rest }: RegistrationFieldProps) {
  const { registration } = useMessages().signOff
  const shared = { label: field.label, hint: field.hint, isRequired: field.isRequired, ...rest }
  if (field.input !== 'date') return <TextField {...shared} maxLength={60} />
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <DayField {...shared} placeholder={registration.datePlaceholder} />
    </Suspense>
  )
}

function useSaveRegistration(documentId: string) {
  const { registration } = useMessages().signOff
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Readonly<Record<string, string>>) => callApi(api.register, { params: { documentId }, body }),
    onSuccess: () => {
      showNotice('ok', registration.saved)
      return queries.invalidateQueries({ queryKey: documentQuery(documentId).queryKey })
    },
  })
}
