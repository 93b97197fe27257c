/** A stretch of text by UTF-16 offsets. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** A text read out of another one, with parts of it left out, and where each of its characters stands there. */
export interface MappedText {
  readonly text: string
  /** Offset in the other text of every character; `null` when both texts are of the same length. */
  readonly offsets: readonly number[] | null
}

/** The text without some of its ranges, which are in order and do not overlap. */
export function withoutRanges(text: string, ranges: readonly TextRange[]): MappedText {
  if (ranges.length === 0) return { text, offsets: null }
  const offsets: number[] = []
  let kept = ''
  let at = 0
  for (const { from, to } of [...ranges, { from: text.length, to: text.length }]) {
    kept += text.slice(at, Math.max(at, from))
    for (; at < from; at += 1) offsets.push(at)
    at = Math.max(at, to)
  }
  return { text: kept, offsets }
}

/** The range of the other text that a range of a mapped one stands for. */
export function sourceRange({ text, offsets }: MappedText, { from, to }: TextRange): TextRange {
  if (offsets === null) return { from, to }
  const last = offsets.at(-1) ?? -1
  const start = from < text.length ? (offsets[from] ?? 0) : last + 1
  return { from: start, to: to > from ? (offsets[to - 1] ?? last) + 1 : start }
}
