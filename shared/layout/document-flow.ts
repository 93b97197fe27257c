import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { type BlockView, type DocumentView, type ParagraphView, titleOf } from '../document/view.ts'
import { attachmentNoteFlow } from './attachment-note.ts'
import { colophonOf } from './colophon.ts'
import { blankLines, type DocumentFlow, type FlowBlock, layoutParagraph, type PageFurniture } from './flow.ts'
import { gapBetween } from './gaps.ts'
import { headerBlock } from './header-block.ts'
import { letterheadText } from './header-texts.ts'
import type { LayoutOptions } from './layout-options.ts'
import { letterheadLine, letterheadSize, letterMarkDistance } from './letterhead.ts'
import { paragraphFlow } from './paragraph-flow.ts'
import { signatureFlow } from './signature-flow.ts'
import { tableFlow } from './table-flow.ts'

/** Most points of a letter's mark: the practice of letters is smaller than that of documents. */
const LETTER_MARK_LARGEST = 36

/**
 * The document as it is to be set: header block, title, text with its empty lines, signature, attachments and colophon,
 * by GB/T 9704-2012 and the format of its template. Empty paragraphs are left out: white space comes from the standard.
 */
export function documentFlow(view: DocumentView, options: LayoutOptions): DocumentFlow {
  const date = view.blocks.find(isKind('dateOfIssue'))?.text ?? ''
  return {
    title: titleOf(view),
    profile: options.profile,
    furniture: furnitureOf(view, options),
    blocks: [...headerBlock(view.fields, options, date), ...textFlow(view.blocks, options)],
    colophon: colophonOf(view.fields, options.template.format),
  }
}

function isKind(kind: ParagraphKind): (block: BlockView) => block is ParagraphView {
  return (block): block is ParagraphView => block.type === 'paragraph' && block.kind === kind
}

function furnitureOf(view: DocumentView, options: LayoutOptions): PageFurniture {
  const header = options.reviewMark === null ? null : layoutParagraph('reviewMark', options.reviewMark)
  if (options.template.format !== 'letter') return { header, letter: null, pageNumbers: 'everyPage' }

  const text = letterheadText(view.fields, 'letter')
  const sizePt = Math.min(LETTER_MARK_LARGEST, letterheadSize(text))
  const mark = layoutParagraph('letterhead', text, { sizePt, line: letterheadLine(sizePt) })
  return { header, letter: { mark, markDistance: letterMarkDistance(sizePt) }, pageNumbers: 'fromSecondPage' }
}

/** Neighbours that are set together: all lines of an attachment note, name and date of the issuer. */
interface Group {
  readonly kind: ParagraphKind
  readonly blocks: readonly BlockView[]
  readonly pageBreakBefore: boolean
}

function textFlow(blocks: readonly BlockView[], options: LayoutOptions): readonly FlowBlock[] {
  let previous: ParagraphKind | null = null
  const flow: FlowBlock[] = []
  for (const group of groupsOf(blocks)) {
    const gap = group.pageBreakBefore ? 0 : gapBetween(previous, group.kind, options)
    const keepNext = group.kind === 'issuerName' || group.kind === 'dateOfIssue'
    // The signature never stands alone on a page (7.3.5.5): it takes the last paragraph of the text with it.
    if (keepNext) keepLastWithNext(flow)
    flow.push(...blankLines(gap, keepNext ? { keepNext } : {}), ...groupFlow(group, options))
    previous = group.kind
  }
  return flow
}

function keepLastWithNext(flow: FlowBlock[]): void {
  const last = flow.at(-1)
  if (last?.type === 'paragraph') flow[flow.length - 1] = { ...last, changes: { ...last.changes, keepNext: true } }
}

function groupFlow(group: Group, options: LayoutOptions): readonly FlowBlock[] {
  const [first, ...rest] = groupBlocks(group, options)
  if (first === undefined || !group.pageBreakBefore) return first === undefined ? [] : [first, ...rest]
  if (first.type === 'paragraph') return [{ ...first, changes: { ...first.changes, pageBreakBefore: true } }, ...rest]
  return [{ ...first, pageBreakBefore: true }, ...rest]
}

function groupBlocks(group: Group, options: LayoutOptions): readonly FlowBlock[] {
  const paragraphs = group.blocks.filter((block): block is ParagraphView => block.type === 'paragraph')
  if (group.kind === 'attachmentNote') return attachmentNoteFlow(paragraphs)
  if (group.kind === 'issuerName' || group.kind === 'dateOfIssue') return signatureFlow(paragraphs, options.isSealed)
  return group.blocks.flatMap((block): FlowBlock[] => {
    if (block.type === 'pageBreak') return []
    return [block.type === 'table' ? tableFlow(block) : paragraphFlow(block)]
  })
}

const JOINED: readonly (readonly ParagraphKind[])[] = [['attachmentNote'], ['issuerName', 'dateOfIssue']]

function groupsOf(blocks: readonly BlockView[]): readonly Group[] {
  const groups: Group[] = []
  let pageBreakBefore = false
  for (const block of blocks) {
    if (block.type === 'pageBreak') pageBreakBefore = true
    if (block.type === 'pageBreak' || (block.type === 'paragraph' && block.text.trim() === '')) continue

    const kind = block.type === 'paragraph' ? block.kind : 'body'
    const last = groups.at(-1)
    const joins = last !== undefined && !pageBreakBefore && JOINED.some((kinds) => joinsAll(kinds, [last.kind, kind]))
    if (joins) groups[groups.length - 1] = { ...last, blocks: [...last.blocks, block] }
    else groups.push({ kind, blocks: [block], pageBreakBefore })
    pageBreakBefore = false
  }
  return groups
}

function joinsAll(kinds: readonly ParagraphKind[], wanted: readonly ParagraphKind[]): boolean {
  return wanted.every((kind) => kinds.includes(kind))
}
