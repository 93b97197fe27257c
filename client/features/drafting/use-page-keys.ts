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

/** Keys that work wherever the focus is on the page, except in an open dialog. */
export function usePageKeys(keys: PageKeys): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return
      const action = current.current[keyName(event)]
      if (action === undefined) return
      event.preventDefault()
      event.stopPropagation()
      action()
    }
    // Before the editor, which would take Control+Alt+M for a letter on some keyboards.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
