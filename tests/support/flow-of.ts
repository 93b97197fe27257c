import type { DocumentView } from '#shared/document/view.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { DocumentFlow, FlowBlock, FlowMarks, FlowParagraph } from '#shared/layout/flow.ts'
import type { LayoutOptions } from '#shared/layout/layout-options.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { templateOf } from './office-samples.ts'

/** The flow of a document with the template of its kind; sealed and final unless said otherwise. */
export function flowOf(view: DocumentView, options: Partial<LayoutOptions> = {}): DocumentFlow {
  const template = templateOf(view.documentKind)
  return documentFlow(view, {
    template,
    profile: PAGE_PROFILES.pageSetup,
    isSealed: true,
    reviewMark: null,
    ...options,
  })
}

/** The words of a paragraph of the flow. */
export function wordsOf(paragraph: FlowParagraph): string {
  return paragraph.runs.map(({ text }) => text).join('')
}

/** The words of every paragraph of the flow, an empty text for an empty line. */
export function linesOf({ blocks }: DocumentFlow): readonly string[] {
  return blocks.filter(isParagraph).map(wordsOf)
}

/** The stacked names of a joint issue, or `null`. */
export function marksOf({ blocks }: DocumentFlow): FlowMarks | null {
  return blocks.find((block): block is FlowMarks => block.type === 'marks') ?? null
}

/** The one paragraph whose words contain the given ones; throws when there is none. */
export function paragraphIn({ blocks }: DocumentFlow, words: string): FlowParagraph {
  const found = blocks.filter(isParagraph).find((paragraph) => wordsOf(paragraph).includes(words))
  if (found === undefined) throw new Error(`no paragraph with ${words}`)
  return found
}

function isParagraph(block: FlowBlock): block is FlowParagraph {
  return block.type === 'paragraph'
}
