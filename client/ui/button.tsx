import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once on a screen: the main action. `danger` for what cannot be taken back easily. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small' | 'large'
  /** While the action runs: the button cannot be pressed and says what it waits for. */
  readonly busyLabel?: string | false | undefined
}

/** A button of the product; never submits a form unless `type="submit"` is given. */
export function Button({ look = 'plain', size = 'normal', busyLabel, children, className, ...rest }: ButtonProps) {
  const isBusy = typeof busyLabel === 'string'
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled === true || isBusy}
      aria-busy={isBusy || undefined}
      className={classNames(styles.button, styles[look], styles[size], className)}
    >
      {isBusy ? busyLabel : children}
    </button>
  )
}
