import { classNames } from './class-names.ts'
import styles from './select-field.module.css'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** The first option already says what is chosen, as in 全部环节. */
  readonly isLabelHidden?: boolean
}

/** A choice from a short list: the browser's own control, which every reader and keyboard knows. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  return (
    <label className={classNames(styles.field, props.isLabelHidden === true && styles.inline)}>
      <span className={props.isLabelHidden === true ? 'visually-hidden' : styles.label}>{props.label}</span>
      <select
        className={styles.select}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value)
          if (chosen !== undefined) props.onChange(chosen.value)
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
