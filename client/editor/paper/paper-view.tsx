import { type CSSProperties, Fragment, useEffect, useRef } from 'react'
import { useMessages } from '#client/messages/index.ts'
import type { BlockView, DocumentView, ParagraphView, TableView } from '#shared/document/view.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { MarkedText } from './marked-text.tsx'
import { Sheet } from './sheet.tsx'
import { endCharacters } from './signature-place.ts'
import { threadPlace } from './thread-place.ts'

interface PaperViewProps {
  readonly view: DocumentView
  readonly template: Template
  /** 1 is the true size of A4. */
  readonly zoom?: number
  /** The comment thread whose place in the text is shown and scrolled to. */
  readonly highlightThread?: string | null
  /** Called with the id of the thread whose text was clicked. */
  readonly onThreadClick?: (threadId: string) => void
}

/** A document on paper, for reading only: before the live text is there, for versions, and for signing. */
export function PaperView({ view, template, zoom, highlightThread = null, onThreadClick }: PaperViewProps) {
  const { editor } = useMessages()
  const text = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (highlightThread === null) return
    threadPlace(text.current, highlightThread)?.scrollIntoView({ block: 'center' })
  }, [highlightThread])

  return (
    <Sheet template={template} fields={view.fields} zoom={zoom}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: every thread is reached by key in the list of comments */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className="sheet-text"
        ref={text}
        onClick={(event) => {
          const place = (event.target as Element).closest('[data-thread]')
          if (place !== null) onThreadClick?.(place.getAttribute('data-thread') ?? '')
        }}
      >
        <Blocks blocks={view.blocks} activeThread={highlightThread} pageBreakLabel={editor.pageBreak} />
      </div>
    </Sheet>
  )
}

interface BlocksProps {
  readonly blocks: readonly BlockView[]
  readonly activeThread: string | null
  readonly pageBreakLabel: string
}

function Blocks({ blocks, activeThread, pageBreakLabel }: BlocksProps) {
  return blocks.map((block, index) => {
    if (block.type === 'pageBreak') return <div key={block.id} className="page-break" data-label={pageBreakLabel} />
    if (block.type === 'table') return <Table key={block.id} table={block} {...{ activeThread, pageBreakLabel }} />
    const other = blocks[block.kind === 'dateOfIssue' ? index - 1 : index + 1] ?? null
    return <Paragraph key={block.id} paragraph={block} other={other} activeThread={activeThread} />
  })
}

interface ParagraphProps {
  readonly paragraph: ParagraphView
  /** The paragraph a signature line is aligned with. */
  readonly other: BlockView | null
  readonly activeThread: string | null
}

function Paragraph({ paragraph, other, activeThread }: ParagraphProps) {
  const end = endCharacters(paragraph, other?.type === 'paragraph' ? other : null)
  return (
    <p
      data-id={paragraph.id}
      data-kind={paragraph.kind}
      data-number={paragraph.number ?? undefined}
      style={end === null ? undefined : ({ '--end-characters': end } as CSSProperties)}
    >
      <MarkedText paragraph={paragraph} activeThread={activeThread} />
    </p>
  )
}

function Table({ table, activeThread, pageBreakLabel }: Omit<BlocksProps, 'blocks'> & { readonly table: TableView }) {
  return (
    <table data-id={table.id}>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table that is only read never reorders its rows
          <tr key={rowIndex}>
            {row.map((cell, cellIndex) => {
              const Tag = cell.isHeader ? 'th' : 'td'
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <Fragment key={cellIndex}>
                  <Tag colSpan={cell.colspan} rowSpan={cell.rowspan}>
                    <Blocks blocks={cell.blocks} activeThread={activeThread} pageBreakLabel={pageBreakLabel} />
                  </Tag>
                </Fragment>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
