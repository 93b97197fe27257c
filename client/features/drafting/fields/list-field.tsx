import { type KeyboardEvent, useId, useState } from 'react'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import type { TemplateFieldDefinition } from '#shared/templates/template-schema.ts'
import { fieldProblem } from './field-problem.ts'
import styles from './fields.module.css'

interface ListFieldProps {
  readonly field: TemplateFieldDefinition
  readonly values: readonly string[]
  readonly isReadOnly: boolean
  readonly onChange: (values: readonly string[]) => void
}

/** Several texts, one under the other: recipients of copies, signatories. */
export function ListField({ field, values, isReadOnly, onChange }: ListFieldProps) {
  const { drafting } = useMessages()
  const wording = drafting.fields
  const id = useId()
  const [text, setText] = useState('')
  const isThere = values.includes(text.trim())
  const problem = isThere ? fill(wording.duplicate, { value: text.trim() }) : fieldProblem(field, text.trim(), wording)

  const add = () => {
    if (text.trim() === '' || problem !== null) return
    onChange([...values, text.trim()])
    setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {field.label}
        {field.isRequired ? <span className={styles.required}>*</span> : null}
      </label>
      <ul>
        {values.map((value) => (
          <li key={value} className={styles.item}>
            <span>{value}</span>
            {isReadOnly ? null : (
              <button
                type="button"
                className={styles.remove}
                aria-label={fill(wording.remove, { value })}
                onClick={() => onChange(values.filter((other) => other !== value))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <div className={styles.adding}>
          <input
            id={id}
            className={styles.input}
            value={text}
            placeholder={wording.listPlaceholder}
            aria-invalid={problem !== null}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={add}
          />
          <Button size="small" disabled={text.trim() === '' || problem !== null} onClick={add}>
            {wording.add}
          </Button>
        </div>
      )}
      <span className={problem === null ? styles.note : styles.problem}>{problem ?? field.hint}</span>
    </div>
  )
}
