import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import { nextIndex } from './list-navigation.ts'
import styles from './menu.module.css'

/** A line of a menu: something to do, or a heading over the lines that follow. */
export type MenuItem =
  | {
      readonly key: string
      readonly label: string
      /** The key that does the same. */
      readonly hint?: string
      readonly onSelect: () => void
      readonly isChecked?: boolean
    }
  | { readonly key: string; readonly heading: string }

interface MenuProps {
  /** What the button shows. */
  readonly button: ReactNode
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly align?: 'left' | 'right'
  /** Where the list opens. */
  readonly side?: 'below' | 'above'
  readonly buttonClassName?: string | undefined
}

/** A button that opens a list of actions; arrows move, Enter chooses, Esc closes. */
export function Menu({ button, label, items, align = 'left', side = 'below', buttonClassName }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const listId = useId()
  useCloseOnLeave(root, isOpen, () => setOpen(false))
  useEffect(() => {
    if (isOpen) entriesOf(root.current)[0]?.focus()
  }, [isOpen])

  const close = () => {
    setOpen(false)
    trigger.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      close()
      return
    }
    const entries = entriesOf(root.current)
    const target = nextIndex(event.key, entries.indexOf(document.activeElement as HTMLElement), entries.length)
    if (!isOpen || target === null) return
    event.preventDefault()
    entries[target]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside arrive here
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <button
        ref={trigger}
        type="button"
        className={classNames(styles.trigger, buttonClassName)}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {button}
      </button>
      {isOpen ? (
        <div
          id={listId}
          role="menu"
          aria-label={label}
          className={classNames(styles.list, styles[align], styles[side])}
        >
          {items.map((item) => (
            <MenuLine key={item.key} item={item} onSelected={close} />
          ))}
        </div>
      ) : null}
    </div>
  )
}

function MenuLine({ item, onSelected }: { readonly item: MenuItem; readonly onSelected: () => void }) {
  if ('heading' in item) return <div className={styles.heading}>{item.heading}</div>
  const choose = () => {
    onSelected()
    item.onSelect()
  }
  if (item.isChecked === undefined)
    return (
      <button type="button" role="menuitem" aria-keyshortcuts={item.hint} className={styles.item} onClick={choose}>
        <span>{item.label}</span>
        {item.hint === undefined ? null : (
          <span className={styles.hint} aria-hidden="true">
            {item.hint}
          </span>
        )}
      </button>
    )
  return (
    <button type="button" role="menuitemradio" aria-checked={item.isChecked} className={styles.item} onClick={choose}>
      <span>{item.label}</span>
      {item.isChecked ? <span aria-hidden="true">✓</span> : null}
    </button>
  )
}

function entriesOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
}

function useCloseOnLeave(root: { readonly current: HTMLElement | null }, isOpen: boolean, close: () => void) {
  useEffect(() => {
    if (!isOpen) return
    const onPress = (event: Event) => {
      if (!(event.target instanceof Node) || root.current?.contains(event.target) !== true) close()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('focusin', onPress)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('focusin', onPress)
    }
  })
}
