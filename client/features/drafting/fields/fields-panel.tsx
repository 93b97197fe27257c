import { lazy, Suspense } from 'react'
import { useMessages } from '#client/messages/index.ts'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import { type FieldValue, fieldList, fieldText, REGISTRATION_FIELDS } from '#shared/document/fields.ts'
import type { TemplateFieldDefinition } from '#shared/templates/template-schema.ts'
import { useDrafting } from '../drafting-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { fieldProblem } from './field-problem.ts'
import styles from './fields.module.css'
import { fieldPlace } from './focus-field.ts'
import { ListField } from './list-field.tsx'

const DayField = lazy(async () => ({ default: (await import('#client/ui/day-field.tsx')).DayField }))

/** The form of the elements around the text; the paper shows them as they are typed. */
export function FieldsPanel() {
  const { drafting } = useMessages()
  const { document } = useDrafting()
  const { fields } = document.template
  if (fields.length === 0) return <EmptyState title={drafting.fields.empty} hint={drafting.fields.hint} />
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{drafting.fields.hint}</p>
      {fields.map((field) => (
        <div key={field.id} {...fieldPlace(field.id)}>
          <Field field={field} />
        </div>
      ))}
    </div>
  )
}

function Field({ field }: { readonly field: TemplateFieldDefinition }) {
  const { drafting } = useMessages()
  const { fields, mayEdit, setField } = useDrafting()
  // Number and date of issue are given at registration, after signing.
  const isReadOnly = !mayEdit || REGISTRATION_FIELDS.includes(field.id)
  const value = fieldText(fields, field.id)
  const change = (changed: FieldValue) => setField(field.id, changed)
  const problem = fieldProblem(field, value, drafting.fields) ?? undefined
  const hint = field.isRequired && value === '' ? `${drafting.fields.required}${field.hint ?? ''}` : field.hint
  const shared = { label: field.label, hint, isRequired: field.isRequired }

  if (field.input === 'list')
    return <ListField field={field} values={fieldList(fields, field.id)} isReadOnly={isReadOnly} onChange={change} />
  if (field.input === 'choice')
    return (
      <ChoiceField {...shared} options={field.options ?? []} value={value} isReadOnly={isReadOnly} onChange={change} />
    )
  if (field.input === 'date' && !isReadOnly)
    return (
      <Suspense fallback={<TextField {...shared} value={value} isReadOnly onChange={change} />}>
        <DayField
          {...shared}
          value={value}
          problem={problem}
          placeholder={drafting.fields.notFilled}
          onChange={change}
        />
      </Suspense>
    )
  return <TextField {...shared} value={value} problem={problem} isReadOnly={isReadOnly} onChange={change} />
}
