import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import type { UndoManager } from 'yjs'

function undoManagerOf(state: EditorState): UndoManager | undefined {
  return (yUndoPluginKey.getState(state) as { readonly undoManager?: UndoManager } | undefined)?.undoManager
}

/**
 * Carries out a change as an undo step of its own. Without this it is joined with what was typed up to half a second
 * before, and one undo would take back both.
 */
export function dispatchAsOneStep(view: EditorView, transaction: Transaction): void {
  const manager = undoManagerOf(view.state)
  manager?.stopCapturing()
  view.dispatch(transaction)
  manager?.stopCapturing()
}

/** Joins what is typed from now on with nothing that was typed before. */
export function endUndoStep(state: EditorState): void {
  undoManagerOf(state)?.stopCapturing()
}

/** What the person may take back or take forward again. */
export function undoState(state: EditorState): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const manager = undoManagerOf(state)
  return { canUndo: (manager?.undoStack.length ?? 0) > 0, canRedo: (manager?.redoStack.length ?? 0) > 0 }
}
