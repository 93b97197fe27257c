// @vitest-environment jsdom
import type { Transaction } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { cleaningTransaction, insertedStretch, loadCleaningTools } from '#client/editor/paste/clean-pasted.ts'
import { dispatchAsOneStep } from '#client/editor/undo-steps.ts'
import { anEditor, linesOf, paste, putCursor } from '#tests/support/editors.ts'

const tools = await loadCleaningTools()

/** Pastes and cleans; gives the number of places. */
function pasteAndClean(editor: ReturnType<typeof anEditor>, html: string): number {
  let pasted: Transaction | null = null
  const note = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.getMeta('paste') === true) pasted = transaction
  }
  editor.on('transaction', note)
  paste(editor, { html })
  editor.off('transaction', note)
  const stretch = insertedStretch((pasted as unknown as Transaction).mapping)
  const cleaning = stretch === null ? null : cleaningTransaction(editor.state, stretch, tools)
  if (cleaning !== null) dispatchAsOneStep(editor.view, cleaning.transaction)
  return cleaning?.count ?? 0
}

it('cleans what was pasted, over several paragraphs', () => {
  const editor = anEditor('')
  putCursor(editor, 0)

  expect(pasteAndClean(editor, '<p>一、機關(guān)建設</p><p>要早部署,早落实!</p>')).toBe(5)
  expect(linesOf(editor)).toEqual(['heading1: 机关建设', '要早部署，早落实！'])
})

it('leaves the words around it alone, and its emphasis in place', () => {
  const editor = anEditor('原文,原样。')
  putCursor(editor, 0, 6)
  pasteAndClean(editor, '<span>要<b>早部署,早落实</b>。</span>')

  expect(linesOf(editor)).toEqual(['原文,原样。要早部署，早落实。'])
  const marks = editor.state.doc.firstChild?.children.map((node) => [node.text, node.marks.length])
  expect(marks).toEqual([
    ['原文,原样。要', 0],
    ['早部署，早落实', 1],
    ['。', 0],
  ])
})

it('is taken back by one undo, the paste by the next', () => {
  const editor = anEditor('')
  putCursor(editor, 0)
  pasteAndClean(editor, '<p>要早部署,早落实。</p><p>第二段。</p>')

  editor.commands.undo()
  expect(linesOf(editor)).toEqual(['要早部署,早落实。', '第二段。'])
  editor.commands.undo()
  expect(linesOf(editor)).toEqual([''])
})

it('does nothing to clean text', () => {
  const editor = anEditor('')
  putCursor(editor, 0)

  expect(pasteAndClean(editor, '<p>要早部署，早落实。</p>')).toBe(0)
})
