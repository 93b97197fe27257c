import type { Fields } from '../document/fields.ts'
import { headerField } from '../document/recognise-fields.ts'
import { inlineText, trimmed } from '../document/source-text.ts'
import { TEXT_PATTERNS } from '../document/text-patterns.ts'
import type { LookedItem, LookedLine } from './read-lines.ts'
import type { WordParagraph } from './word-document.ts'
import { withoutUniformMarks } from './word-inline.ts'

/** The head of a file after what its look says, and the fields found on the way. */
export interface ForeignHead {
  readonly items: readonly LookedItem[]
  readonly fields: Fields
}

/** Smallest letters of a letterhead: 一号; text in red below that is a mark of somebody's, not the letterhead. */
const LETTERHEAD_PT = 26
/** Smallest letters of a title: 三号 centred is one as well, when it is larger than the text or of another face. */
const TITLE_PT = 18
/** Paragraphs in which a letterhead is looked for. */
const HEADER_LINES = 12
const TITLE_FACE = /小标宋|中宋|宋黑|黑体|SimHei|XBS/i
/** An issuing number whose place the registry still has to fill. */
const OPEN_NUMBER = /^(?:\p{Script=Han}{0,12}\s*)?[〔[（(【](?:\d{4}|[\sx×X_]*)[〕\]）)】]\s*第?[\s_×xX\u3000]*号$/u

/** Finds letterhead and title by their look: red and large, large and centred. */
export function foreignHead(items: readonly LookedItem[]): ForeignHead {
  const marks = items.slice(0, HEADER_LINES).filter(isLetterhead)
  const letterhead = marks.map(textOf).join('')
  const rest = items.filter((item) => !marks.includes(item) && !isOpenNumber(item))
  return {
    items: withTitle(rest),
    fields: letterhead === '' ? {} : { letterhead },
  }
}

function textOf(item: LookedItem): string {
  return item.line === null ? '' : trimmed(inlineText(item.line.inline))
}

function isOpenNumber(item: LookedItem): boolean {
  const text = textOf(item)
  return OPEN_NUMBER.test(text) && headerField(text) === null
}

function isLetterhead(item: LookedItem): boolean {
  if (item.line === null || headerField(textOf(item))?.issuingNumber !== undefined) return false
  return looksLikeLetterhead(item.paragraph)
}

/** Whether all of a paragraph is red and as large as only a letterhead is. */
export function looksLikeLetterhead({ runs }: WordParagraph): boolean {
  const written = runs.filter((run) => run.text.trim() !== '')
  return (
    written.length > 0 && written.every(({ format }) => isRed(format.color) && (format.sizePt ?? 0) >= LETTERHEAD_PT)
  )
}

function isRed(color: string | undefined): boolean {
  const match = /^([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/.exec(color ?? '')
  if (match === null) return false
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16))
  return (red ?? 0) >= 0xb0 && (green ?? 0) <= 0x50 && (blue ?? 0) <= 0x50
}

/** Marks the first lines that look like a title; those over several paragraphs are one title. */
function withTitle(items: readonly LookedItem[]): readonly LookedItem[] {
  const first = items.findIndex((item) => headerField(textOf(item)) === null)
  const start = items[first]
  if (start === undefined || start.line === null || !isTitleLine(start)) return items
  let end = first + 1
  for (let next = items[end]; next !== undefined && continuesTitle(next, start); next = items[end]) end += 1
  return items.map((item, index) => (index >= first && index < end && item.line !== null ? titled(item) : item))
}

function titled(item: LookedLine): LookedItem {
  // A title broken to fit its page by line breaks is one line of text.
  const inline = withoutUniformMarks(item.line.inline.filter((part) => part.type === 'text'))
  return { ...item, line: { ...item.line, inline, kind: 'title', level: null } }
}

function isTitleLine({ line, paragraph }: LookedLine): boolean {
  if (line.kind !== undefined) return line.kind === 'title'
  const text = trimmed(inlineText(line.inline))
  if (paragraph.format.align !== 'center' || text.length > 60 || isUnderTitle(text)) return false
  return sizeOf(paragraph) >= TITLE_PT || TITLE_FACE.test(faceOf(paragraph))
}

function continuesTitle(item: LookedItem, start: LookedLine): boolean {
  if (item.line === null || !isTitleLine(item) || item.line.isAfterBlank) return false
  return item.line.kind === 'title' || sizeOf(item.paragraph) === sizeOf(start.paragraph)
}

/** What stands under a title looks like it in many files: speaker, date, draft mark, subtitle. */
function isUnderTitle(text: string): boolean {
  const { subtitle, draftMark, occasionDate, personName, postAndName, salutation } = TEXT_PATTERNS
  return [subtitle, draftMark, occasionDate, personName, postAndName, salutation].some((pattern) => pattern.test(text))
}

function sizeOf({ runs }: LookedLine['paragraph']): number {
  return runs.find((run) => run.text.trim() !== '')?.format.sizePt ?? 0
}

function faceOf({ runs }: LookedLine['paragraph']): string {
  return runs.find((run) => run.text.trim() !== '')?.format.font ?? ''
}
