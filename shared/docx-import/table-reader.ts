import type { StoryState } from './story-state.ts'
import type { WordBlock, WordCell, WordTable } from './word-document.ts'
import { childOf, childrenOf, numberOf, switchOf, valueIn, type XmlElement } from './xml-element.ts'

/** Columns of the widest table; Word itself allows 63. */
const MOST_COLUMNS = 256

/** What reading a table needs of the story it stands in. */
export interface TableSurroundings {
  readonly state: StoryState
  readonly isLandscape: boolean
  readonly readBlocks: (elements: readonly XmlElement[]) => readonly WordBlock[]
}

interface ReadCell {
  readonly column: number
  readonly colspan: number
  readonly merge: 'none' | 'begins' | 'continues'
  readonly blocks: readonly WordBlock[]
}

interface ReadRow {
  readonly isHeader: boolean
  readonly cells: readonly ReadCell[]
}

/** A table with the spans of its cells; rows that a tracked change deleted are left out. */
export function readTable(element: XmlElement, around: TableSurroundings): readonly [WordTable] {
  const properties = childOf(element, 'w:tblPr')
  const rows = rowElements(element)
    .filter((row) => !isDeletedRow(row))
    .map((row) => readRow(row, around))
  return [
    {
      type: 'table',
      hasBorders: hasBorders(childOf(properties, 'w:tblBorders')) || rowElements(element).some(hasCellBorders),
      isLandscape: around.isLandscape,
      isFloating: childOf(properties, 'w:tblpPr') !== undefined,
      columns: childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol').map(
        (column) => numberOf(column.attributes['w:w']) ?? 0,
      ),
      rows: rows.map(({ isHeader, cells }, index) => spannedCells(rows, { index, isHeader, cells })),
    },
  ]
}

/** Rows and cells may stand in content controls. */
function rowElements(table: XmlElement): readonly XmlElement[] {
  return unwrapped(table.children, 'w:tr')
}

function unwrapped(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.flatMap((element): readonly XmlElement[] => {
    if (element.name === name) return [element]
    const inside = element.name === 'w:sdt' ? childOf(element, 'w:sdtContent') : element
    const isWrapper = ['w:sdt', 'w:customXml', 'w:ins'].includes(element.name)
    return isWrapper ? unwrapped(inside?.children ?? [], name) : []
  })
}

function isDeletedRow(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined
}

function readRow(row: XmlElement, around: TableSurroundings): ReadRow {
  const properties = childOf(row, 'w:trPr')
  let column = numberOf(valueIn(properties, 'w:gridBefore')) ?? 0
  const cells: ReadCell[] = []
  for (const cell of unwrapped(row.children, 'w:tc')) {
    around.state.countCell()
    const own = childOf(cell, 'w:tcPr')
    const span = Math.trunc(numberOf(valueIn(own, 'w:gridSpan')) ?? 1)
    const colspan = Math.min(Math.max(span, 1), MOST_COLUMNS)
    // The old way to join cells of a row: the first begins, the others go on.
    if (valueIn(own, 'w:hMerge') === 'continue' && cells.length > 0) {
      const last = cells.pop() as ReadCell
      cells.push({ ...last, colspan: last.colspan + colspan })
    } else {
      cells.push({ column, colspan, merge: verticalMerge(own), blocks: around.readBlocks(cell.children) })
    }
    column += colspan
  }
  return { isHeader: switchOf(properties, 'w:tblHeader') ?? false, cells }
}

/** `w:vMerge` without a value goes on with the cell above. */
function verticalMerge(properties: XmlElement | undefined): ReadCell['merge'] {
  const merge = childOf(properties, 'w:vMerge')
  if (merge === undefined) return 'none'
  return merge.attributes['w:val'] === 'restart' ? 'begins' : 'continues'
}

/** The cells of a row that begin in it, each with the number of rows it takes. */
function spannedCells(
  rows: readonly ReadRow[],
  { index, isHeader, cells }: ReadRow & { readonly index: number },
): readonly WordCell[] {
  return cells.flatMap(({ column, colspan, merge, blocks }): WordCell[] => {
    // A cell that goes on although nothing begins above it is a cell of its own.
    if (merge === 'continues' && isHeldFromAbove(rows, index, column)) return []
    const rowspan = merge === 'none' ? 1 : rowsHeld(rows, index, column)
    return [{ isHeader, colspan, rowspan, blocks }]
  })
}

function isHeldFromAbove(rows: readonly ReadRow[], index: number, column: number): boolean {
  const above = cellAt(rows[index - 1], column)
  return above !== undefined && above.merge !== 'none'
}

function rowsHeld(rows: readonly ReadRow[], index: number, column: number): number {
  let end = index + 1
  while (cellAt(rows[end], column)?.merge === 'continues') end += 1
  return end - index
}

function cellAt(row: ReadRow | undefined, column: number): ReadCell | undefined {
  return row?.cells.find((cell) => cell.column === column)
}

function hasCellBorders(row: XmlElement): boolean {
  return childrenOf(row, 'w:tc').some((cell) => hasBorders(childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')))
}

function hasBorders(borders: XmlElement | undefined): boolean {
  return borders?.children.some(({ attributes }) => !['none', 'nil', undefined].includes(attributes['w:val'])) ?? false
}
