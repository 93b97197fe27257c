import { toChineseNumeral } from '../kernel/chinese-numerals.ts'
import { type HeadingLevel, headingLevel, type ParagraphKind } from './paragraph-kinds.ts'

/** How the number of a heading is written at each level (GB/T 9704-2012, 7.3.3). */
const NUMBER_FORMATS: Readonly<Record<HeadingLevel, (value: number) => string>> = {
  1: (value) => `${toChineseNumeral(value)}、`,
  2: (value) => `（${toChineseNumeral(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
}

/**
 * Numbers headings in the order of the document. A heading restarts the count of every deeper level; so does the
 * beginning of an attachment for all levels. Create one per pass and ask it for every paragraph.
 */
export function createHeadingNumbering(): (kind: ParagraphKind) => string | null {
  let counters = [0, 0, 0, 0]
  return (kind) => {
    if (kind === 'attachmentLabel') counters = [0, 0, 0, 0]
    const level = headingLevel(kind)
    if (level === null) return null

    counters = counters.map((value, index) => (index < level - 1 ? value : index === level - 1 ? value + 1 : 0))
    return NUMBER_FORMATS[level](counters[level - 1] as number)
  }
}
