import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '#client/ui/class-names.ts'
import type { MarkName } from '#shared/document/schema.ts'
import type { MarkSpan, ParagraphView } from '#shared/document/view.ts'
import type { DrawnLine } from '../pages/draw-lines.ts'
import { length } from '../pages/screen-units.ts'
import { type FacePart, facePart } from '../structure/face-part.ts'

interface Piece {
  readonly from: number
  readonly text: string
  readonly spans: readonly MarkSpan[]
  readonly face: FacePart['className'] | undefined
  readonly line: DrawnLine | undefined
  readonly isShown: boolean
  /** Width of the space the layout puts after it. */
  readonly pad: number
}

/**
 * The paragraph cut wherever a mark or a line begins or ends, and where its face changes. The first character of a
 * line is a piece of its own, as in the editor.
 */
function piecesOf({ paragraph, lines, isShown }: TextProps): readonly Piece[] {
  const part = facePart(paragraph)
  const cuts = new Set([0, paragraph.text.length, part?.from ?? 0, part?.to ?? 0])
  for (const span of paragraph.spans) cuts.add(span.from).add(span.to)
  for (const { from, to, start, pads } of lines) {
    cuts.add(from).add(to)
    if (start !== 'none' && from < to) cuts.add(from + 1)
    for (const { at } of pads) cuts.add(at - 1).add(at)
  }
  const edges = [...cuts].filter((cut) => cut >= 0).sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => ({
    from,
    text: paragraph.text.slice(from, edges[index + 1]),
    spans: paragraph.spans.filter((span) => span.from <= from && from < span.to),
    face: part !== null && part.from <= from && from < part.to ? part.className : undefined,
    ...lineAt(lines, from, isShown),
    pad: lines.flatMap(({ pads }) => pads).find(({ at }) => at === edges[index + 1])?.width ?? 0,
  }))
}

function lineAt(lines: readonly DrawnLine[], offset: number, isShown: TextProps['isShown']) {
  const at = lines.findIndex((line) => line.from <= offset && offset < line.to)
  return { line: lines[at], isShown: at < 0 || isShown(at) }
}

interface TextProps {
  readonly paragraph: ParagraphView
  readonly lines: readonly DrawnLine[]
  /** Whether a line is to be seen, or only takes its room. */
  readonly isShown: (line: number) => boolean
}

/** The text of a paragraph with its marks, for reading. */
export function MarkedText({ activeThread, ...text }: TextProps & { readonly activeThread: string | null }) {
  return piecesOf(text).map((piece) => <PieceView key={piece.from} piece={piece} activeThread={activeThread} />)
}

function PieceView({ piece, activeThread }: { readonly piece: Piece; readonly activeThread: string | null }) {
  // A line break within the paragraph is drawn as one by `white-space: pre-wrap`.
  let node: ReactNode = piece.text
  for (const span of piece.spans) node = wrap(span, node, activeThread)
  const { line, face } = piece
  if (line === undefined && face === undefined) return node
  const isFirst = line !== undefined && line.start !== 'none' && piece.from === line.from
  const start = isFirst && (line.start === 'page' ? 'page-start' : 'line-start')
  return (
    <span className={classNames('line', start, face, !piece.isShown && 'is-elsewhere')} style={lineStyle(piece)}>
      {node}
    </span>
  )
}

function lineStyle({ line, pad }: Piece): CSSProperties {
  if (line === undefined) return {}
  const { spacing, gap, shift } = line
  const measures = { '--spacing': length(spacing), '--gap': length(gap), '--shift': length(shift) }
  return { marginRight: pad === 0 ? undefined : pad, ...measures } as CSSProperties
}

const PLAIN_TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  insertion: 'ins',
  deletion: 'del',
} as const satisfies Partial<Record<MarkName, string>>

function wrap(span: MarkSpan, node: ReactNode, activeThread: string | null): ReactNode {
  if (span.mark !== 'comment') {
    const Tag = PLAIN_TAGS[span.mark]
    return <Tag>{node}</Tag>
  }
  const thread = String(span.attrs.id ?? '')
  return (
    <span className={classNames('comment-mark', thread === activeThread && 'is-active')} data-thread={thread}>
      {node}
    </span>
  )
}
