import { describe, expect, it } from 'vitest'
import { documentView, type TableView } from '#shared/document/view.ts'
import type { FlowTable } from '#shared/layout/flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { tableFlow } from '#shared/layout/table-flow.ts'
import { headingRows, placedCells, rowHeights } from '#shared/layout/table-grid.ts'
import { type SampleCell, tableOf } from '#tests/support/tables.ts'

function grid(rows: readonly (readonly (SampleCell | string)[])[]): FlowTable {
  const { blocks } = documentView('notice', { type: 'doc', content: [tableOf(rows)] }, {})
  return tableFlow(blocks[0] as TableView, PAGE_PROFILES.pageSetup)
}

const wide = (text: string, colspan: number) => ({ text, colspan })
const tall = (text: string, rowspan: number) => ({ text, rowspan })
const head = (text: string, rowspan = 1) => ({ text, rowspan, header: true })

describe('the cells of a table', () => {
  it('stand in the columns that cells from above leave free', () => {
    const placed = placedCells(grid([[tall('甲', 2), wide('乙', 2)], ['丙', '丁'], [wide('戊', 3)]]))

    expect(placed.map((row) => row.map(({ column, width }) => [column, width]))).toEqual([
      [
        [0, 2948],
        [1, 5896],
      ],
      [
        [1, 2948],
        [2, 2948],
      ],
      [[0, 8844]],
    ])
  })

  it('have columns of their own where a row is longer than the first', () => {
    const table = grid([['甲'], ['乙', '丙', '丁']])

    expect(table.columns).toEqual([2948, 2948, 2948])
    expect(placedCells(table)[1]?.map(({ width }) => width)).toEqual([2948, 2948, 2948])
  })

  it('reach no further down than the table', () => {
    expect(
      placedCells(
        grid([
          ['甲', '乙'],
          [tall('丙', 9), '丁'],
        ]),
      )[1]?.[0]?.rows,
    ).toBe(1)
  })
})

describe('the rows of a table', () => {
  const heightOf = (heights: Readonly<Record<string, number>>) => (cell: ReturnType<typeof placedCells>[0][0]) =>
    heights[cell.cell.paragraphs[0]?.runs[0]?.text ?? ''] ?? 10

  it('are as high as their highest cell', () => {
    expect(
      rowHeights(
        grid([
          ['甲', '乙'],
          ['丙', '丁'],
        ]),
        heightOf({ 乙: 30 }),
      ),
    ).toEqual([30, 10])
  })

  it('give the last row what a cell over several of them needs more', () => {
    const table = grid([[tall('甲', 3), '乙'], ['丙'], ['丁'], ['戊', '己']])

    expect(rowHeights(table, heightOf({ 甲: 25 }))).toEqual([10, 10, 10, 10])
    expect(rowHeights(table, heightOf({ 甲: 50 }))).toEqual([10, 10, 30, 10])
  })
})

describe('the head of a table', () => {
  it('is every row from above that has nothing but headings', () => {
    expect(
      headingRows(
        grid([
          [head('甲'), head('乙')],
          ['丙', '丁'],
        ]),
      ),
    ).toBe(1)
    expect(headingRows(grid([[head('甲', 2), head('乙')], [head('丙')], ['丁', '戊']]))).toBe(2)
  })

  it('is nothing where only the first column has headings, where no other row is left, or where it reaches below', () => {
    expect(
      headingRows(
        grid([
          [head('甲'), '乙'],
          [head('丙'), '丁'],
        ]),
      ),
    ).toBe(0)
    expect(headingRows(grid([[head('甲'), head('乙')]]))).toBe(0)
    expect(headingRows(grid([[head('甲', 2), head('乙')], ['丙']]))).toBe(0)
  })
})
