import type { InlineJson } from '../document-json.ts'

/** A replacement of part of a text, by UTF-16 offsets. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The text with the edits made. They must not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}

/**
 * Inline content with the edits made to its words (a line break counts as one). What is put in looks like what it takes
 * the place of, or like what stands before it.
 */
export function editInline(inline: readonly InlineJson[], edits: readonly Edit[]): readonly InlineJson[] {
  if (edits.length === 0) return inline
  const sorted = inOrder(edits)
  let start = 0
  return inline.flatMap((part): readonly InlineJson[] => {
    const from = start
    const to = from + (part.type === 'text' ? part.text.length : 1)
    start = to
    const own = sorted.filter((edit) => edit.from < to && (edit.to > from || edit.from >= from))
    if (own.length === 0) return [part]
    if (part.type !== 'text') return own.some((edit) => edit.from <= from && edit.to >= to) ? [] : [part]
    const text = editText(
      part.text,
      own.map((edit) => withinPart(edit, from, to)),
    )
    return text === '' ? [] : [{ ...part, text }]
  })
}

/** The share of an edit that falls into a part; its new text goes to the part in which it begins. */
function withinPart(edit: Edit, from: number, to: number): Edit {
  return {
    from: Math.max(edit.from, from) - from,
    to: Math.min(edit.to, to) - from,
    text: edit.from >= from ? edit.text : '',
  }
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.from - b.from)
}
