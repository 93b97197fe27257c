import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { nextIndex } from './list-navigation.ts'

/** Keyboard of a list: one row can be reached by Tab, arrows move from row to row. */
export function useRowNavigation(count: number) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [current, setCurrent] = useState(0)
  const focusRow = (index: number) => body.current?.rows[index]?.focus()

  const onKeyDown = (event: KeyboardEvent) => {
    const target = nextIndex(event.key, rowIndexOf(event.target), count)
    if (target === null) return
    event.preventDefault()
    focusRow(target)
  }
  const onFocus = (event: FocusEvent) => setCurrent(Math.max(rowIndexOf(event.target), 0))

  // With nothing in focus an arrow enters the list, so that it can be worked through without the mouse.
  useEffect(() => {
    const onPageKey = (event: globalThis.KeyboardEvent) => {
      if (document.activeElement !== document.body || nextIndex(event.key, -1, count) === null) return
      event.preventDefault()
      body.current?.rows[0]?.focus()
    }
    document.addEventListener('keydown', onPageKey)
    return () => document.removeEventListener('keydown', onPageKey)
  }, [count])

  return { body, currentRow: Math.min(current, Math.max(count - 1, 0)), onKeyDown, onFocus }
}

function rowIndexOf(target: EventTarget): number {
  const row = target instanceof Element ? target.closest('tr') : null
  return row === null ? -1 : row.sectionRowIndex
}
