import { type CSSProperties, Fragment, useEffect, useMemo, useRef } from 'react'
import type { BlockView, DocumentView, ParagraphView, TableView } from '#shared/document/view.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { type DrawnBlock, drawPages } from '../pages/draw-blocks.ts'
import { PagedSheet } from '../pages/paged-sheet.tsx'
import { length, SHEET_GAP_PX } from '../pages/screen-units.ts'
import { MarkedText } from './marked-text.tsx'
import { threadPlace } from './thread-place.ts'

interface PaperViewProps {
  readonly view: DocumentView
  readonly template: Template
  /** 1 is the true size of A4. */
  readonly zoom?: number | undefined
  /** The comment thread whose place in the text is shown and scrolled to. */
  readonly highlightThread?: string | null
  /** Called with the id of the thread whose text was clicked. */
  readonly onThreadClick?: (threadId: string) => void
}

/** A document on paper, for reading only: before the live text is there, for versions, and for signing. */
export function PaperView({ view, template, zoom, highlightThread = null, onThreadClick }: PaperViewProps) {
  const text = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (highlightThread === null) return
    threadPlace(text.current, highlightThread)?.scrollIntoView({ block: 'center' })
  }, [highlightThread])

  const drawn = useMemo(() => drawPages(view, { ...LAYOUT, template }), [view, template])
  return (
    <PagedSheet drawn={drawn} zoom={zoom}>
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
        <Blocks blocks={view.blocks} {...{ drawn: drawn.blocks, activeThread: highlightThread }} />
      </div>
    </PagedSheet>
  )
}

/** The final copy, with the mark of no manuscript on it. */
const LAYOUT = {
  profile: PAGE_PROFILES.pageSetup,
  isSealed: true,
  reviewMark: null,
  sheetGap: SHEET_GAP_PX,
  showsLeftOut: false,
}

interface Drawn {
  readonly drawn: ReadonlyMap<string, DrawnBlock>
  readonly activeThread: string | null
}

function Blocks({ blocks, ...drawn }: Drawn & { readonly blocks: readonly BlockView[] }) {
  return blocks.map((block) => {
    if (block.type === 'table') return <Table key={block.id} table={block} {...drawn} />
    // Empty paragraphs and page breaks are nothing on paper.
    return block.type === 'pageBreak' ? null : <Paragraph key={block.id} paragraph={block} {...drawn} />
  })
}

function Paragraph({ paragraph, drawn, activeThread }: Drawn & { readonly paragraph: ParagraphView }) {
  const block = drawn.get(paragraph.id)
  if (block === undefined || block.isLeftOut) return null
  return (
    <p
      className="is-set"
      data-id={paragraph.id}
      data-kind={paragraph.kind}
      data-number={paragraph.number ?? undefined}
      style={reactStyle(block.style)}
    >
      <MarkedText paragraph={paragraph} lines={block.lines} activeThread={activeThread} />
    </p>
  )
}

/** React wants names of properties as scripts write them. */
function reactStyle(style: DrawnBlock['style']): CSSProperties {
  const camel = (name: string) =>
    name.startsWith('--') ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(style).map(([name, value]) => [camel(name), value]))
}

function Table({ table, drawn, activeThread }: Drawn & { readonly table: TableView }) {
  const block = drawn.get(table.id)
  return (
    <table data-id={table.id} style={block === undefined ? undefined : reactStyle(block.style)}>
      <tbody>
        {table.rows.map((row, rowIndex) => {
          const { height = 0, gap = 0, cells = [] } = block?.rows[rowIndex] ?? {}
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that is only read never reorders its rows
            <Fragment key={rowIndex}>
              {gap > 0 ? <tr className="row-gap" style={{ height: gap }} /> : null}
              <tr style={{ height }}>
                {row.map((cell, cellIndex) => {
                  const Tag = cell.isHeader ? 'th' : 'td'
                  const width = cells[cellIndex]
                  return (
                    <Tag
                      // biome-ignore lint/suspicious/noArrayIndexKey: see above
                      key={cellIndex}
                      colSpan={cell.colspan}
                      rowSpan={cell.rowspan}
                      style={width === undefined ? undefined : { width: length(width) }}
                    >
                      <Blocks blocks={cell.blocks} drawn={drawn} activeThread={activeThread} />
                    </Tag>
                  )
                })}
              </tr>
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
