import { fieldText } from '../document/fields.ts'
import { NO_FITTING, SEPARATE_ATTACHMENTS } from '../document/layout-choices.ts'
import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { type BlockView, type DocumentView, type ParagraphView, titleOf } from '../document/view.ts'
import { atomsOf } from './atoms.ts'
import { attachmentNoteFlow } from './attachment-note.ts'
import { colophonOf } from './colophon.ts'
import { blankLines, type DocumentFlow, type FlowBlock, layoutParagraph, type PageFurniture } from './flow.ts'
import { gapBetween } from './gaps.ts'
import { GBT9704 } from './gbt9704.ts'
import { headerBlock } from './header-block.ts'
import { issuingNumberText, letterheadText } from './header-texts.ts'
import type { DocumentFormat, LayoutOptions } from './layout-options.ts'
import { letterheadLine, letterheadSize, letterMarkDistance } from './letterhead.ts'
import { withDraftMark } from './manuscript.ts'
import type { PageProfile } from './page-profile.ts'
import { paragraphFlow } from './paragraph-flow.ts'
import { readAloudFlow } from './read-aloud.ts'
import { separateAttachments } from './separate-attachments.ts'
import { AFTER_TEXT, fitSignature, isSignatureBlock } from './signature-fit.ts'
import { signatureFlow } from './signature-flow.ts'
import { stampFlow } from './stamp-flow.ts'
import { tableFlow } from './table-flow.ts'

/** Most points of a letter's mark: the practice of letters is smaller than that of documents. */
const LETTER_MARK_LARGEST = 36

/**
 * The document as it is to be set: header block, title, text with its empty lines, signature, attachments and colophon,
 * by GB/T 9704-2012 and the format of its template. Empty paragraphs are left out: white space comes from the standard.
 */
export function documentFlow(view: DocumentView, options: LayoutOptions): DocumentFlow {
  const { profile, template } = options
  const whole = textFlow(withDraftMark(withoutRepeatedMark(view, template.format), options), options)
  const isApart = fieldText(view.fields, 'attachmentBinding') === SEPARATE_ATTACHMENTS
  const number = issuingNumberText(view.fields, template, dateOf(view))
  const { text: free, attachments } = isApart ? separateAttachments(whole, number) : { text: whole, attachments: [] }
  const tied = tiedToSignature(free)
  const mayAdjust = fieldText(view.fields, 'signatureFitting') !== NO_FITTING
  if (profile.name === 'readAloud') return readAloudFlow(flowIn(profile, { view, text: tied, attachments, options }))
  return fitSignature(profile, mayAdjust, (step, isTied) =>
    flowIn(step, { view, text: isTied ? tied : free, attachments, options }),
  )
}

interface Parts {
  readonly view: DocumentView
  readonly text: readonly FlowBlock[]
  readonly attachments: DocumentFlow['attachments']
  readonly options: LayoutOptions
}

function dateOf({ blocks }: DocumentView): string {
  return blocks.find(isKind('dateOfIssue'))?.text ?? ''
}

/** The document on pages of a profile, which is that of the options or what the signature makes of it. */
function flowIn(profile: PageProfile, { view, text, attachments, options: given }: Parts): DocumentFlow {
  const options = { ...given, profile }
  const below = { date: dateOf(view), height: () => heightToText(text, options) }
  return {
    title: titleOf(view),
    profile,
    isFitted: false,
    furniture: furnitureOf(view, options),
    blocks: [...headerBlock(view.fields, options, below), ...text],
    attachments,
    colophon: colophonOf(view.fields, options.template.format),
  }
}

/** Formats whose mark may be all the title there is: 临江市人民政府令, 市委常委会会议纪要. */
const MARK_IS_TITLE: readonly DocumentFormat[] = ['order', 'minutes', 'information']

/** The text without a title that only says once more what the mark above it says (10.2, 10.3). */
function withoutRepeatedMark(view: DocumentView, format: DocumentFormat): readonly BlockView[] {
  const mark = MARK_IS_TITLE.includes(format) ? letterheadText(view.fields, format) : ''
  if (mark === '' || titleOf(view) !== mark) return view.blocks
  return view.blocks.filter((block) => !isKind('title')(block))
}

/** Kinds of paragraphs that stand between the header block and the text itself. */
const BEFORE_TEXT: readonly string[] = [
  'plain',
  'title',
  'subtitle',
  'speaker',
  'occasionDate',
  'draftMark',
  'addressee',
]

/** Twips from the top of the text to the end of the lines that the first page has to show (7.3.3). */
function heightToText(text: readonly FlowBlock[], { profile }: LayoutOptions): number {
  const wanted = GBT9704.textLinesOnFirstPage.value
  let [height, lines] = [0, 0]
  for (const block of text) {
    for (const atom of atomsOf(block, profile)) {
      if (lines === wanted) return height
      height += atom.height
      if (block.type !== 'paragraph' || !BEFORE_TEXT.includes(block.style)) lines += 1
    }
  }
  return height
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
  const groups = groupsOf(blocks)
  for (const [index, group] of groups.entries()) {
    const gap = group.pageBreakBefore ? 0 : gapBetween(previous, group.kind, options)
    const keepNext = group.kind === 'issuerName' || group.kind === 'dateOfIssue'
    flow.push(
      ...blankLines(gap, keepNext ? { keepNext } : {}),
      ...groupFlow(group, { options, next: groups[index + 1] }),
    )
    previous = group.kind
  }
  return flow
}

/**
 * The text with its last paragraph tied to the signature: a page never has the signature alone (7.3.5.5). The first
 * paragraph of the text stays: the first page shows text (7.3.3).
 */
function tiedToSignature(text: readonly FlowBlock[]): readonly FlowBlock[] {
  const flow = [...text]
  const first = flow.findIndex((block) => block.type !== 'paragraph' || !BEFORE_TEXT.includes(block.style))
  const signature = flow.findIndex(isSignatureBlock)
  for (let index = signature - 1; index > first; index -= 1) {
    const block = flow[index]
    if (block?.type !== 'paragraph') break
    flow[index] = { ...block, changes: { ...block.changes, keepNext: true } }
    // An attachment note goes along with the last paragraph, not in its place.
    if (!AFTER_TEXT.includes(block.style)) break
  }
  return flow
}

interface Around {
  readonly options: LayoutOptions
  /** The group that follows. */
  readonly next: Group | undefined
}

function groupFlow(group: Group, around: Around): readonly FlowBlock[] {
  const [first, ...rest] = groupBlocks(group, around)
  if (first === undefined || !group.pageBreakBefore) return first === undefined ? [] : [first, ...rest]
  if (first.type === 'marks') return [first, ...rest]
  if (first.type === 'paragraph') return [{ ...first, changes: { ...first.changes, pageBreakBefore: true } }, ...rest]
  return [{ ...first, pageBreakBefore: true }, ...rest]
}

function groupBlocks(group: Group, { options, next }: Around): readonly FlowBlock[] {
  const paragraphs = group.blocks.filter((block): block is ParagraphView => block.type === 'paragraph')
  if (group.kind === 'attachmentNote') return attachmentNoteFlow(paragraphs)
  if (group.kind === 'issuerName' || group.kind === 'dateOfIssue') {
    if (options.template.signature === 'signatureStamp') return stampFlow(paragraphs)
    return signatureFlow(paragraphs, { isSealed: options.isSealed, isFollowed: next?.kind === 'supplementaryNote' })
  }
  return group.blocks.flatMap((block): FlowBlock[] => {
    if (block.type === 'pageBreak') return []
    return [block.type === 'table' ? tableFlow(block, options.profile) : paragraphFlow(block)]
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
