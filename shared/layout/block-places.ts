import type { FlowSignatures, FlowTable } from './flow.ts'
import type { Page } from './pages.ts'
import type { SetParagraph } from './set-lines.ts'

/** A line of a block on its page. */
export interface PlacedLine {
  /** From 0. */
  readonly page: number
  /** Twips from the upper edge of the type area to that of the line box. */
  readonly top: number
  readonly set: SetParagraph
  /** Which line of `set` it is. */
  readonly index: number
}

/** A row of a table or of a joint signature where it begins. */
export interface PlacedRow {
  readonly page: number
  readonly top: number
  readonly height: number
  readonly index: number
  readonly block: FlowTable | FlowSignatures
  /** Its parts on one page after the other; a single one, unless it is higher than a page. */
  readonly parts: readonly RowPart[]
}

/** What of a row stands on one page. */
export interface RowPart {
  readonly page: number
  readonly top: number
  readonly height: number
}

/** Where one block of the document stands: its lines, or its rows. */
export interface BlockPlace {
  readonly lines: readonly PlacedLine[]
  readonly rows: readonly PlacedRow[]
}

/** Where every block of a document stands on its pages, by id. A block the layout leaves out is not there. */
export function blockPlaces(pages: readonly Page[]): ReadonlyMap<string, BlockPlace> {
  const places = new Map<string, { lines: PlacedLine[]; rows: PlacedRow[] }>()
  const placeOf = (blockId: string) => {
    const place = places.get(blockId) ?? { lines: [], rows: [] }
    places.set(blockId, place)
    return place
  }
  for (const row of rowsOf(pages)) for (const id of idsOf(row)) placeOf(id).rows.push(row)
  pages.forEach(({ atoms }, page) => {
    for (const { atom, top } of atoms) {
      if (atom.blockId === null || atom.line === null) continue
      const { set, index } = atom.line
      placeOf(atom.blockId).lines.push({ page, top: top + (index === 0 ? set.spaceBefore : 0), set, index })
    }
  })
  return places
}

function rowsOf(pages: readonly Page[]): readonly PlacedRow[] {
  const rows: { readonly row: Omit<PlacedRow, 'height' | 'parts'>; readonly parts: RowPart[] }[] = []
  for (const row of rowAtoms(pages)) {
    const { page, top, height, index, block } = row
    const last = rows.at(-1)
    if (last?.row.block === block && last.row.index === index) addPart(last.parts, { page, top, height })
    else rows.push({ row: { page, top, index, block }, parts: [{ page, top, height }] })
  }
  return rows.map(({ row, parts }) => ({ ...row, parts, height: parts.reduce((sum, { height }) => sum + height, 0) }))
}

/** Rows, and the lines of rows that are higher than a page, as they stand on the pages. */
function* rowAtoms(pages: readonly Page[]): Generator<Omit<PlacedRow, 'parts'>> {
  for (const [page, { atoms }] of pages.entries()) {
    for (const { atom, top, height, isRepeated } of atoms) {
      const { block, row: index } = atom
      if (!isRepeated && (block.type === 'table' || block.type === 'signatures'))
        yield { page, top, height, index, block }
    }
  }
}

function addPart(parts: RowPart[], { page, top, height }: RowPart): void {
  const last = parts.at(-1)
  if (last?.page === page) parts[parts.length - 1] = { ...last, height: last.height + height }
  else parts.push({ page, top, height })
}

/** The table a row belongs to, or the paragraphs in the cells of a joint signature. */
function idsOf({ block, index }: PlacedRow): readonly string[] {
  if (block.type === 'table') return [block.blockId]
  return (block.rows[index] ?? []).flatMap(({ blockId }) => (blockId === null ? [] : [blockId]))
}
