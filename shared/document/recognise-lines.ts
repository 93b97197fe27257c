import type { ParagraphKind } from './paragraph-kinds.ts'
import { recogniseItems } from './recognise.ts'
import { type SourceLine, trimmed } from './source-text.ts'

/** What a line of a text is, whose words stay as they are. */
export interface RecognisedLine {
  readonly kind: ParagraphKind
  readonly runIn: boolean
}

const PLAIN: RecognisedLine = { kind: 'body', runIn: false }

/**
 * What every line of a text is, for readers that need the words where they stand: nothing is joined, moved or removed.
 * Lines of header and colophon, and empty ones, are plain.
 */
export function recogniseLines(
  lines: readonly { readonly text: string; readonly level: number | null }[],
): readonly RecognisedLine[] {
  const items = lines.flatMap(({ text, level }, index): readonly SourceLine[] => {
    const words = withRightEnd(trimmed(text), lines.slice(0, index))
    const isAfterBlank = index > 0 && trimmed(lines[index - 1]?.text ?? '') === ''
    if (words === '') return []
    return [{ type: 'line', id: String(index), inline: [{ type: 'text', text: words }], level, isAfterBlank }]
  })
  const found = new Map<string, RecognisedLine>()
  for (const block of recogniseItems(items).body.content)
    if (block.type === 'paragraph' && block.attrs.id !== null && !found.has(block.attrs.id))
      found.set(block.attrs.id, { kind: block.attrs.kind, runIn: block.attrs.runIn })
  return continueTitles(
    lines.map(({ text }, index) => found.get(String(index)) ?? (trimmed(text) === '' ? PLAIN : null)),
  )
}

const TITLE_WITH_MARK =
  /^([^。；！？]{0,40}关于[^。；！？]{2,60}(?:通知|通报|通告|公告|决定|意见|报告|请示|批复|函|纪要))[。；，.;,]$/
const NAMES_WITH_MARK = /^([^。；：！？]{2,120}(?:委|政府|办公[厅室]|单位|部门|[局厅部院]))[。；，.;,]$/

/** A title or the names it is sent to with a wrong mark at their end are still what they are. */
function withRightEnd(words: string, before: readonly { readonly text: string }[]): string {
  const written = before.filter(({ text }) => trimmed(text) !== '')
  if (written.length === 0) return TITLE_WITH_MARK.exec(words)?.[1] ?? words
  const names =
    written.length <= 3 && /关于/.test(written[0]?.text ?? '') ? NAMES_WITH_MARK.exec(words)?.[1] : undefined
  return names === undefined ? words : `${names}：`
}

/** The lines of a title are read as one: those after its first have no paragraph of their own. */
function continueTitles(lines: readonly (RecognisedLine | null)[]): readonly RecognisedLine[] {
  let isInTitle = false
  return lines.map((line) => {
    isInTitle = line === null ? isInTitle : line.kind === 'title'
    return line ?? (isInTitle ? { kind: 'title', runIn: false } : PLAIN)
  })
}
