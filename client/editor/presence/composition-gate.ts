import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** What holds changes back while an input method composes. */
export interface CompositionGate {
  beginComposition(): void
  endComposition(): void
}

interface CompositionGateOptions {
  readonly gate: CompositionGate | null
}

/** Opens the gate once ProseMirror has taken the composed text over, which it does some time after the event. */
function endWhenSettled(view: EditorView, gate: CompositionGate): void {
  const settle = () => {
    if (view.isDestroyed || !view.composing) gate.endComposition()
    else requestAnimationFrame(settle)
  }
  setTimeout(settle)
}

/**
 * Holds colleagues' changes and one's own back during a composition: otherwise pinyin shows at every colleague's, and
 * a change of theirs in the same paragraph breaks the composition and leaves stray letters.
 */
export const CompositionHold = Extension.create<CompositionGateOptions>({
  name: 'compositionHold',
  addOptions: () => ({ gate: null }),
  addProseMirrorPlugins() {
    const { gate } = this.options
    if (gate === null) return []
    return [
      new Plugin({
        view: () => ({ destroy: () => gate.endComposition() }),
        props: {
          handleDOMEvents: {
            compositionstart: () => {
              gate.beginComposition()
              return false
            },
            compositionend: (view) => {
              endWhenSettled(view, gate)
              return false
            },
            blur: (view) => {
              endWhenSettled(view, gate)
              return false
            },
          },
        },
      }),
    ]
  },
})
