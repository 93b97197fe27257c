import type { BlockJson, InlineJson } from './document-json.ts'
import type { ParagraphKind } from './paragraph-kinds.ts'

/** One line of a text that is being taken in: its words, and the level of the heading where the source marks it. */
export interface SourceLine {
  readonly type: 'line'
  /** An address of the line that its paragraph keeps. */
  readonly id?: string
  readonly inline: readonly InlineJson[]
  /** 1 for the title of the source, 2 for its first headings … or `null` where the source marks nothing. */
  readonly level: number | null
  /** Whether an empty line stands before it. */
  readonly isAfterBlank: boolean
  /** What the line is, where the source itself says so: nothing is concluded from its words then. */
  readonly kind?: ParagraphKind
  /** Whether text follows the heading in the same paragraph, where the source shows it. */
  readonly runIn?: boolean
  /** The number of the heading where the source keeps it apart from the words. */
  readonly number?: string
}

/** A block that needs no recognition: a table or a page break. */
export interface SourceBlock {
  readonly type: 'block'
  readonly block: BlockJson
}

export type SourceItem = SourceLine | SourceBlock

const EDGE_SPACE = /^[\s\u3000\u200b\ufeff]+|[\s\u3000\u200b\ufeff]+$/g

/** Lines of a plain text, without the spaces at their edges; empty lines are dropped. */
export function plainTextItems(text: string): readonly SourceItem[] {
  const items: SourceItem[] = []
  let isAfterBlank = false
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029\f]/)) {
    const words = trimmed(line)
    if (words !== '') items.push({ type: 'line', inline: [{ type: 'text', text: words }], level: null, isAfterBlank })
    isAfterBlank = words === ''
  }
  return items
}

/** The text without spaces at its edges, full-width and zero-width ones included. */
export function trimmed(text: string): string {
  return text.replace(EDGE_SPACE, '')
}

/** The words of inline content; a line break counts as one character. */
export function inlineText(inline: readonly InlineJson[]): string {
  return inline.map((part) => (part.type === 'text' ? part.text : '\n')).join('')
}

/** The inline content without its first `length` UTF-16 units. */
export function withoutStart(inline: readonly InlineJson[], length: number): readonly InlineJson[] {
  let left = length
  return inline.flatMap((part): readonly InlineJson[] => {
    const size = part.type === 'text' ? part.text.length : 1
    const cut = Math.min(left, size)
    left -= cut
    if (cut === size) return []
    return part.type === 'text' && cut > 0 ? [{ ...part, text: part.text.slice(cut) }] : [part]
  })
}
