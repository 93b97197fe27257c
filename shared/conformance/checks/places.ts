import type { DocumentFormat } from '../../layout/layout-options.ts'
import type { StyleName } from '../../layout/styles.ts'
import { compared, matches, NOT_APPLICABLE, type Outcome, type Place, type Value } from '../check.ts'
import type { FileParagraph } from '../file-paragraphs.ts'
import type { InspectedFile, InspectedParagraph } from '../inspected-file.ts'

/** Formats whose text follows a header block by the rules of the standard. */
const STANDARD_FORMATS: readonly DocumentFormat[] = ['document', 'letter', 'minutes', 'order']

/** Whether a file is in one of the formats of the standard. */
export function isStandard({ format }: InspectedFile): boolean {
  return STANDARD_FORMATS.includes(format)
}

/** Most characters of a paragraph that a place shows. */
const SHOWN = 24

/** Something about the pages as a whole. */
export const PAGE: Place = { part: 'page', number: null, text: '' }

/** A paragraph of a part. */
export function at(paragraph: FileParagraph, part: Place['part'] = 'text'): Place {
  return { part, number: paragraph.number, text: [...paragraph.text.replace(/\s+/g, '')].slice(0, SHOWN).join('') }
}

/** Paragraphs of the given roles that have words. */
export function withRole(file: InspectedFile, ...roles: readonly StyleName[]): readonly InspectedParagraph[] {
  return file.paragraphs.filter(({ role }) => role !== null && roles.includes(role))
}

/** Passes when the value read from every paragraph is the expected one; a paragraph without a value is left out. */
export function every<Paragraph extends FileParagraph>(
  paragraphs: readonly Paragraph[],
  expected: Value,
  read: (paragraph: Paragraph) => Value | null,
  options: { readonly tolerance?: number; readonly part?: Place['part'] } = {},
): Outcome {
  const read0 = paragraphs.flatMap((paragraph) => {
    const actual = read(paragraph)
    return actual === null ? [] : [{ paragraph, actual }]
  })
  const wrong = read0.find(({ actual }) => !matches(expected, actual, options.tolerance))
  const shown = wrong ?? read0[0]
  if (shown === undefined) return NOT_APPLICABLE
  const place = at(shown.paragraph, options.part)
  return compared(expected, shown.actual, { place, ...(options.tolerance ? { tolerance: options.tolerance } : {}) })
}

/** Empty paragraphs that stand right before a paragraph. */
export function emptyLinesBefore(file: InspectedFile, paragraph: InspectedParagraph): number {
  const index = file.paragraphs.indexOf(paragraph)
  let count = 0
  while (index - count > 0 && isEmpty(file.paragraphs[index - count - 1])) count += 1
  return count
}

function isEmpty(paragraph: InspectedParagraph | undefined): boolean {
  return paragraph !== undefined && paragraph.text.trim() === '' && !paragraph.hasDrawing && paragraph.table === null
}
