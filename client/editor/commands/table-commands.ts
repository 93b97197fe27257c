import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TableMap } from '@tiptap/pm/tables'
import type { Placed } from '../structure/blocks.ts'

/** The table that holds the selection or is selected itself, or `null`. */
export function tableAt(state: EditorState): Placed | null {
  const { $from } = state.selection
  const node = $from.depth === 0 ? $from.nodeAfter : $from.node(1)
  return node?.type.name === 'table' ? { node, pos: $from.depth === 0 ? $from.pos : $from.before(1) } : null
}

/** Whether the table at the cursor stands across pages of its own. */
export function isTableTurned(state: EditorState): boolean {
  return tableAt(state)?.node.attrs.orientation === 'landscape'
}

/** Turns the table at the cursor onto landscape pages of its own (横排), or back; `null` outside a table. */
export function turnTable(state: EditorState): Transaction | null {
  const table = tableAt(state)
  if (table === null) return null
  return state.tr.setNodeAttribute(table.pos, 'orientation', isTableTurned(state) ? null : 'landscape').scrollIntoView()
}

/** Makes the columns of the table at the cursor equally wide; `null` outside a table and where they are. */
export function evenColumns(state: EditorState): Transaction | null {
  const table = tableAt(state)
  return table === null ? null : setColumnWidths(state, table, null)
}

/**
 * Gives the columns of a table widths, of which only the proportions count, or none; `null` where it has them already.
 */
export function setColumnWidths(
  state: EditorState,
  { node, pos }: Placed,
  widths: readonly number[] | null,
): Transaction | null {
  const map = TableMap.get(node)
  const { tr } = state
  for (const cell of new Set(map.map)) {
    const { left, right } = map.findCell(cell)
    const colwidth = widths === null ? null : widths.slice(left, right)
    const given = node.nodeAt(cell)?.attrs.colwidth
    if (String(given) !== String(colwidth)) tr.setNodeAttribute(pos + 1 + cell, 'colwidth', colwidth)
  }
  return tr.docChanged ? tr : null
}
