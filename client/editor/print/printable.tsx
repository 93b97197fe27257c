import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { type DocumentView, titleOf } from '#shared/document/view.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { PrintedSheets } from './printed-sheets.tsx'

interface PrintableProps {
  /** Gives the text as it is when the printing begins. */
  readonly read: () => DocumentView
  readonly template: Template
}

/** What can be printed on this page of the program, the one that lies on top last. */
const shown: symbol[] = []

/** Whether the next printing is of what is on the screen, not of the sheets. */
let printsScreen = false

/** Prints the sheets of the text that lies on top; nothing while there is none. */
export function printSheets(): void {
  if (shown.length > 0) window.print()
}

/** Prints what the page shows, as its own style sheets have it, instead of the text. */
export function printScreen(): void {
  printsScreen = true
  // Some browsers return at once and print later.
  window.addEventListener('afterprint', () => (printsScreen = false), { once: true })
  window.print()
}

/**
 * Hands a text to the printer whenever the page is printed, by a button, a key or the menu of the browser: the sheets
 * are drawn in the moment before, and what else is on the page stays off the paper.
 */
export function Printable({ read, template }: PrintableProps) {
  const [view, setView] = useState<DocumentView | null>(null)
  const current = useRef(read)
  current.current = read
  useEffect(() => {
    const own = Symbol('printable')
    shown.push(own)
    let pageTitle: string | null = null
    const begin = () => {
      if (printsScreen || shown.at(-1) !== own) return
      const text = current.current()
      document.body.classList.add('prints-sheets')
      pageTitle ??= document.title
      // Browsers offer it as the name of the file when the printer is a PDF.
      document.title = titleOf(text) || pageTitle
      // The browser takes its picture as soon as this returns.
      flushSync(() => setView(text))
    }
    const end = () => {
      if (pageTitle === null) return
      document.body.classList.remove('prints-sheets')
      document.title = pageTitle
      pageTitle = null
      setView(null)
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      shown.splice(shown.indexOf(own), 1)
    }
  }, [])
  if (view === null) return null
  return createPortal(
    <div className="printed-sheets">
      <PrintedSheets view={view} template={template} />
    </div>,
    document.body,
  )
}
