import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { colleaguesQuery, describeError } from '#client/api/index.ts'
import { QuotaNote } from '#client/features/paperwork/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FieldPair } from '#client/ui/field-pair.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { PersonPicker } from '#client/ui/person-picker.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { URGENCIES } from '#shared/api/documents.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { entryProblems, NO_ENTRIES } from './document-entries.ts'
import styles from './new-document-page.module.css'
import { QuestionField } from './question-field.tsx'
import { TitleField } from './title-field.tsx'
import { chosenUnit, UnitField } from './unit-field.tsx'
import { useCreateDocument } from './use-create-document.ts'

/** The few things a document of this kind needs before it can be written. */
export function DocumentForm({ template }: { readonly template: Template }) {
  const messages = useMessages()
  const wording = messages.documents.create
  const { person } = useSession()
  const colleagues = useQuery(colleaguesQuery)
  const [entries, setEntries] = useState(NO_ENTRIES)
  const [hasTried, setTried] = useState(false)
  const create = useCreateDocument(template)
  const change = (part: Partial<typeof entries>) => setEntries({ ...entries, ...part })
  const problems = hasTried ? entryProblems(entries, template, wording) : {}
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(entryProblems(entries, template, wording)).length === 0) create.mutate(entries)
  }
  return (
    <div className={styles.form}>
      <div className={styles.kind}>
        <h2 className={styles.kindName}>{template.name}</h2>
        <p className={styles.kindDescription}>{template.description}</p>
      </div>
      <FormLayout onSubmit={onSubmit} refusal={create.isError ? describeError(create.error, messages) : null}>
        <TitleField
          template={template}
          title={entries.title}
          onChange={(title) => change({ title })}
          isAsked={hasTried}
        />
        <FieldPair>
          {template.questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              answer={entries.answers[question.id] ?? ''}
              problem={problems[question.id]}
              onAnswer={(answer) => change({ answers: { ...entries.answers, [question.id]: answer } })}
            />
          ))}
          <SelectField
            label={wording.urgency}
            value={entries.urgency}
            onChange={(urgency) => change({ urgency })}
            options={URGENCIES.map((value) => ({ value, label: messages.common.urgencies[value] }))}
          />
          <UnitField unitId={entries.unitId} onChange={(unitId) => change({ unitId })} />
        </FieldPair>
        <QuotaNote kind={template.kind} unitId={chosenUnit(entries.unitId, person)} />
        <PersonPicker
          label={wording.writers}
          hint={wording.writersHint}
          people={(colleagues.data ?? []).filter(({ id }) => id !== person.id)}
          chosen={entries.writerIds}
          onChange={(writerIds) => change({ writerIds })}
        />
        <Button
          look="primary"
          size="large"
          type="submit"
          className={styles.submit}
          busyLabel={create.isPending && wording.creating}
        >
          {wording.submit}
        </Button>
      </FormLayout>
    </div>
  )
}
