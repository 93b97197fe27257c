import type { ParagraphKind } from './paragraph-kinds.ts'
import { recognisePrefix } from './recognise-prefix.ts'
import { inlineText, type SourceLine } from './source-text.ts'
import { TEXT_PATTERNS, tidyDate } from './text-patterns.ts'

/** A paragraph of the head, with its text where that differs from the line. */
export interface HeadParagraph {
  readonly kind: ParagraphKind
  readonly text: string
}

/** A paragraph of the head with the line it begins in. */
export interface PlacedHeadParagraph extends HeadParagraph {
  readonly line: number
}

const LONGEST_TITLE = 80
const LONGEST_TITLE_LINE = 40

/**
 * The head of a text: title over one or more lines, subtitle, speaker, date, draft mark, salutation or addressee.
 * `used` is how many lines it takes; 0 when the text begins with its body.
 */
export function recogniseHead(lines: readonly SourceLine[]): {
  readonly paragraphs: readonly PlacedHeadParagraph[]
  readonly used: number
} {
  const titleSize = titleLineCount(lines)
  if (titleSize === 0) return { paragraphs: [], used: 0 }

  const titles = titleParagraphs(lines.slice(0, titleSize).map(textOf))
  const paragraphs: PlacedHeadParagraph[] = titles.map((title) => ({ ...title, line: 0 }))
  let used = titleSize
  while (used < lines.length) {
    const line = lines[used]
    const isTold = line === undefined || line.level !== null || line.kind !== undefined
    const next = isTold ? null : underTitle(textOf(line))
    if (next === null) break
    paragraphs.push({ ...next, line: used })
    used += 1
    if (next.kind === 'salutation' || next.kind === 'addressee') break
  }
  return { paragraphs, used }
}

function textOf(line: SourceLine): string {
  return inlineText(line.inline)
}

/** How many lines the title takes: further lines belong to it when only together they end like a title. */
function titleLineCount(lines: readonly SourceLine[]): number {
  const first = lines[0]
  const told = lines.findIndex((line) => line.kind !== 'title')
  if (told !== 0) return told < 0 ? lines.length : told
  if (first === undefined) return 0
  if (!looksLikeTitle(first)) return isStoppedTitle(first, lines[1]) ? 1 : 0
  if (first.level === 1) return 1

  let joined = textOf(first)
  for (let count = 1; count < Math.min(lines.length, 4) + 1; count += 1) {
    if (TEXT_PATTERNS.titleEnding.test(joined)) return count
    const next = lines[count]
    if (next === undefined || next.kind !== undefined || next.isAfterBlank || !continuesTitle(textOf(next))) break
    joined += textOf(next)
  }
  return 1
}

function looksLikeTitle(line: SourceLine): boolean {
  const text = textOf(line)
  if (line.kind !== undefined) return false
  if (line.level !== null) return line.level === 1
  return (
    text.length <= LONGEST_TITLE &&
    !TEXT_PATTERNS.endsSentence.test(text) &&
    !TEXT_PATTERNS.addressee.test(text) &&
    recognisePrefix(text) === null
  )
}

/** A title that somebody ended with a mark: no other mark, the ending of a title, and a blank line behind it. */
function isStoppedTitle(line: SourceLine, next: SourceLine | undefined): boolean {
  const text = textOf(line)
  const isAlone = line.kind === undefined && line.level === null && next?.isAfterBlank === true
  if (!isAlone || text.length > LONGEST_TITLE || !/^[^。，、！？；]{8,}[。，；]$/.test(text)) return false
  return TEXT_PATTERNS.titleEnding.test(text.slice(0, -1)) && recognisePrefix(text) === null
}

function continuesTitle(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE_LINE &&
    underTitle(text) === null &&
    !TEXT_PATTERNS.endsSentence.test(text) &&
    recognisePrefix(text) === null
  )
}

/** The title as one text; what follows a dash inside it is a subtitle. */
function titleParagraphs(lines: readonly string[]): HeadParagraph[] {
  const title = lines.reduce((text, line) => text + (isBodyThenBody(text, line) ? '\n' : '') + line)
  const dash = TEXT_PATTERNS.innerSubtitle.exec(title)
  if (dash === null || dash.index === 0) return [{ kind: 'title', text: title }]
  return [
    { kind: 'title', text: title.slice(0, dash.index) },
    { kind: 'subtitle', text: `——${title.slice(dash.index + dash[0].length)}` },
  ]
}

/** Lines of a title were broken to fit a page, except between the names of two bodies of a joint issue. */
function isBodyThenBody(before: string, after: string): boolean {
  return TEXT_PATTERNS.bodyName.test(before.split('\n').at(-1) ?? '') && TEXT_PATTERNS.bodyName.test(after)
}

/** What a line under the title is, or `null` when the body begins with it. */
function underTitle(text: string): HeadParagraph | null {
  if (TEXT_PATTERNS.numberUnderTitle.test(text)) return { kind: 'body', text }
  if (TEXT_PATTERNS.subtitle.test(text)) {
    return { kind: 'subtitle', text: `——${text.replace(TEXT_PATTERNS.subtitle, '')}` }
  }
  if (TEXT_PATTERNS.draftMark.test(text)) return { kind: 'draftMark', text: inBrackets(text) }
  const date = TEXT_PATTERNS.occasionDate.exec(text)
  if (date !== null) return { kind: 'occasionDate', text: `（${tidyDate(date[1] ?? '')}）` }
  if (TEXT_PATTERNS.salutation.test(text)) return { kind: 'salutation', text: withColon(text) }
  return speaker(text) ?? addressee(text)
}

function speaker(text: string): HeadParagraph | null {
  const marked = TEXT_PATTERNS.markedName.exec(text)?.[1]
  const name = marked ?? text
  if (marked !== undefined || TEXT_PATTERNS.personName.test(name)) {
    return { kind: 'speaker', text: name.replace(/[\s\u3000]+/g, '') }
  }
  if (!TEXT_PATTERNS.postAndName.test(name)) return null
  return { kind: 'speaker', text: name.replace(/[\s\u3000]+/, '\u3000') }
}

function addressee(text: string): HeadParagraph | null {
  const isAddressee = TEXT_PATTERNS.addressee.test(text) && !TEXT_PATTERNS.introduction.test(text)
  return isAddressee && recognisePrefix(text) === null ? { kind: 'addressee', text: withColon(text) } : null
}

function inBrackets(text: string): string {
  return `（${text.replace(/^[（(]|[）)]$/g, '')}）`
}

function withColon(text: string): string {
  return text.replace(/[：:，,]$/, '：')
}
