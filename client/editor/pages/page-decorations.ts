import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import type { Placed } from '../structure/blocks.ts'
import type { DrawnBlock } from './draw-blocks.ts'
import type { DrawnLine } from './draw-lines.ts'
import { length, styleText } from './screen-units.ts'
import { tableDecorations } from './table-decorations.ts'

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
  if (node.type.name === 'table') return [tableStyle({ node, pos }, drawn), ...tableDecorations({ node, pos }, drawn)]
  const [start, end] = [pos + 1, pos + node.nodeSize - 1]
  if (isInSight) return drawn.lines.flatMap((line) => lineDecorations(line, start, end))
  return drawn.lines.flatMap((line) => (line.start === 'page' ? firstOfLine(line, start, end) : []))
}

function tableStyle({ node, pos }: Placed, { style }: DrawnBlock): Decoration {
  return Decoration.node(pos, pos + node.nodeSize, { style: styleText(style) })
}

/** Marks paragraphs that were typed in since they were set: their lines are for the browser to break meanwhile. */
export function editedMark({ node, pos }: Placed): Decoration {
  return Decoration.node(pos, pos + node.nodeSize, { class: 'is-edited' }, { id: node.attrs.id })
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
  return line.start === 'none' ? [whole, ...pads] : [whole, ...firstOfLine(line, start, end), ...pads]
}

/** Only the first character: whatever else is drawn in the line may cut it into several elements. */
function firstOfLine(line: DrawnLine, start: number, end: number): readonly Decoration[] {
  const from = start + line.from
  const to = Math.min(from + 1, end)
  return from < to ? [Decoration.inline(from, to, lineStart(line))] : []
}

/** Class and style of the first character of a line. */
export function lineStart({ start, gap, shift }: DrawnLine): { readonly class: string; readonly style: string } {
  const isPage = start === 'page'
  return {
    class: isPage ? 'page-start' : 'line-start',
    style: `${isPage ? `--gap:${length(gap)};` : ''}--shift:${length(shift)}`,
  }
}
