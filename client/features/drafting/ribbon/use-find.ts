import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { replaceAll, replaceCurrent, startSearch, stepSearch } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'

/** Find and replace as the find bar drives it. */
export interface Find {
  readonly isOpen: boolean
  readonly withReplace: boolean
  readonly text: string
  readonly replacement: string
  readonly matchCase: boolean
  readonly open: (withReplace: boolean) => void
  readonly close: () => void
  readonly search: (text: string, matchCase: boolean) => void
  readonly setReplacement: (text: string) => void
  readonly step: (step: 1 | -1) => void
  readonly replaceOne: () => void
  readonly replaceEvery: () => void
}

/** Brings the current hit into sight. The editor scrolls by itself only while it has the focus, which the bar has now. */
function showHit(editor: Editor): void {
  const hit = editor.view.dom.querySelector('.search-match.is-current')
  const desk = hit?.closest('main')?.getBoundingClientRect()
  const place = hit?.getBoundingClientRect()
  if (hit === null || place === undefined || desk === undefined) return
  const isInSight = place.top > desk.top + BAR_HEIGHT_PX && place.bottom < desk.bottom
  if (!isInSight) hit.scrollIntoView({ block: 'center' })
}

/** What the find bar covers of the desk. */
const BAR_HEIGHT_PX = 90

/** The search in a text. Opened with a selection, it looks for the selected words. */
export function useFind(editor: Editor | null): Find {
  const { drafting } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const [withReplace, setReplace] = useState(false)
  const [query, setQuery] = useState({ text: '', matchCase: false })
  const [replacement, setReplacement] = useState('')

  const change = (command: (live: Editor) => void) => {
    if (editor === null) return
    command(editor)
    showHit(editor)
  }
  const search = (text: string, matchCase: boolean) => {
    setQuery({ text, matchCase })
    change((live) => startSearch(live.view, { text, matchCase }))
  }
  const open = (wantsReplace: boolean) => {
    setOpen(true)
    setReplace(wantsReplace)
    search(selectedWords(editor) ?? query.text, query.matchCase)
  }
  const close = () => {
    setOpen(false)
    if (editor === null) return
    startSearch(editor.view, { text: '', matchCase: false })
    editor.commands.focus()
  }
  const replaceEvery = () => {
    if (editor === null || !editor.isEditable) return
    const count = replaceAll(editor.view, replacement)
    if (count > 0) showNotice('ok', fill(drafting.find.replaced, { count }))
  }
  return {
    ...{ isOpen, withReplace, replacement, setReplacement, open, close, search, replaceEvery },
    ...query,
    step: (step) => change((live) => stepSearch(live.view, step)),
    replaceOne: () => change((live) => live.isEditable && replaceCurrent(live.view, replacement)),
  }
}

const LONGEST_WORDS = 40

function selectedWords(editor: Editor | null): string | null {
  if (editor === null) return null
  const { from, to } = editor.state.selection
  const text = editor.state.doc.textBetween(from, to, '\n')
  return text === '' || text.length > LONGEST_WORDS || text.includes('\n') ? null : text
}
