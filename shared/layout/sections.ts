import { type DocumentFlow, type FlowBlock, formatOf } from './flow.ts'
import type { Orientation } from './page-geometry.ts'
import type { StyleName } from './styles.ts'

/** Blocks that stand on pages of their own kind: a page holds only upright text, or only what is turned. */
export interface FlowSection {
  readonly orientation: Orientation
  readonly blocks: readonly FlowBlock[]
}

/** What is read together with the table below it; empty lines between them come from the layout. */
const LEADS_IN: readonly StyleName[] = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'attachmentLabel',
  'attachmentTitle',
  'tableTitle',
]

/** The head of a paper that has nothing else above its text. */
const HEAD: readonly StyleName[] = ['title', 'subtitle', 'draftMark']

/**
 * The blocks of a document in sections, each on new pages. A landscape table takes along its title, the headings, the
 * label and the title of an attachment right above it, and the title of a paper that begins with it: alone on an upright page they
 * would head nothing.
 */
export function sectionsOf(flow: Pick<DocumentFlow, 'blocks' | 'furniture'>): readonly FlowSection[] {
  const sections: { orientation: Orientation; blocks: FlowBlock[] }[] = []
  const orientations = orientationsOf(flow)
  flow.blocks.forEach((block, index) => {
    const orientation = orientations[index] ?? 'portrait'
    const last = sections.at(-1)
    if (last?.orientation === orientation) last.blocks.push(block)
    else sections.push({ orientation, blocks: [block] })
  })
  return sections
}

function orientationsOf({ blocks, furniture }: Parameters<typeof sectionsOf>[0]): readonly Orientation[] {
  const orientations = blocks.map((block): Orientation => (isLandscape(block) ? 'landscape' : 'portrait'))
  // The mark of a letter stands on an upright first page (10.1).
  const mayBegin = furniture.letter === null
  blocks.forEach((block, index) => {
    if (isLandscape(block)) orientations.fill('landscape', leadOf(blocks, index, mayBegin), index)
  })
  return orientations
}

function isLandscape(block: FlowBlock): boolean {
  return block.type === 'table' && block.isLandscape
}

/** Where that begins what is read together with the table at `table`: at the table itself, or above it. */
function leadOf(blocks: readonly FlowBlock[], table: number, mayBegin: boolean): number {
  let lead = table
  for (let index = table - 1; index >= 0; index -= 1) {
    const block = blocks[index]
    if (block?.type !== 'paragraph') return lead
    if (LEADS_IN.includes(block.style) && formatOf(block).keepNext) lead = index
    else if (!isBlankLine(block) && !HEAD.includes(block.style)) return lead
    if (formatOf(block).pageBreakBefore) return lead
  }
  return mayBegin ? 0 : lead
}

function isBlankLine(block: FlowBlock): boolean {
  return block.type === 'paragraph' && block.style === 'plain' && block.runs.length === 0
}
