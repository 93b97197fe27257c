import { expect, it } from 'vitest'
import { cutStyle, rowsOnScreen } from '#client/editor/pages/row-spans.ts'

const ROWS = [
  { height: 10, gap: 0, cuts: [] },
  { height: 20, gap: 0, cuts: [] },
  { height: 30, gap: 100, cuts: [] },
  { height: 40, gap: 0, cuts: [] },
]

it('counts the free space between two sheets as a row of the cells beside it', () => {
  expect(rowsOnScreen(ROWS, 0, 2)).toBe(2)
  expect(rowsOnScreen(ROWS, 1, 3)).toBe(4)
  // The space above its own first row is not within a cell.
  expect(rowsOnScreen(ROWS, 2, 2)).toBe(2)
})

it('paints nothing of a cell between the sheets, and a line where each of them ends it', () => {
  const cut = cutStyle(ROWS, 1, 3)

  expect(cut?.['clip-path']).toBe(
    'polygon(-50px -1px,calc(100% + 1px) -1px,calc(100% + 1px) 20.5px,-50px 20.5px,' +
      '-50px 120px,calc(100% + 1px) 120px,calc(100% + 1px) calc(100% + 1px),-50px calc(100% + 1px))',
  )
  expect(cut?.background.match(/linear-gradient/g)).toHaveLength(2)
  expect(cutStyle(ROWS, 0, 2)).toBeNull()
})

it('cuts the cells of a row that is higher than a page where each page ends', () => {
  const rows = [
    {
      height: 500,
      gap: 0,
      cuts: [
        { from: 100, to: 150 },
        { from: 300, to: 350 },
      ],
    },
  ]

  expect(rowsOnScreen(rows, 0, 1)).toBe(1)
  expect(cutStyle(rows, 0, 1)?.['clip-path'].match(/100\.5px|150px|300\.5px|350px/g)).toHaveLength(8)
})
