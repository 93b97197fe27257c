import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Shows what is selected while the focus is elsewhere: in the field of a new comment, in the find bar. Focus and blur
 * are transactions in Tiptap, so this is asked anew at both.
 */
export const KeptSelection = Extension.create({
  name: 'keptSelection',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          decorations: ({ doc, selection }) => {
            if (editor.isFocused || selection.empty) return null
            const shade = { class: 'kept-selection' }
            return DecorationSet.create(doc, [Decoration.inline(selection.from, selection.to, shade)])
          },
        },
      }),
    ]
  },
})
