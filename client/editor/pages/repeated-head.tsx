import { CELL_MARGIN, stackHeight } from '#shared/layout/atoms.ts'
import { pageGeometry } from '#shared/layout/page-geometry.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import type { Page, PlacedAtom } from '#shared/layout/pages.ts'
import { setParagraph } from '#shared/layout/set-lines.ts'
import { type PlacedCell, placedCells } from '#shared/layout/table-grid.ts'
import { px } from './screen-units.ts'
import { SetLine } from './set-line.tsx'

interface RepeatedHeadProps {
  readonly page: Page
  readonly profile: PageProfile
}

/** The head of a table once more, on a page where the table goes on. It is drawn: to write in it is to write in the first. */
export function RepeatedHead({ page, profile }: RepeatedHeadProps) {
  const rows = page.atoms.filter(({ isRepeated }) => isRepeated)
  if (rows.length === 0) return null
  const { marginTop, marginLeft } = pageGeometry(profile, page.orientation)
  return (
    <div className="repeated-head" aria-hidden="true">
      {rows.flatMap((placed) =>
        cellsOf(placed).map((cell) => (
          <HeadCell
            key={`${cell.row} ${cell.column}`}
            {...{ cell, profile }}
            left={marginLeft + columnsBefore(placed, cell)}
            top={marginTop + placed.top}
            height={heightOf(rows, cell)}
          />
        )),
      )}
    </div>
  )
}

function cellsOf({ atom: { block, row } }: PlacedAtom): readonly PlacedCell[] {
  return block.type === 'table' ? (placedCells(block)[row] ?? []) : []
}

function columnsBefore({ atom: { block } }: PlacedAtom, { column }: PlacedCell): number {
  const columns = block.type === 'table' ? block.columns.slice(0, column) : []
  return columns.reduce((sum, width) => sum + width, 0)
}

function heightOf(rows: readonly PlacedAtom[], { row, rows: count }: PlacedCell): number {
  const own = rows.filter(({ atom }) => atom.row >= row && atom.row < row + count)
  return own.reduce((sum, { atom }) => sum + atom.height, 0)
}

interface HeadCellProps {
  readonly cell: PlacedCell
  readonly profile: PageProfile
  readonly left: number
  readonly top: number
  readonly height: number
}

function HeadCell({ cell: { cell, width }, profile, left, top, height }: HeadCellProps) {
  const room = width - 2 * CELL_MARGIN
  let at = (height - stackHeight(cell.paragraphs, profile, room)) / 2
  const lines = cell.paragraphs.flatMap((paragraph) => {
    const set = setParagraph(paragraph, profile, room)
    return set.lines.map((line, index) => {
      const lineTop = at
      at += set.lineHeight
      return <SetLine key={`${lineTop} ${line.from}`} {...{ set, index, room }} left={CELL_MARGIN} top={lineTop} />
    })
  })
  return (
    <div className="cell" style={{ left: px(left), top: px(top), width: px(width), height: px(height) }}>
      {lines}
    </div>
  )
}
