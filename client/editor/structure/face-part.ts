import type { ParagraphView } from '#shared/document/view.ts'
import { labelEnd } from '#shared/layout/attendance-label.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'

/**
 * A part of a paragraph that is set in another face than the rest, and the class that draws it. It is never the part
 * where people go on writing: text that is decorated costs more at every key.
 */
export interface FacePart {
  readonly className: 'run-in-head' | 'attendance-label'
  readonly from: number
  readonly to: number
}

/** The heading sentence of a run-in paragraph, or the label of those present (10.3); `null` where all is of one face. */
export function facePart({ kind, runIn, text }: Pick<ParagraphView, 'kind' | 'runIn' | 'text'>): FacePart | null {
  if (runIn) return partOf('run-in-head', 0, runInEnd(text))
  return kind === 'attendance' ? partOf('attendance-label', 0, labelEnd(text)) : null
}

function partOf(className: FacePart['className'], from: number, to: number): FacePart | null {
  return from < to ? { className, from, to } : null
}
