import type { FlowBlock, FlowParagraph, FlowSignatures, FlowTable } from './flow.ts'
import type { Line } from './line-breaking.ts'
import { pageGeometry } from './page-geometry.ts'
import { type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'
import { type SetParagraph, setParagraph } from './set-lines.ts'
import { TABLE_LINE } from './styles.ts'
import { headingRows, type PlacedCell, rowHeights } from './table-grid.ts'
import { TWIPS_PER_POINT } from './units.ts'

/** The smallest thing a page is filled with: one line of a paragraph, or one row of a table. Heights are twips. */
export interface Atom {
  readonly blockId: string | null
  /** The block of the flow it is part of. */
  readonly block: FlowBlock
  readonly height: number
  /** Must stand on the same page as the atom after it. */
  readonly keepWithNext: boolean
  readonly startsPage: boolean
  /** The line, where the atom is one. */
  readonly line: { readonly set: SetParagraph; readonly index: number; readonly line: Line } | null
  /** Which row of its block it is, 0 where the block has none. */
  readonly row: number
  /** Rows that come again above it where it begins a page: the head of its table. */
  readonly head: readonly Atom[]
  /** Twips it is higher where it begins a page: lines that are drawn there once more. */
  readonly moreAtStart: number
}

/** Space a cell keeps free left and right of its text: the default of word processors, 0.19 cm. */
export const CELL_MARGIN = 108
/** A grid line of a table, half a point. */
const GRID_LINE = 10

/** A block of the flow as atoms, in reading order; its lines fill the given room. */
export function atomsOf(block: FlowBlock, profile: PageProfile, room = TYPE_AREA_WIDTH): readonly Atom[] {
  if (block.type === 'paragraph') return paragraphAtoms(setParagraph(block, profile, room))
  if (block.type === 'marks') return [rowAtom(block, null, [stackHeight(block.names, profile, TYPE_AREA_WIDTH)])]
  return block.type === 'table' ? tableAtoms(block, profile) : signatureAtoms(block, profile)
}

/** The atoms of every set paragraph: an edit, and a profile that is tried once more, leaves most of them as they were. */
const known = new WeakMap<SetParagraph, readonly Atom[]>()
const NO_HEAD: readonly Atom[] = []

function paragraphAtoms(set: SetParagraph): readonly Atom[] {
  const atoms = known.get(set) ?? makeAtoms(set)
  known.set(set, atoms)
  return atoms
}

function makeAtoms(set: SetParagraph): readonly Atom[] {
  const { paragraph } = set
  const last = set.lines.length - 1
  return set.lines.map((line, index) => ({
    blockId: paragraph.blockId,
    block: paragraph,
    height: set.lineHeight + (index === 0 ? set.spaceBefore : 0) + (index === last ? set.spaceAfter : 0),
    keepWithNext: set.format.keepNext,
    startsPage: index === 0 && set.format.pageBreakBefore,
    line: { set, index, line },
    row: 0,
    head: NO_HEAD,
    moreAtStart: 0,
  }))
}

function rowAtom(block: FlowBlock, blockId: string | null, heights: readonly number[]): Atom {
  return {
    ...{ blockId, block, height: Math.max(0, ...heights) },
    ...{ keepWithNext: false, startsPage: false, line: null, row: 0, head: NO_HEAD, moreAtStart: 0 },
  }
}

function tableAtoms(table: FlowTable, profile: PageProfile): readonly Atom[] {
  const headings = headingRows(table)
  const heights = tableHeights(table, profile)
  const rows = heights.map(
    (height, row): Atom => ({
      ...rowAtom(table, table.blockId, [height]),
      row,
      // The line above the first row of a table, and above a row that begins a page without a head.
      moreAtStart: headings > 0 || row === 0 ? 0 : GRID_LINE,
      // A head without a row of its table under it would stand alone at the foot of a page.
      keepWithNext: row < headings,
      startsPage: row === 0 && table.pageBreakBefore,
    }),
  )
  const head = rows.slice(0, headings)
  const tall = tallRows(table, profile)
  return rows.flatMap((atom, row) => {
    if (row < headings) return [atom]
    return tall[row] === true ? slicesOf({ ...atom, head }) : [{ ...atom, head }]
  })
}

/**
 * Heights of rows with the line below each, that above the first, and below a table across the page the paragraph that
 * ends its section.
 */
function tableHeights(table: FlowTable, profile: PageProfile): readonly number[] {
  const heights = rowHeights(table, (cell) => cellHeight(cell, profile) + GRID_LINE)
  const below = table.isLandscape ? TWIPS_PER_POINT : 0
  return heights.map((height, row) => {
    return height + (row === 0 ? GRID_LINE : 0) + (row === heights.length - 1 ? below : 0)
  })
}

/** Which rows of a table are higher than a page below its head: they are parted where a page ends, between two lines. */
export function tallRows(table: FlowTable, profile: PageProfile): readonly boolean[] {
  const heights = tableHeights(table, profile)
  const headings = headingRows(table)
  const head = heights.slice(0, headings).reduce((sum, height) => sum + height, 0)
  const { textHeight } = pageGeometry(profile, table.isLandscape ? 'landscape' : 'portrait')
  return heights.map((height, row) => row >= headings && head + height > textHeight)
}

/** A tall row line by line: the text of all cells is of one size. */
function slicesOf(row: Atom): readonly Atom[] {
  const count = Math.max(1, Math.round((row.height - GRID_LINE) / TABLE_LINE))
  const first = row.height - (count - 1) * TABLE_LINE
  const next = { ...row, height: TABLE_LINE, moreAtStart: row.moreAtStart + GRID_LINE }
  return Array.from({ length: count }, (_, index) => (index === 0 ? { ...row, height: first } : next))
}

/** The height of the text in a cell. */
export function cellHeight({ cell, width }: PlacedCell, profile: PageProfile): number {
  return stackHeight(cell.paragraphs, profile, width - 2 * CELL_MARGIN)
}

/** The room of one name in a joint signature. */
export function signatureWidth({ columns }: FlowSignatures): number {
  return TYPE_AREA_WIDTH / columns
}

function signatureAtoms(signatures: FlowSignatures, profile: PageProfile): readonly Atom[] {
  const width = signatureWidth(signatures)
  return signatures.rows.map((row, index) => ({
    ...rowAtom(
      signatures,
      row[0]?.blockId ?? null,
      row.map((paragraph) => stackHeight([paragraph], profile, width)),
    ),
    row: index,
    keepWithNext: index < signatures.rows.length - 1,
    startsPage: index === 0 && signatures.pageBreakBefore,
  }))
}

/** The height of paragraphs one under the other in the given width. */
export function stackHeight(paragraphs: readonly FlowParagraph[], profile: PageProfile, width: number): number {
  return paragraphs
    .map((paragraph) => setParagraph(paragraph, profile, width))
    .reduce((sum, set) => sum + set.spaceBefore + set.lines.length * set.lineHeight + set.spaceAfter, 0)
}
