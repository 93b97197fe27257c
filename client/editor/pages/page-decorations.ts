import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import type { Placed } from '../structure/blocks.ts'
import type { DrawnBlock, DrawnRow } from './draw-blocks.ts'
import type { DrawnLine } from './draw-lines.ts'
import { length } from './screen-units.ts'

/** A block with the id it has in the view of the document. */
export interface Identified extends Placed {
  readonly id: string
}

/** Every block in the order the view numbers them, those in tables after their table. */
export function* identifiedBlocks(doc: Node): Generator<Identified> {
  let position = 0
  function* among(nodes: readonly Node[], start: number): Generator<Identified> {
    let pos = start
    for (const node of nodes) {
      if ('id' in node.attrs) {
        const id = typeof node.attrs.id === 'string' ? node.attrs.id : `block-${position}`
        position += 1
        yield { node, pos, id }
      }
      if (!node.isTextblock && !node.isLeaf) yield* among(node.children, pos + 1)
      pos += node.nodeSize
    }
  }
  yield* among(doc.children, 0)
}

/**
 * What draws one block as the layout sets it. Nothing of it is ever part of the text. Out of sight the ends of its lines
 * are left to the browser; its height is given, so that everything below stands where it must.
 */
export function blockDecorations(
  { node, pos }: Placed,
  { drawn, isInSight }: { readonly drawn: DrawnBlock; readonly isInSight: boolean },
): readonly Decoration[] {
  if (node.type.name === 'table') return [tableStyle({ node, pos }, drawn), ...rowDecorations(node, pos, drawn.rows)]
  const shown = isInSight ? drawn.lines : drawn.lines.filter(({ start }) => start === 'page')
  return shown.flatMap((line) => lineDecorations(line, pos + 1, pos + node.nodeSize - 1))
}

function tableStyle({ node, pos }: Placed, { style }: DrawnBlock): Decoration {
  return Decoration.node(pos, pos + node.nodeSize, { style: styleText(style) })
}

/** Marks paragraphs that were typed in since they were set: their lines are for the browser to break meanwhile. */
export function editedMark({ node, pos }: Placed): Decoration {
  return Decoration.node(pos, pos + node.nodeSize, { class: 'is-edited' })
}

const texts = new WeakMap<DrawnBlock['style'], string>()

function styleText(style: DrawnBlock['style']): string {
  const known = texts.get(style)
  if (known !== undefined) return known
  const text = Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
  texts.set(style, text)
  return text
}

function lineDecorations(line: DrawnLine, start: number, end: number): readonly Decoration[] {
  const from = start + line.from
  const to = Math.min(start + line.to, end)
  if (from >= to) return []
  // What is typed at its end belongs to it: text that changed its element would have to be written anew at every key.
  const attributes = { class: 'line', style: `--spacing:${length(line.spacing)}` }
  const whole = Decoration.inline(from, to, attributes, { inclusiveStart: line.from === 0, inclusiveEnd: true })
  const pads = line.pads
    .filter(({ at }) => at > line.from)
    .map(({ at, width }) =>
      Decoration.inline(start + at - 1, start + at, { style: `margin-right:${length(width)}`, class: 'pad' }),
    )
  if (line.start === 'none') return [whole, ...pads]
  // Only the first character: whatever else is drawn in the line may cut it into several elements.
  const first = Decoration.inline(from, Math.min(from + 1, to), lineStart(line))
  return [whole, first, ...pads]
}

/** Class and style of the first character of a line. */
export function lineStart({ start, gap, shift }: DrawnLine): { readonly class: string; readonly style: string } {
  const isPage = start === 'page'
  return {
    class: isPage ? 'page-start' : 'line-start',
    style: `${isPage ? `--gap:${length(gap)};` : ''}--shift:${length(shift)}`,
  }
}

function rowDecorations(table: Node, tablePos: number, rows: readonly DrawnRow[]): readonly Decoration[] {
  let pos = tablePos + 1
  return table.children.flatMap((row, index) => {
    const drawn = rows[index]
    const at = pos
    pos += row.nodeSize
    if (drawn === undefined) return []
    const style = `height:${length(drawn.height)}`
    const shown = Decoration.node(at, pos, { style })
    return drawn.gap === 0 ? [shown, ...cellWidths(row, at, drawn)] : [rowGap(at, drawn), shown]
  })
}

function cellWidths(row: Node, rowPos: number, drawn: DrawnRow): readonly Decoration[] {
  let pos = rowPos + 1
  return row.children.map((cell, index) => {
    const at = pos
    pos += cell.nodeSize
    const width = drawn.cells[index]
    return Decoration.node(at, pos, width === undefined ? {} : { style: `width:${length(width)}` })
  })
}

/** Free space between two rows, where a table goes on on the next page. */
function rowGap(pos: number, { gap }: DrawnRow): Decoration {
  const toDom = () => {
    const row = document.createElement('tr')
    row.className = 'row-gap'
    row.setAttribute('aria-hidden', 'true')
    row.style.height = length(gap)
    return row
  }
  return Decoration.widget(pos, toDom, { side: -1, key: `row-gap-${gap}`, ignoreSelection: true })
}
