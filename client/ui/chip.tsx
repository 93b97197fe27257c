import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'

export const TONES = ['neutral', 'info', 'ok', 'warn', 'bad'] as const
export type Tone = (typeof TONES)[number]

/** A short word with a quiet background: kind, urgency, version. The word carries the meaning, the colour repeats it. */
export function Chip({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classNames(styles.chip, styles[tone])}>{children}</span>
}

/** A light with its word: state of saving, of a signature, of a deadline. */
export function StatusLight({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classNames(styles.light, styles[`${tone}Light`])}>
      <span className={styles.dot} aria-hidden="true" />
      {children}
    </span>
  )
}
