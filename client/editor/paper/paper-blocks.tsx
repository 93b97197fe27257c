import { type CSSProperties, Fragment } from 'react'
import { classNames } from '#client/ui/class-names.ts'
import type { BlockView, ParagraphView, TableView } from '#shared/document/view.ts'
import type { DrawnBlock, DrawnPages } from '../pages/draw-blocks.ts'
import { cutStyle, rowsOnScreen } from '../pages/row-spans.ts'
import { MarkedText } from './marked-text.tsx'

/** How the blocks of a text are shown. */
export interface Showing {
  readonly drawn: DrawnPages
  readonly activeThread: string | null
  /** The only page that is shown; what stands on others keeps its room and is not painted. All where it is missing. */
  readonly onlyPage?: number
}

/** Blocks of a text as the layout has them, for reading. */
export function PaperBlocks({ blocks, ...showing }: Showing & { readonly blocks: readonly BlockView[] }) {
  return blocks.map((block) => {
    if (block.type === 'table') return <Table key={block.id} table={block} {...showing} />
    // Empty paragraphs and page breaks are nothing on paper.
    return block.type === 'pageBreak' ? null : <Paragraph key={block.id} paragraph={block} {...showing} />
  })
}

function Paragraph({ paragraph, drawn, activeThread, onlyPage }: Showing & { readonly paragraph: ParagraphView }) {
  const block = drawn.blocks.get(paragraph.id)
  if (block === undefined || block.isLeftOut) return null
  const places = drawn.places.get(paragraph.id)?.lines
  const isShown = (line: number) => onlyPage === undefined || (places?.[line]?.page ?? onlyPage) === onlyPage
  return (
    <p
      className="is-set"
      data-id={paragraph.id}
      data-kind={paragraph.kind}
      data-run-in={paragraph.runIn ? '' : undefined}
      data-number={isShown(0) ? (paragraph.number ?? undefined) : undefined}
      style={reactStyle(block.style)}
    >
      <MarkedText paragraph={paragraph} lines={block.lines} {...{ activeThread, isShown }} />
    </p>
  )
}

/** React wants names of properties as scripts write them. */
function reactStyle(style: DrawnBlock['style']): CSSProperties {
  const camel = (name: string) =>
    name.startsWith('--') ? name : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(style).map(([name, value]) => [camel(name), value]))
}

function Table({ table, ...showing }: Showing & { readonly table: TableView }) {
  const { drawn, onlyPage } = showing
  const block = drawn.blocks.get(table.id)
  const places = drawn.places.get(table.id)?.rows
  const isElsewhere = (row: number) =>
    onlyPage !== undefined && places?.[row]?.parts.some(({ page }) => page === onlyPage) !== true
  return (
    <table data-id={table.id} style={block === undefined ? undefined : reactStyle(block.style)}>
      <colgroup>
        {block?.columns.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table that is only read never reorders its columns
          <col key={column} style={{ width }} />
        ))}
      </colgroup>
      <tbody>
        {table.rows.map((row, rowIndex) => {
          const { height = 0, gap = 0 } = block?.rows[rowIndex] ?? {}
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that is only read never reorders its rows
            <Fragment key={rowIndex}>
              {gap > 0 ? <tr className="row-gap" style={{ height: gap }} /> : null}
              <tr className={classNames(isElsewhere(rowIndex) && 'is-elsewhere')} style={{ height }}>
                {row.map((cell, cellIndex) => {
                  const Tag = cell.isHeader ? 'th' : 'td'
                  const cut = cutStyle(block?.rows ?? [], rowIndex, cell.rowspan)
                  return (
                    <Tag
                      // biome-ignore lint/suspicious/noArrayIndexKey: see above
                      key={cellIndex}
                      colSpan={cell.colspan}
                      rowSpan={rowsOnScreen(block?.rows ?? [], rowIndex, cell.rowspan)}
                      style={cut === null ? undefined : reactStyle(cut)}
                    >
                      <PaperBlocks blocks={cell.blocks} {...showing} />
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
