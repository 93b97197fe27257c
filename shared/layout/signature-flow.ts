import type { ParagraphView } from '../document/view.ts'
import { blankLines, type FlowBlock, type FlowParagraph, type FlowSignatures } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { BODY_EM, BODY_SPACING, CHARACTER, PAGE_PROFILES } from './page-profile.ts'
import type { ParagraphFormat } from './paragraph-format.ts'
import { sealedIndents, unsealedIndents } from './signature.ts'
import { textWidth } from './text-width.ts'
import { mmToTwips } from './units.ts'

/** Most names beside each other: a seal of 42 mm needs a cell of 45 mm (7.3.5.1). */
const MOST_NAMES_A_ROW = 3
const LONGEST_NAME_FOR_THREE = 9

interface SignatureOptions {
  readonly isSealed: boolean
  /** Whether text follows on the page: else room is kept for what the seal reaches below the date. */
  readonly isFollowed: boolean
}

/** Name and date of the issuer (7.3.5), placed for a seal or without one; several names are a joint issue. */
export function signatureFlow(
  paragraphs: readonly ParagraphView[],
  { isSealed, isFollowed }: SignatureOptions,
): readonly FlowBlock[] {
  const names = paragraphs.filter((paragraph) => paragraph.kind === 'issuerName')
  const dates = paragraphs.filter((paragraph) => paragraph.kind === 'dateOfIssue')
  const isFree = isSealed && !isFollowed && names.length > 0
  if (isSealed && names.length > 1) return [jointSignatures(names, dates, isFree)]

  const longest = names.reduce((text, name) => (width(name.text) > width(text) ? name.text : text), '')
  const date = dates[0]?.text ?? ''
  const indents = (isSealed || names.length === 0 ? sealedIndents : unsealedIndents)(longest, date)
  return [
    ...names.map((name) => {
      const centred = Math.round((width(longest) - width(name.text)) / 2)
      return line(name, { indentRight: indents.nameRight + centred, keepNext: dates.length > 0 })
    }),
    ...dates.map((paragraph) =>
      line(paragraph, { indentRight: indents.dateRight, ...(isFree ? { keepNext: true } : {}) }),
    ),
    ...(isFree ? blankLines(GBT9704.sealRoomBelow.value) : []),
  ]
}

function width(text: string): number {
  return textWidth(text, { emTwips: BODY_EM, spacingTwips: BODY_SPACING })
}

function line(paragraph: ParagraphView, changes: Partial<ParagraphFormat>): FlowParagraph {
  const { id, kind, text } = paragraph
  return { type: 'paragraph', blockId: id, style: kind, changes, runs: [{ text }] }
}

/**
 * Names side by side with room for one seal each, in their order; those of a last row that is not full stand at its
 * right, the date under the last of all, where dates stand (7.3.5.1).
 */
function jointSignatures(
  names: readonly ParagraphView[],
  dates: readonly ParagraphView[],
  isFree: boolean,
): FlowSignatures {
  const longest = Math.max(...names.map((name) => width(name.text))) / CHARACTER
  const columns = Math.min(names.length, longest > LONGEST_NAME_FOR_THREE ? 2 : MOST_NAMES_A_ROW)
  const centred = { align: 'center', indentRight: 0 } as const
  const cells = names.map((name) => line(name, { ...centred, keepNext: true }))
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  )
  const empty: FlowParagraph = { type: 'paragraph', blockId: null, style: 'plain', changes: centred, runs: [] }
  const atRight = (row: readonly FlowParagraph[]) => [
    ...Array.from({ length: columns - row.length }, () => empty),
    ...row,
  ]
  const spaceBefore = mmToTwips(GBT9704.sealedRowPitch.value) - PAGE_PROFILES.pageSetup.linePitch
  const spaced = rows.map((row, index) =>
    index === 0 ? row : row.map((cell) => ({ ...cell, changes: { ...cell.changes, spaceBefore } })),
  )
  const dateRows = dates.map((date) => [line(date, centred)])
  const room = isFree ? Array.from({ length: GBT9704.sealRoomBelow.value }, () => [empty]) : []
  return { type: 'signatures', columns, rows: [...spaced, ...dateRows, ...room].map(atRight), pageBreakBefore: false }
}
