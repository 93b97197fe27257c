import { type Editor, Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { headingKind } from '#shared/document/paragraph-kinds.ts'
import { dispatchAsOneStep } from '../undo-steps.ts'
import { insertPageBreak } from './insertions.ts'
import { changeLevel, moveSelectedBlocks, setKind } from './paragraph-commands.ts'

/** Carries a command out as one undo step; `false`, and nothing done, when it does not apply or the text is locked. */
export function runCommand(editor: Editor, command: (state: EditorState) => Transaction | null): boolean {
  if (!editor.isEditable) return false
  const transaction = command(editor.state)
  if (transaction === null) return false
  dispatchAsOneStep(editor.view, transaction)
  return true
}

/** Keys of Word and WPS for paragraphs. Bold, italic, underline, undo and redo have theirs already. */
export const WordKeys = Extension.create({
  name: 'wordKeys',
  priority: 850,
  addKeyboardShortcuts() {
    const run = (command: (state: EditorState) => Transaction | null) => () => {
      runCommand(this.editor, command)
      // Even where nothing moves the key must not fall through to the browser.
      return true
    }
    return {
      'Mod-Alt-0': run((state) => setKind(state, 'body')),
      'Mod-Alt-1': run((state) => setKind(state, headingKind(1))),
      'Mod-Alt-2': run((state) => setKind(state, headingKind(2))),
      'Mod-Alt-3': run((state) => setKind(state, headingKind(3))),
      'Mod-Alt-4': run((state) => setKind(state, headingKind(4))),
      'Alt-Shift-ArrowUp': run((state) => moveSelectedBlocks(state, -1)),
      'Alt-Shift-ArrowDown': run((state) => moveSelectedBlocks(state, 1)),
      'Alt-Shift-ArrowLeft': run((state) => changeLevel(state, -1)),
      'Alt-Shift-ArrowRight': run((state) => changeLevel(state, 1)),
      'Mod-Enter': run(insertPageBreak),
    }
  },
})
