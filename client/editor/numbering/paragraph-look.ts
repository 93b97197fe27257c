import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'
import {
  type ChangedBlocks,
  changedBlocks,
  isFromYjs,
  kindOf,
  type Placed,
  paragraphsIn,
  textOf,
} from '../structure/blocks.ts'

const key = new PluginKey<DecorationSet>('paragraphLook')

const RUN_IN_REST = { inclusiveEnd: true } as const

/** What the paper shows of a paragraph beyond its text: its number, and where its heading ends. */
function decorationsOf({ node, pos }: Placed, number: string | null): Decoration[] {
  const end = pos + node.nodeSize
  const decorations: Decoration[] = []
  if (number !== null) decorations.push(Decoration.node(pos, end, { 'data-number': number }, { number }))
  return node.attrs.runIn === true ? [...decorations, ...runInRest({ node, pos })] : decorations
}

/** The body text after the heading sentence of a run-in paragraph. */
function runInRest({ node, pos }: Placed): Decoration[] {
  const from = pos + 1 + runInEnd(textOf(node))
  const to = pos + node.nodeSize - 1
  return from < to ? [Decoration.inline(from, to, { class: 'run-in-rest' }, RUN_IN_REST)] : []
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
  return redrawRunIn(previous.map(transaction.mapping, transaction.doc), transaction.doc, changed)
}

/** Finds anew where the heading ends in the run-in paragraphs that were typed in. */
function redrawRunIn(decorations: DecorationSet, doc: Node, { from, to, pos }: ChangedBlocks): DecorationSet {
  let result = decorations
  let at = pos
  for (const node of doc.children.slice(from, to)) {
    if (node.attrs.runIn === true) {
      const old = result.find(at + 1, at + node.nodeSize - 1, (spec) => spec === RUN_IN_REST)
      result = result.remove(old).add(doc, runInRest({ node, pos: at }))
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
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

/** The number shown at a heading, by the position of its paragraph; `null` for every other paragraph. */
export function shownNumber(state: EditorState, paragraph: Placed): string | null {
  const decorations = key.getState(state)?.find(paragraph.pos, paragraph.pos + 1, (spec) => 'number' in spec) ?? []
  const own = decorations.find((decoration) => decoration.from === paragraph.pos)
  return (own?.spec as { readonly number?: string } | undefined)?.number ?? null
}
