import { headingLevel } from '../document/paragraph-kinds.ts'
import type { ParagraphView } from '../document/view.ts'
import { labelEnd } from './attendance-label.ts'
import type { FlowParagraph, FlowRun } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { spacedName } from './header-texts.ts'
import { CHARACTER } from './page-profile.ts'
import type { ParagraphFormat } from './paragraph-format.ts'
import { runInEnd, textRuns } from './text-runs.ts'
import { titleLines } from './title-lines.ts'

/** Views and flows never change: one view always gives the same flow, which then need not be set again either. */
const known = new WeakMap<ParagraphView, FlowParagraph>()

/** One paragraph of the text as it is set, apart from attachment notes and signatures, which are set as groups. */
export function paragraphFlow(paragraph: ParagraphView): FlowParagraph {
  const last = known.get(paragraph)
  if (last !== undefined) return last
  const made = flowOf(paragraph)
  known.set(paragraph, made)
  return made
}

function flowOf(paragraph: ParagraphView): FlowParagraph {
  if (paragraph.kind === 'title' || paragraph.kind === 'attachmentTitle') {
    return flow(paragraph, [{ text: titleLines(paragraph.text).join('\n') }])
  }
  if (paragraph.kind === 'speaker') return flow(paragraph, [{ text: spacedName(paragraph.text) }])
  if (paragraph.kind === 'attendance') return attendance(paragraph)
  return headingLevel(paragraph.kind) === null ? plain(paragraph) : heading(paragraph)
}

function flow(
  paragraph: ParagraphView,
  runs: readonly FlowRun[],
  changes: Partial<ParagraphFormat> = {},
): FlowParagraph {
  return { type: 'paragraph', blockId: paragraph.id, style: paragraph.kind, changes, runs }
}

function plain(paragraph: ParagraphView): FlowParagraph {
  return flow(paragraph, textRuns(paragraph, { from: 0, to: paragraph.text.length }))
}

/** A heading with its number; the text that follows a run-in heading is set as body text. */
function heading(paragraph: ParagraphView): FlowParagraph {
  const number: readonly FlowRun[] = paragraph.number === null ? [] : [{ text: paragraph.number }]
  const end = paragraph.runIn ? runInEnd(paragraph.text) : paragraph.text.length
  const head = [...number, ...textRuns(paragraph, { from: 0, to: end })]
  if (end === paragraph.text.length)
    return flow(paragraph, head, endsLikeText(paragraph.text) ? { keepNext: false } : {})

  const rest = textRuns(paragraph, { from: end, to: paragraph.text.length, font: 'text' })
  return flow(paragraph, [...head, ...rest], { keepNext: false })
}

/** A numbered paragraph that ends like a sentence is text with a number, not a heading that must not stand alone. */
function endsLikeText(text: string): boolean {
  return /[。！？；：，、]["”’）]?$/.test(text)
}

/** 出席：names — the label in 黑体, further lines aligned after it (10.3). */
function attendance(paragraph: ParagraphView): FlowParagraph {
  const colon = paragraph.text.indexOf('：')
  const label = labelEnd(paragraph.text)
  const hang = (colon + 1) * CHARACTER
  const runs = [
    ...textRuns(paragraph, { from: 0, to: label, font: 'heading' }),
    ...textRuns(paragraph, { from: label, to: paragraph.text.length }),
  ]
  const indentLeft = GBT9704.attendanceIndent.value * CHARACTER + hang
  return flow(
    paragraph,
    runs.filter((run) => run.text !== ''),
    { indentLeft, indentFirst: -hang },
  )
}
