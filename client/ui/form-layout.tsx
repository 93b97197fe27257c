import type { FormEvent, ReactNode } from 'react'
import styles from './form-layout.module.css'

interface FormLayoutProps {
  readonly id?: string
  readonly onSubmit: (event: FormEvent) => void
  /** What the server refused, in words; shown above the fields' end. */
  readonly refusal: string | null
  readonly children: ReactNode
}

/** A form: fields under each other, the refusal of the server below them. */
export function FormLayout({ id, onSubmit, refusal, children }: FormLayoutProps) {
  return (
    <form id={id} className={styles.form} onSubmit={onSubmit} noValidate>
      {children}
      {refusal === null ? null : (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
