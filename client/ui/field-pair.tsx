import type { ReactNode } from 'react'
import styles from './field-pair.module.css'

/** Fields of a form two by two, side by side. */
export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
