import type { ParagraphView } from '../document/view.ts'
import { blankLines, type FlowBlock, type FlowParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { spacedName } from './header-texts.ts'
import { BODY_EM, BODY_SPACING, CHARACTER } from './page-profile.ts'
import type { ParagraphFormat } from './paragraph-format.ts'
import { textWidth } from './text-width.ts'

/** Post and name: 市长　林远舟. A name of two characters may have a space inside. */
export const POST_AND_NAME = /^(.*\S)[ \u3000]+(\S[ \u3000]\S|\S{2,})$/

/**
 * Post and name of the one who signs, with a signature stamp (签名章, 7.3.5.3): the stamp, or the name in its place, four
 * characters from the right, the post two characters before it, the date one empty line below. One signatory a line,
 * their names below each other.
 */
export function stampFlow(paragraphs: readonly ParagraphView[]): readonly FlowBlock[] {
  const signed = paragraphs.filter(({ kind }) => kind === 'issuerName').map(stampOf)
  const dates = paragraphs.filter(({ kind }) => kind === 'dateOfIssue')
  const longest = Math.max(0, ...signed.map(({ name }) => widthOf(name)))
  const margin = GBT9704.stampMargin.value * CHARACTER
  const gap = '\u3000'.repeat(GBT9704.stampPostGap.value)
  return [
    ...signed.map(({ paragraph, post, name }) =>
      line(paragraph, post === '' ? name : post + gap + name, {
        indentRight: Math.round(margin + longest - widthOf(name)),
        keepNext: dates.length > 0,
      }),
    ),
    ...(signed.length === 0 ? [] : blankLines(GBT9704.stampDateGapAbove.value, { keepNext: true })),
    ...dates.map((date) => line(date, date.text, { indentRight: margin })),
  ]
}

function stampOf(paragraph: ParagraphView) {
  const [, post = '', name = paragraph.text.trim()] = POST_AND_NAME.exec(paragraph.text.trim()) ?? []
  return { paragraph, post, name: spacedName(name.replace(/^(\S)[ \u3000](\S)$/, '$1$2')) }
}

function widthOf(text: string): number {
  return textWidth(text, { emTwips: BODY_EM, spacingTwips: BODY_SPACING })
}

function line({ id, kind }: ParagraphView, text: string, changes: Partial<ParagraphFormat>): FlowParagraph {
  return { type: 'paragraph', blockId: id, style: kind, changes, runs: [{ text }] }
}
