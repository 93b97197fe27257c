import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { headingLevel } from '#shared/document/paragraph-kinds.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'
import { changedBlocks, isFromYjs, kindOf, textOf } from '../structure/blocks.ts'

/**
 * Text typed on after the full stop of a heading makes it a run-in heading: 「（一）文稿起草要准。领导讲话……」. Only
 * typing does; a heading that has text after its stop already is what somebody made it.
 */
export const RunInTyping = Extension.create({
  name: 'runInTyping',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions: readonly Transaction[], before, after) {
          if (!transactions.some((transaction) => transaction.docChanged) || transactions.some(isFromYjs)) return null
          const { from, to, oldTo, pos } = changedBlocks(before.doc, after.doc)
          if (to - from !== 1 || oldTo !== to) return null

          const [old, now] = [before.doc.child(from), after.doc.child(from)]
          const isHeading = now.type.name === 'paragraph' && headingLevel(kindOf(now)) !== null
          if (!isHeading || now.attrs.runIn === true || !old.sameMarkup(now)) return null
          const [oldText, text] = [textOf(old), textOf(now)]
          const beganRest = runInEnd(oldText) === oldText.length && runInEnd(text) < text.length
          return beganRest ? after.tr.setNodeAttribute(pos, 'runIn', true) : null
        },
      }),
    ]
  },
})
