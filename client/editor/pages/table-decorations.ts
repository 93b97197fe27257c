import { Decoration } from '@tiptap/pm/view'
import type { Placed } from '../structure/blocks.ts'
import type { DrawnBlock, DrawnRow } from './draw-blocks.ts'
import { cutStyle, rowsOnScreen } from './row-spans.ts'
import { length, styleText } from './screen-units.ts'

/** What draws a table as the layout sets it, besides its style: columns, rows, and the space where a page ends. */
export function tableDecorations({ node, pos }: Placed, { rows, columns }: DrawnBlock): readonly Decoration[] {
  let at = pos + 1
  const shown = node.children.flatMap((row, index) => {
    const [start, end] = [at, at + row.nodeSize]
    at = end
    const drawn = rows[index]
    if (drawn === undefined) return []
    const height = Decoration.node(start, end, { style: `height:${length(drawn.height)}` })
    const gap = drawn.gap === 0 ? [] : [rowGap(start, drawn)]
    return [...gap, height, ...spans({ node: row, pos: start }, rows, index)]
  })
  return [columnWidths(pos + 1, columns), ...shown]
}

/**
 * Cells that a page ends in, and those over several rows: all of them, since a decoration that goes takes the attribute
 * of the cell along.
 */
function spans({ node: row, pos }: Placed, rows: readonly DrawnRow[], index: number): readonly Decoration[] {
  let at = pos + 1
  return row.children.flatMap((cell) => {
    const [start, end] = [at, at + cell.nodeSize]
    at = end
    const rowspan = Number(cell.attrs.rowspan)
    const cut = cutStyle(rows, index, rowspan)
    if (rowspan === 1 && cut === null) return []
    const style = cut === null ? {} : { style: styleText(cut) }
    return [Decoration.node(start, end, { rowspan: String(rowsOnScreen(rows, index, rowspan)), ...style })]
  })
}

/** A row without height: browsers take the widths of columns from the first row, where cells may be joined. */
function columnWidths(pos: number, columns: readonly number[]): Decoration {
  const toDom = () => {
    const row = hiddenRow('column-widths')
    for (const width of columns) {
      const cell = row.appendChild(document.createElement('td'))
      cell.style.width = length(width)
    }
    return row
  }
  return Decoration.widget(pos, toDom, { side: -2, key: `columns ${columns}`, ignoreSelection: true })
}

/** Free space between two rows, where a table goes on on the next page. */
function rowGap(pos: number, { gap }: DrawnRow): Decoration {
  const toDom = () => {
    const row = hiddenRow('row-gap')
    row.style.height = length(gap)
    return row
  }
  return Decoration.widget(pos, toDom, { side: -1, key: `row-gap-${gap}`, ignoreSelection: true })
}

function hiddenRow(name: string): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.className = name
  row.setAttribute('aria-hidden', 'true')
  return row
}
