import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import { inSight } from '../pages/in-sight.ts'
import {
  type ChangedBlocks,
  changedBlocks,
  isFromYjs,
  kindOf,
  type Placed,
  paragraphsIn,
  textOf,
} from '../structure/blocks.ts'
import { facePart } from '../structure/face-part.ts'

const key = new PluginKey<DecorationSet>('paragraphLook')

/** What is typed at its end belongs to it, until the part is found anew. */
const FACE_PART = { inclusiveEnd: true } as const

/** What the paper shows of a paragraph beyond its text: its number, and the part of it in another face. */
function decorationsOf({ node, pos }: Placed, number: string | null): Decoration[] {
  const end = pos + node.nodeSize
  const decorations: Decoration[] = []
  if (number !== null) decorations.push(Decoration.node(pos, end, { 'data-number': number }, { number }))
  return [...decorations, ...faceDecorations({ node, pos })]
}

function faceDecorations({ node, pos }: Placed): Decoration[] {
  const part = hasFacePart(node) ? facePart({ kind: kindOf(node), runIn: isRunIn(node), text: textOf(node) }) : null
  if (part === null) return []
  const start = pos + 1
  return [Decoration.inline(start + part.from, start + part.to, { class: part.className }, FACE_PART)]
}

/** Whether a paragraph is of those whose text has to be looked at. */
function hasFacePart(node: Node): boolean {
  return isRunIn(node) || kindOf(node) === 'attendance'
}

function isRunIn(node: Node): boolean {
  return node.attrs.runIn === true
}

function decorateAll(doc: Node): DecorationSet {
  const numberOf = createHeadingNumbering()
  const decorations = [...paragraphsIn(doc)].flatMap((placed) => decorationsOf(placed, numberOf(kindOf(placed.node))))
  return DecorationSet.create(doc, decorations)
}

/** Whether an edit left every number as it was: no paragraph came, went, or changed what it is. */
function isPlainTyping(before: Node, after: Node, { from, to, oldTo }: ChangedBlocks): boolean {
  if (to !== oldTo) return false
  return after.children.slice(from, to).every((now, offset) => {
    const old = before.child(from + offset)
    return old.type === now.type && now.type.name === 'paragraph' && old.sameMarkup(now)
  })
}

function nextDecorations(transaction: Transaction, previous: DecorationSet, before: Node): DecorationSet {
  if (!transaction.docChanged) return previous
  // A change of a colleague replaces the whole document in ProseMirror's eyes: nothing could be moved along.
  if (isFromYjs(transaction)) return decorateAll(transaction.doc)
  const changed = changedBlocks(before, transaction.doc)
  if (!isPlainTyping(before, transaction.doc, changed)) return decorateAll(transaction.doc)
  return redrawFaces(previous.map(transaction.mapping, transaction.doc), transaction.doc, changed)
}

/** Finds anew where the face changes in the paragraphs that were typed in. */
function redrawFaces(decorations: DecorationSet, doc: Node, { from, to, pos }: ChangedBlocks): DecorationSet {
  let result = decorations
  let at = pos
  for (const node of doc.children.slice(from, to)) {
    if (hasFacePart(node)) {
      const old = result.find(at + 1, at + node.nodeSize - 1, (spec) => spec === FACE_PART)
      result = result.remove(old).add(doc, faceDecorations({ node, pos: at }))
    }
    at += node.nodeSize
  }
  return result
}

/** Draws computed heading numbers and the look that depends on the text. Nothing of it is ever part of the text. */
export const ParagraphLook = Extension.create({
  name: 'paragraphLook',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_config, state) => decorateAll(state.doc),
          apply: (transaction, previous, before) => nextDecorations(transaction, previous, before.doc),
        },
        props: { decorations: (state) => inSight(key.getState(state), state) },
      }),
    ]
  },
})
