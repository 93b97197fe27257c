import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { v4 as uuid } from 'uuid'
import { changedBlocks, isFromYjs, type Placed } from './blocks.ts'

/** Every node that carries an id, from `pos` on. */
function* identified(nodes: readonly Node[], pos: number): Generator<Placed> {
  let at = pos
  for (const node of nodes) {
    if ('id' in node.attrs) yield { node, pos: at }
    if (!node.isTextblock && !node.isLeaf) yield* identified(node.children, at + 1)
    at += node.nodeSize
  }
}

/**
 * The blocks that need a new id: those without one, and of two with the same (a paragraph that was just split) the
 * later, unless the earlier is the empty one that Enter at the beginning of a paragraph leaves behind.
 */
export function blocksToIdentify(nodes: readonly Node[], pos: number): readonly Placed[] {
  const owners = new Map<unknown, Placed>()
  const found: Placed[] = []
  for (const placed of identified(nodes, pos)) {
    const { id } = placed.node.attrs
    const owner = owners.get(id)
    if (id === null) found.push(placed)
    else if (owner === undefined) owners.set(id, placed)
    else if (owner.node.content.size === 0 && placed.node.content.size > 0) {
      found.push(owner)
      owners.set(id, placed)
    } else found.push(placed)
  }
  return found
}

/**
 * Gives blocks their ids. Only what this person changes is touched: writing an id into a text that was merely opened
 * or received would be an edit in everybody's document. (`uuid` needs no secure context, unlike `randomUUID`.)
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  // Before every plugin that looks at ids.
  priority: 1000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions: readonly Transaction[], before, after) {
          if (!transactions.some((transaction) => transaction.docChanged) || transactions.some(isFromYjs)) return null

          const { from, to, pos } = changedBlocks(before.doc, after.doc)
          const blocks = blocksToIdentify(after.doc.children.slice(from, to), pos)
          if (blocks.length === 0) return null

          const { tr } = after
          for (const block of blocks) tr.setNodeAttribute(block.pos, 'id', uuid())
          return tr.setStoredMarks(after.storedMarks)
        },
      }),
    ]
  },
})
