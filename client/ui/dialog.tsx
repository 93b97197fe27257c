import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** The row of buttons; the main action last. */
  readonly footer?: ReactNode
  /** Called by Esc and by a click beside the dialog; without it the dialog stays until it is answered. */
  readonly onClose?: () => void
  readonly width?: number
}

/**
 * A dialog over the page. The browser's own `<dialog>` keeps the keyboard inside, the page behind inert, and gives the
 * focus back afterwards. Render it while it is open.
 */
export function Dialog({ title, children, footer, onClose, width = 480 }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    // The browser chooses the first control it finds; a form knows better.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => dialog?.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way, through onCancel
    <dialog
      ref={element}
      className={styles.dialog}
      style={{ width }}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose?.()
      }}
    >
      <div className={styles.inside}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
      </div>
    </dialog>
  )
}
