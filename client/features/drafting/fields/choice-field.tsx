import { useMessages } from '#client/messages/index.ts'
import styles from './fields.module.css'

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly string[]
  readonly hint: string | undefined
  readonly isRequired: boolean
  readonly isReadOnly: boolean
  readonly onChange: (value: string) => void
}

/** A choice of the template, or nothing. */
export function ChoiceField({ label, value, options, hint, isRequired, isReadOnly, onChange }: ChoiceFieldProps) {
  const { drafting } = useMessages()
  return (
    <label className={styles.field}>
      <span className={styles.label}>
        {label}
        {isRequired ? <span className={styles.required}>*</span> : null}
      </span>
      <select
        className={styles.select}
        value={value}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{drafting.fields.notFilled}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      {hint === undefined ? null : <span className={styles.note}>{hint}</span>}
    </label>
  )
}
