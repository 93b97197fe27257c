import { type FormEvent, useState } from 'react'
import { describeError } from '#client/api/index.ts'
import { chosenUnit, UnitField } from '#client/features/new-document/index.ts'
import { QuotaNote } from '#client/features/paperwork/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { useSession } from '#client/session/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FormLayout } from '#client/ui/form-layout.tsx'
import { SelectField } from '#client/ui/select-field.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { ImportPreview } from '#shared/api/import.ts'
import type { CleaningStep } from '#shared/document/cleaner/clean-text.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import styles from './import-page.module.css'
import { useCreateFromImport } from './use-import.ts'

interface ImportFormProps {
  readonly first: ImportPreview
  readonly templates: readonly Template[]
  readonly steps: readonly CleaningStep[]
  readonly kind: string
  readonly title: string
  readonly onKind: (kind: string) => void
  readonly onTitle: (title: string) => void
}

const LONGEST_TITLE = 200

/** Kind, title and unit of the document to be made. */
export function ImportForm({ first, templates, steps, kind, title, onKind, onTitle }: ImportFormProps) {
  const messages = useMessages()
  const { importing } = messages
  const { person } = useSession()
  const [unitId, setUnit] = useState('')
  const [hasTried, setTried] = useState(false)
  const create = useCreateFromImport(first.originalId)
  const isTitled = title.trim() !== ''
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isTitled && kind !== '') create.mutate({ kind, title: title.trim(), unitId, steps })
  }
  const kinds = templates.map((template) => ({ value: template.kind, label: template.name }))
  return (
    <FormLayout onSubmit={onSubmit} refusal={create.isError ? describeError(create.error, messages) : null}>
      <TextField
        label={importing.titleLabel}
        value={title}
        onChange={onTitle}
        rows={3}
        maxLength={LONGEST_TITLE}
        isRequired
        problem={hasTried && !isTitled ? importing.titleMissing : undefined}
      />
      <div>
        <SelectField
          label={importing.kind}
          value={kind}
          options={kind === '' ? [{ value: '', label: importing.kindUnknown }, ...kinds] : kinds}
          onChange={onKind}
        />
        <p className={kind === '' && hasTried ? styles.problem : styles.faint}>
          {kind === '' ? importing.kindUnknown : first.kind === kind ? importing.kindGuessed : null}
        </p>
      </div>
      <UnitField unitId={unitId} onChange={setUnit} />
      {kind === '' ? null : <QuotaNote kind={kind} unitId={chosenUnit(unitId, person)} />}
      <Button look="primary" size="large" type="submit" busyLabel={create.isPending && importing.creating}>
        {importing.create}
      </Button>
    </FormLayout>
  )
}
