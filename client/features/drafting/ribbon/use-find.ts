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

/** The search in a text. Opened with a selection, it looks for the selected words. */
export function useFind(editor: Editor | null): Find {
  const { drafting } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const [withReplace, setReplace] = useState(false)
  const [query, setQuery] = useState({ text: '', matchCase: false })
  const [replacement, setReplacement] = useState('')

  const search = (text: string, matchCase: boolean) => {
    setQuery({ text, matchCase })
    if (editor !== null) startSearch(editor.view, { text, matchCase })
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
    step: (step) => editor !== null && stepSearch(editor.view, step),
    replaceOne: () => editor?.isEditable === true && replaceCurrent(editor.view, replacement),
  }
}

const LONGEST_WORDS = 40

function selectedWords(editor: Editor | null): string | null {
  if (editor === null) return null
  const { from, to } = editor.state.selection
  const text = editor.state.doc.textBetween(from, to, '\n')
  return text === '' || text.length > LONGEST_WORDS || text.includes('\n') ? null : text
}
