import type { BlockView, DocumentView, ParagraphView, TableView } from '#shared/document/view.ts'
import { CELL_MARGIN, signatureWidth } from '#shared/layout/atoms.ts'
import { type BlockPlace, blockPlaces, type PlacedRow } from '#shared/layout/block-places.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { DocumentFlow, FlowTable } from '#shared/layout/flow.ts'
import type { LayoutOptions } from '#shared/layout/layout-options.ts'
import { pageGeometry } from '#shared/layout/page-geometry.ts'
import { type Page, pagesOf } from '#shared/layout/pages.ts'
import { setParagraph } from '#shared/layout/set-lines.ts'
import { TABLE_LINE } from '#shared/layout/styles.ts'
import { placedCells } from '#shared/layout/table-grid.ts'
import { pointsToTwips } from '#shared/layout/units.ts'
import { type DrawnLine, drawLines, leadOf } from './draw-lines.ts'
import { PageStack, type SheetBox } from './page-stack.ts'
import { length, px, TWIPS_PER_PX } from './screen-units.ts'

/** How a block is drawn: CSS properties, its lines, and the rows of a table. */
export interface DrawnBlock {
  readonly style: Readonly<Record<string, string>>
  readonly lines: readonly DrawnLine[]
  readonly rows: readonly DrawnRow[]
  /** Widths of the columns of a table in pixels. */
  readonly columns: readonly number[]
  /** Whether the layout leaves it out: an empty paragraph, a page break. */
  readonly isLeftOut: boolean
}

/** Where a row of a table stands on screen, in pixels. */
export interface DrawnRow {
  readonly height: number
  /** Free pixels above it, where it begins a page: the head of the table stands there again. */
  readonly gap: number
  /** Where it goes on on the next page, being higher than one: free pixels from its upper edge. */
  readonly cuts: readonly { readonly from: number; readonly to: number }[]
}

/** A document as pages on the screen. */
export interface DrawnPages {
  readonly flow: DocumentFlow
  readonly pages: readonly Page[]
  readonly places: ReadonlyMap<string, BlockPlace>
  readonly sheets: readonly SheetBox[]
  /** Where the stack had come to when each block of the text was put on it, in pixels, by id. */
  readonly tops: ReadonlyMap<string, number>
  /** By id of the block; paragraphs in tables too. */
  readonly blocks: ReadonlyMap<string, DrawnBlock>
}

/** What decides how a document is drawn, besides the document. */
export interface DrawingOptions extends LayoutOptions {
  readonly sheetGap: number
  /** Whether empty paragraphs and what else the layout leaves out is shown all the same, to be written in. */
  readonly showsLeftOut: boolean
}

/** Sets a document and says how each block is to be drawn so that the screen shows exactly the pages of the layout. */
export function drawPages(view: DocumentView, options: DrawingOptions): DrawnPages {
  const flow = documentFlow(view, options)
  const pages = pagesOf(flow)
  const places = blockPlaces(pages)
  const stack = new PageStack({
    profile: flow.profile,
    orientations: pages.map(({ orientation }) => orientation),
    sheetGap: options.sheetGap,
  })
  // The signature may have changed the pitch of the lines (7.3.5.5).
  const drawing: Drawing = { options: { ...options, profile: flow.profile }, pages, stack, places, blocks: new Map() }
  const tops = new Map<string, number>()
  for (const block of view.blocks) {
    tops.set(block.id, stack.reached)
    drawing.blocks.set(block.id, drawBlock(block, drawing))
  }
  return { flow, pages, places, sheets: stack.sheets(pages.length), tops, blocks: drawing.blocks }
}

interface Drawing {
  readonly options: DrawingOptions
  readonly pages: readonly Page[]
  readonly stack: PageStack
  readonly places: ReadonlyMap<string, BlockPlace>
  readonly blocks: Map<string, DrawnBlock>
}

function drawBlock(block: BlockView, drawing: Drawing): DrawnBlock {
  const { options } = drawing
  const place = drawing.places.get(block.id)
  if (block.type === 'paragraph') {
    if (place === undefined) return leftOut(drawing.stack, options.showsLeftOut ? px(options.profile.linePitch) : 0)
    const [row] = place.rows
    return row === undefined ? drawParagraph(block, place, drawing) : drawSigned(block, row, drawing)
  }
  return block.type === 'table' && place !== undefined ? drawTable(block, place, drawing) : leftOut(drawing.stack, 0)
}

function leftOut(stack: PageStack, height: number): DrawnBlock {
  stack.take(height)
  return { ...NO_ROWS, style: { 'margin-top': '0' }, lines: [], isLeftOut: true }
}

/** What was drawn last of each set paragraph: most of a document stands after an edit as it stood before. */
const known = new WeakMap<SetParagraph, { readonly key: string; readonly drawn: DrawnBlock }>()

function drawParagraph(block: ParagraphView, { lines }: BlockPlace, drawing: Drawing): DrawnBlock {
  const { stack } = drawing
  const first = lines[0]?.set
  if (first === undefined) return leftOut(stack, 0)
  const breaks: number[] = []
  let above = 0
  let height = 0
  lines.forEach(({ page, top, set }, index) => {
    const startsPage = index > 0 && page !== lines[index - 1]?.page
    // Lines of a paragraph follow each other as the browser stacks them, whatever a rounding error says.
    const gap = index === 0 || startsPage ? stack.goTo(page, top) : 0
    if (index === 0) above = gap
    if (startsPage) breaks.push(index, gap)
    const line = px(set.lineHeight)
    height += line + (index === 0 ? 0 : gap)
    stack.take(line)
  })
  const key = `${block.text.length}:${above}:${breaks}`
  const last = known.get(first)
  if (last?.key === key && first.lines.length === lines.length) return last.drawn
  const { sides, room } = placeAcross(lines[0]?.page, drawing)
  const place = {
    'margin-top': length(above),
    '--height': length(height),
    ...paragraphStyle(first),
    ...sides,
    ...leadStyle(first),
  }
  const drawn = { ...NO_ROWS, style: place, lines: withPageStarts(linesOf(block, lines, room), breaks) }
  known.set(first, { key, drawn })
  return drawn
}

/** What stands before the text of a block, as CSS has it. */
function leadStyle({ paragraph: { lead } }: SetParagraph): Readonly<Record<string, string>> {
  return lead === undefined ? {} : { '--lead': JSON.stringify(lead) }
}

function linesOf(block: ParagraphView, lines: BlockPlace['lines'], room: number): readonly DrawnLine[] {
  const sets = [...new Set(lines.map(({ set }) => set))]
  const lead = sets[0] === undefined ? 0 : leadOf(sets[0].paragraph, block.number)
  return drawLines(sets, { source: block.text, lead, room })
}

/** The room of the text on a page and, where that lies across, how far it reaches out of the upright type area. */
function placeAcross(page: number | undefined, { pages, options }: Drawing) {
  const orientation = pages[page ?? 0]?.orientation ?? 'portrait'
  const { textWidth: room, width, marginLeft } = pageGeometry(options.profile, orientation)
  if (orientation === 'portrait') return { room, sides: {} }
  const upright = pageGeometry(options.profile, 'portrait')
  const left = (upright.width - width) / 2 + marginLeft - upright.marginLeft
  return {
    room,
    sides: { 'margin-left': length(px(left)), 'margin-right': length(px(upright.textWidth - room - left)) },
  }
}

/** What a block that is no table has of one. */
const NO_ROWS = { rows: [], columns: [], isLeftOut: false } as const

/** `breaks` holds the lines that begin a page, each with the free pixels above it. */
function withPageStarts(lines: readonly DrawnLine[], breaks: readonly number[]): readonly DrawnLine[] {
  return lines.map((line, index) => {
    const at = breaks.findIndex((value, place) => place % 2 === 0 && value === index)
    return at < 0 || line.from === 0 ? line : { ...line, start: 'page', gap: breaks[at + 1] ?? 0 }
  })
}

type SetParagraph = BlockPlace['lines'][number]['set']

/** The format of a set paragraph in CSS. */
export function paragraphStyle({ format, lineHeight }: Pick<SetParagraph, 'format' | 'lineHeight'>) {
  const line = length(px(lineHeight))
  return {
    'padding-left': length(px(format.indentLeft)),
    'padding-right': length(px(format.indentRight)),
    'text-indent': length(px(format.indentFirst)),
    'text-align': format.align === 'distribute' ? 'justify' : format.align,
    'font-size': length(pointsToTwips(format.sizePt) / TWIPS_PER_PX),
    'letter-spacing': length(format.spacing / TWIPS_PER_PX),
    'line-height': line,
    'min-height': line,
  }
}

/** A name or the date of a joint signature: in its cell, beside the others. */
function drawSigned(block: ParagraphView, row: PlacedRow, { stack, options }: Drawing): DrawnBlock {
  const signatures = row.block.type === 'signatures' ? row.block : null
  const cells = signatures?.rows[row.index] ?? []
  const column = cells.findIndex((cell) => cell.blockId === block.id)
  const cell = cells[column]
  if (signatures === null || cell === undefined) return leftOut(stack, 0)
  const width = signatureWidth(signatures)
  const set = setParagraph(cell, options.profile, width)
  const top = stack.placeOf(row.page, row.top + set.spaceBefore)
  const place = { position: 'absolute', top: length(top), 'margin-left': length(px(column * width)) }
  const lines = drawLines([set], { source: block.text, lead: 0, room: width })
  return { ...NO_ROWS, style: { ...paragraphStyle(set), ...place, width: length(px(width)) }, lines }
}

function drawTable(table: TableView, { rows }: BlockPlace, drawing: Drawing): DrawnBlock {
  const { stack } = drawing
  const drawn = rows.map((row, index) => drawRow(row, rows[index - 1], stack))
  const flow = rows[0]?.block
  if (flow?.type !== 'table') return leftOut(stack, 0)
  drawCells(table, { flow, rows, drawn }, drawing)
  const { sides, room } = placeAcross(rows[0]?.page, drawing)
  const [first, ...rest] = drawn
  const style = { 'margin-top': length(first?.gap ?? 0), width: length(px(room)), ...sides }
  const shown = first === undefined ? [] : [{ ...first, gap: 0 }, ...rest]
  return { style, lines: [], rows: shown, columns: flow.columns.map(px), isLeftOut: false }
}

function drawRow({ parts }: PlacedRow, before: PlacedRow | undefined, stack: PageStack): DrawnRow {
  let [gap, height] = [0, 0]
  const cuts: DrawnRow['cuts'][number][] = []
  parts.forEach((part, index) => {
    const isBelow = index === 0 && part.page === before?.parts.at(-1)?.page
    const free = isBelow ? 0 : stack.goTo(part.page, part.top)
    if (index === 0) gap = free
    else cuts.push({ from: height, to: height + free })
    height += px(part.height) + (index === 0 ? 0 : free)
    stack.take(px(part.height))
  })
  return { height, gap, cuts }
}

interface TablePlace {
  readonly flow: FlowTable
  readonly rows: readonly PlacedRow[]
  readonly drawn: readonly DrawnRow[]
}

/** Draws the paragraphs in the cells of a table. */
function drawCells(table: TableView, { flow, rows, drawn }: TablePlace, { options, blocks }: Drawing): void {
  placedCells(flow).forEach((cells, row) => {
    const starts = pageStarts(rows[row]?.parts ?? [], drawn[row]?.cuts ?? [])
    cells.forEach(({ cell, width }, index) => {
      const room = width - 2 * CELL_MARGIN
      const views = table.rows[row]?.[index]?.blocks ?? []
      let above = 0
      for (const paragraph of cell.paragraphs) {
        const view = views.find((block) => block.id === paragraph.blockId)
        if (view?.type !== 'paragraph') continue
        const set = setParagraph(paragraph, options.profile, room)
        const lines = drawLines([set], { source: view.text, lead: leadOf(paragraph, view.number), room })
        const breaks = starts.flatMap(({ line, gap }) => [line - above, gap])
        const style = { ...paragraphStyle(set), 'margin-top': length(gapAt(breaks, 0)) }
        blocks.set(view.id, { ...NO_ROWS, style, lines: withPageStarts(lines, breaks) })
        above += set.lines.length
      }
    })
  })
}

/** The lines of a row higher than a page that begin one, each with the free pixels above it. */
function pageStarts(parts: PlacedRow['parts'], cuts: DrawnRow['cuts']) {
  let line = 0
  return cuts.map(({ from, to }, index) => {
    line += Math.round((parts[index]?.height ?? 0) / TABLE_LINE)
    return { line, gap: to - from }
  })
}

function gapAt(breaks: readonly number[], line: number): number {
  const at = breaks.findIndex((value, place) => place % 2 === 0 && value === line)
  return at < 0 ? 0 : (breaks[at + 1] ?? 0)
}
