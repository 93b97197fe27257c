import { Extension } from '@tiptap/core'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { endUndoStep } from '../undo-steps.ts'

/** Whether only the cursor moved, into another paragraph or cell. */
function hasLeftParagraph(before: EditorState, { doc, selection }: EditorState): boolean {
  return doc === before.doc && selection.$head.start() !== before.selection.$head.start()
}

/**
 * What is typed in one paragraph or cell and in the next are undo steps of their own, as in Word and WPS, however fast
 * the writer goes on: one undo must not empty a row that was filled by Tab.
 */
export const UndoByParagraph = Extension.create({
  name: 'undoByParagraph',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => ({
        update({ state }, before) {
          if (hasLeftParagraph(before, state)) endUndoStep(state)
        },
      }),
    }),
  ],
})
