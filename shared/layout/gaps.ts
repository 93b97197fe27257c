import type { ParagraphKind } from '../document/paragraph-kinds.ts'
import { GBT9704 } from './gbt9704.ts'
import type { LayoutOptions } from './layout-options.ts'

/** Parts of the text between which the standard asks for empty lines. */
type Part = 'nothing' | 'head' | 'text' | 'attendance' | 'attachmentNote' | 'signature' | 'label' | 'attachmentTitle'

const PARTS: Readonly<Partial<Record<ParagraphKind, Part>>> = {
  title: 'head',
  subtitle: 'head',
  speaker: 'head',
  occasionDate: 'head',
  draftMark: 'head',
  attendance: 'attendance',
  attachmentNote: 'attachmentNote',
  issuerName: 'signature',
  dateOfIssue: 'signature',
  attachmentLabel: 'label',
  attachmentTitle: 'attachmentTitle',
}

function partOf(kind: ParagraphKind | null): Part {
  return kind === null ? 'nothing' : (PARTS[kind] ?? 'text')
}

/** Empty lines above the title: under the red line (7.3.1), under a letter's header (10.1), one by practice elsewhere. */
function titleGap(format: LayoutOptions['template']['format']): number {
  if (format === 'letter') return GBT9704.letterTitleGapAbove.value
  return format === 'speech' || format === 'plain' || format === 'information' ? 1 : GBT9704.titleGapAbove.value
}

/** How many empty lines stand between two neighbours; `previous` is `null` at the beginning of the text. */
export function gapBetween(previous: ParagraphKind | null, next: ParagraphKind, options: LayoutOptions): number {
  const [before, after] = [partOf(previous), partOf(next)]
  if (before === 'nothing') return titleGap(options.template.format)
  // An attachment begins on a page of its own.
  if (before === after || after === 'label') return 0
  if (after === 'attachmentNote') return GBT9704.attachmentNoteGapAbove.value
  if (after === 'signature') {
    if (options.template.signature === 'signatureStamp') return GBT9704.stampGapAbove.value
    return options.isSealed ? GBT9704.sealedGapAbove.value : GBT9704.unsealedGapAbove.value
  }
  if (before === 'label') return GBT9704.attachmentTitleLine.value - 2
  if (before === 'head' || before === 'attachmentTitle') return GBT9704.addresseeGapAbove.value
  return before === 'attendance' || after === 'attendance' ? GBT9704.attendanceGapAbove.value : 0
}
