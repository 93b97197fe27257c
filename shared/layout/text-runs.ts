import type { ParagraphView } from '../document/view.ts'
import type { FlowRun } from './flow.ts'
import type { FontRole } from './fonts.ts'

const VISIBLE_MARKS = { bold: 'isBold', italic: 'isItalic', underline: 'isUnderlined' } as const

/** Part of a paragraph's text as runs, one for each change of character format. */
export function textRuns(
  paragraph: ParagraphView,
  part: { readonly from: number; readonly to: number; readonly font?: FontRole },
): readonly FlowRun[] {
  const base: Partial<FlowRun> = part.font === undefined ? {} : { font: part.font }
  const spans = paragraph.spans.filter((span) => span.mark in VISIBLE_MARKS)
  if (spans.length === 0)
    return part.from === part.to ? [] : [{ ...base, text: paragraph.text.slice(part.from, part.to) }]
  const edges = new Set([part.from, part.to])
  for (const span of spans) {
    for (const edge of [span.from, span.to]) if (edge > part.from && edge < part.to) edges.add(edge)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? part.from
    const covering = spans.filter((span) => span.from <= from && span.to >= to)
    const formats = covering.map((span) => [VISIBLE_MARKS[span.mark as keyof typeof VISIBLE_MARKS], true])
    return { ...base, ...Object.fromEntries(formats), text: paragraph.text.slice(from, to) }
  })
}

/** Where the heading of a run-in paragraph ends: after its first sentence, or at the end of the text. */
export function runInEnd(text: string): number {
  const match = /[。！？]["”’）]?/.exec(text)
  return match === null ? text.length : match.index + match[0].length
}
