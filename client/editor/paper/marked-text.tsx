import type { ReactNode } from 'react'
import { classNames } from '#client/ui/class-names.ts'
import type { MarkName } from '#shared/document/schema.ts'
import type { MarkSpan, ParagraphView } from '#shared/document/view.ts'
import { runInEnd } from './run-in.ts'

interface Piece {
  readonly from: number
  readonly text: string
  readonly spans: readonly MarkSpan[]
  readonly isRunInRest: boolean
}

/** The paragraph cut wherever a mark begins or ends, and after the heading sentence of a run-in paragraph. */
function piecesOf(paragraph: ParagraphView): readonly Piece[] {
  const restFrom = paragraph.runIn ? runInEnd(paragraph.text) : paragraph.text.length
  const cuts = new Set([0, paragraph.text.length, restFrom])
  for (const span of paragraph.spans) cuts.add(span.from).add(span.to)
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => ({
    from,
    text: paragraph.text.slice(from, edges[index + 1]),
    spans: paragraph.spans.filter((span) => span.from <= from && from < span.to),
    isRunInRest: from >= restFrom,
  }))
}

/** The text of a paragraph with its marks, for reading. */
export function MarkedText({
  paragraph,
  activeThread,
}: {
  readonly paragraph: ParagraphView
  readonly activeThread: string | null
}) {
  return piecesOf(paragraph).map((piece) => <PieceView key={piece.from} piece={piece} activeThread={activeThread} />)
}

function PieceView({ piece, activeThread }: { readonly piece: Piece; readonly activeThread: string | null }) {
  // A line break within the paragraph is drawn as one by `white-space: pre-wrap`.
  let node: ReactNode = piece.text
  for (const span of piece.spans) node = wrap(span, node, activeThread)
  return piece.isRunInRest ? <span className="run-in-rest">{node}</span> : node
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
