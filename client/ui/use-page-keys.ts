import { useEffect, useRef } from 'react'

/** Keys of the page by their name, as in `Control+Alt+M`; the action is carried out instead of the browser's own. */
export type PageKeys = Readonly<Record<string, () => void>>

/** The name of a key with what is held down. Command counts as Control. */
export function keyName(event: KeyboardEvent): string {
  const held = [
    event.ctrlKey || event.metaKey ? 'Control' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
  ].filter((name) => name !== '')
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return [...held, key].join('+')
}

/** Keys that menus and lists on the page answer first. */
const LATE_KEYS = ['Escape']

/** Keys that work wherever the focus is on the page, except in an open dialog. */
export function usePageKeys(keys: PageKeys): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const answer = (event: KeyboardEvent, isLate: boolean) => {
      const name = keyName(event)
      if (event.isComposing || LATE_KEYS.includes(name) !== isLate || hasOpenDialog()) return
      const action = current.current[name]
      if (action === undefined) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    // The others before the editor, which would take Control+Alt+M for a letter on some keyboards.
    const onCapture = (event: KeyboardEvent) => answer(event, false)
    const onBubble = (event: KeyboardEvent) => answer(event, true)
    window.addEventListener('keydown', onCapture, true)
    window.addEventListener('keydown', onBubble)
    return () => {
      window.removeEventListener('keydown', onCapture, true)
      window.removeEventListener('keydown', onBubble)
    }
  }, [])
}

function hasOpenDialog(): boolean {
  return document.querySelector('dialog[open]') !== null
}
