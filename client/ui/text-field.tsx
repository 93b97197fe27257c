import { useEffect, useId, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'date' | 'search' | 'tel'
  /** What belongs here, under the field. */
  readonly hint?: string | undefined
  /** What is wrong and how to fix it; takes the place of the hint. */
  readonly problem?: string | undefined
  /** The hint is advice that deserves a look, not an explanation. */
  readonly isAdvice?: boolean
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  readonly isFocusedFirst?: boolean
  readonly autoComplete?: string
  readonly placeholder?: string
  readonly maxLength?: number
  readonly name?: string
  /** More than one line of text. */
  readonly rows?: number
}

/** A labelled field of a form; the wording below it belongs to it for screen readers too. */
export function TextField(props: TextFieldProps) {
  const id = useId()
  const note = props.problem ?? props.hint
  const control = useFirstFocus(props.isFocusedFirst === true)
  const shared = {
    id,
    name: props.name,
    value: props.value,
    readOnly: props.isReadOnly,
    required: props.isRequired,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    'data-first': props.isFocusedFirst === true ? '' : undefined,
    'aria-invalid': props.problem === undefined ? undefined : true,
    'aria-describedby': note === undefined ? undefined : `${id}-note`,
    className: classNames(styles.input, props.problem !== undefined && styles.wrong),
  }
  return (
    <div className={styles.field}>
      <label className={classNames(styles.label, props.isRequired === true && styles.required)} htmlFor={id}>
        {props.label}
      </label>
      {props.rows === undefined ? (
        <input
          {...shared}
          ref={control}
          type={props.type ?? 'text'}
          autoComplete={props.autoComplete ?? 'off'}
          onChange={(event) => props.onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...shared}
          ref={control}
          rows={props.rows}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      {note === undefined ? null : (
        <p id={`${id}-note`} className={noteStyle(props)}>
          {note}
        </p>
      )}
    </div>
  )
}

function noteStyle({ problem, isAdvice }: TextFieldProps): string | undefined {
  if (problem !== undefined) return styles.problem
  return isAdvice === true ? styles.advice : styles.hint
}

/** Sets the focus when the field appears; a dialog, which opens later than its fields, finds it by `data-first`. */
function useFirstFocus(isWanted: boolean) {
  const field = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (isWanted) field.current?.focus()
  }, [isWanted])
  return (element: HTMLElement | null) => {
    field.current = element
  }
}
