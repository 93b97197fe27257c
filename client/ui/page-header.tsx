import type { ReactNode } from 'react'
import styles from './page-header.module.css'

interface PageHeaderProps {
  readonly title: string
  readonly note?: string
  /** Controls of the whole page, at the right. */
  readonly children?: ReactNode
}

/** The first line of a page in the frame. */
export function PageHeader({ title, note, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <div className={styles.controls}>{children}</div>
    </header>
  )
}
