import type { InlineJson, MarkJson } from '../document/document-json.ts'
import { inlineText, trimmed, withoutStart } from '../document/source-text.ts'
import type { WordParagraph, WordRun } from './word-document.ts'

/** The runs of a paragraph as inline content, emphasis that its style does not have already as marks. */
export function inlineOf({ runs, style }: WordParagraph): readonly InlineJson[] {
  const inline: InlineJson[] = []
  for (const { text, format } of runs) {
    const marks = marksOf(format, style.run)
    text.split('\n').forEach((line, index) => {
      if (index > 0) inline.push({ type: 'hardBreak' })
      if (line !== '') addText(inline, line, marks)
    })
  }
  return inline
}

const MARKS = [
  ['isBold', 'bold'],
  ['isItalic', 'italic'],
  ['isUnderlined', 'underline'],
] as const

function marksOf(format: WordRun['format'], base: WordRun['format']): readonly MarkJson[] {
  return MARKS.filter(([property]) => format[property] === true && base[property] !== true).map(([, type]) => ({
    type,
  }))
}

/** Word divides a text into runs wherever it was edited; what looks the same is one text here. */
function addText(inline: InlineJson[], text: string, marks: readonly MarkJson[]): void {
  const last = inline.at(-1)
  if (last?.type === 'text' && isSame(last.marks ?? [], marks)) {
    inline[inline.length - 1] = { ...last, text: last.text + text }
    return
  }
  inline.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks })
}

function isSame(one: readonly MarkJson[], other: readonly MarkJson[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark.type === other[index]?.type)
}

/** Inline content without spaces and line breaks at its edges. */
export function trimmedInline(inline: readonly InlineJson[]): readonly InlineJson[] {
  const text = inlineText(inline)
  const words = trimmed(text)
  if (words.length === text.length) return inline
  const start = text.indexOf(words)
  return firstPart(withoutStart(inline, start), words.length)
}

/** The first `length` UTF-16 units of inline content. */
export function firstPart(inline: readonly InlineJson[], length: number): readonly InlineJson[] {
  let left = length
  return inline.flatMap((part): readonly InlineJson[] => {
    const size = part.type === 'text' ? part.text.length : 1
    const kept = Math.min(left, size)
    left -= kept
    if (kept === 0) return []
    return part.type === 'text' && kept < size ? [{ ...part, text: part.text.slice(0, kept) }] : [part]
  })
}

/** Inline content without marks that cover all of it: in a title or heading they are its look, not an emphasis. */
export function withoutUniformMarks(inline: readonly InlineJson[]): readonly InlineJson[] {
  const texts = inline.filter((part) => part.type === 'text')
  const uniform = MARKS.map(([, type]) => type).filter((type) =>
    texts.every((part) => part.marks?.some((mark) => mark.type === type)),
  )
  if (texts.length === 0 || uniform.length === 0) return inline
  return inline.map((part) => {
    if (part.type !== 'text') return part
    const marks = (part.marks ?? []).filter((mark) => !uniform.some((type) => type === mark.type))
    return marks.length === 0 ? { type: 'text', text: part.text } : { ...part, marks }
  })
}

/** The text of inline content changed piece by piece, each keeping its marks; empty pieces are left out. */
export function mapInlineText(inline: readonly InlineJson[], change: (text: string) => string): readonly InlineJson[] {
  return inline.flatMap((part): readonly InlineJson[] => {
    if (part.type !== 'text') return [part]
    const text = change(part.text)
    return text === '' ? [] : [{ ...part, text }]
  })
}
