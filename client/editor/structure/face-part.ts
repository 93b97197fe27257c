import type { ParagraphView } from '#shared/document/view.ts'
import { labelEnd } from '#shared/layout/attendance-label.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'

/** A part of a paragraph that is set in another face than the rest, and the class that draws it. */
export interface FacePart {
  readonly className: 'run-in-rest' | 'attendance-label'
  readonly from: number
  readonly to: number
}

/** The body text after a run-in heading, or the label of those present (10.3); `null` where all is of one face. */
export function facePart({ kind, runIn, text }: Pick<ParagraphView, 'kind' | 'runIn' | 'text'>): FacePart | null {
  if (runIn) return partOf('run-in-rest', runInEnd(text), text.length)
  return kind === 'attendance' ? partOf('attendance-label', 0, labelEnd(text)) : null
}

function partOf(className: FacePart['className'], from: number, to: number): FacePart | null {
  return from < to ? { className, from, to } : null
}
