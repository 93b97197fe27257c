import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect } from 'react'
import {
  cleaningTransaction,
  insertedStretch,
  loadCleaningTools,
  type Stretch,
} from '#client/editor/paste/clean-pasted.ts'
import { dispatchAsOneStep } from '#client/editor/undo-steps.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { showNotice } from '#client/ui/notices.tsx'
import type { Catalogue } from '#shared/messages/index.ts'

/**
 * Cleans what is pasted from other programs, as a step of its own: one undo brings the words back as they were pasted,
 * and a notice says so. Text that is copied within the product is left alone.
 */
export function usePasteCleaning(editor: Editor | null): void {
  const { importing } = useMessages()
  useEffect(() => (editor === null ? undefined : watchPastes(editor, importing)), [editor, importing])
}

function watchPastes(editor: Editor, wording: Catalogue['importing']): () => void {
  let isOwnText = true
  let pending: Stretch | null = null
  const notePaste = ({ clipboardData }: ClipboardEvent) => {
    isOwnText = clipboardData?.getData('text/html').includes('data-pm-slice') ?? true
  }
  const clean = async () => {
    const tools = await loadCleaningTools()
    const stretch = pending
    pending = null
    if (stretch === null || editor.isDestroyed || !editor.isEditable) return
    const cleaning = cleaningTransaction(editor.state, stretch, tools)
    if (cleaning === null) return
    dispatchAsOneStep(editor.view, cleaning.transaction)
    const undo = () => void editor.chain().focus().undo().run()
    const text = fill(wording.pasteCleaned, { count: cleaning.count })
    showNotice('ok', text, { label: wording.pasteUndo, run: undo })
  }
  const follow = ({ transaction }: { readonly transaction: Transaction }) => {
    // Colleagues go on writing while the dictionaries load.
    if (pending !== null)
      pending = { from: transaction.mapping.map(pending.from, -1), to: transaction.mapping.map(pending.to, 1) }
    if (transaction.getMeta('paste') !== true || isOwnText) return
    pending = insertedStretch(transaction.mapping)
    void clean()
  }
  // Before the editor handles it.
  editor.view.dom.addEventListener('paste', notePaste, { capture: true })
  editor.on('transaction', follow)
  return () => {
    editor.off('transaction', follow)
    if (!editor.isDestroyed) editor.view.dom.removeEventListener('paste', notePaste, { capture: true })
  }
}
