import type { EditorState } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { stretchInSight } from './live-pages.ts'
import type { Stretch } from './sight.ts'

const known = new WeakMap<DecorationSet, { readonly stretch: Stretch; readonly shown: DecorationSet }>()

/**
 * Those of some decorations that are in sight. Far from it nothing is seen and every height is given: elements that
 * only decorate would make each key dearer, for the browser walks the whole text to say where the cursor is.
 */
export function inSight(all: DecorationSet | undefined, state: EditorState): DecorationSet {
  const stretch = stretchInSight(state)
  if (all === undefined || all === DecorationSet.empty) return DecorationSet.empty
  if (stretch === null) return all
  const last = known.get(all)
  if (last?.stretch === stretch) return last.shown
  const shown = DecorationSet.create(state.doc, all.find(stretch.from, stretch.to))
  known.set(all, { stretch, shown })
  return shown
}
