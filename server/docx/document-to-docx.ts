import { Document } from 'docx'
import { variablesOfChoices } from '#shared/document/layout-choices.ts'
import { SUGGESTION_MARKS } from '#shared/document/schema.ts'
import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { DocumentFlow } from '#shared/layout/flow.ts'
import type { LayoutOptions } from '#shared/layout/layout-options.ts'
import { PAGE_PROFILES, type PageProfile } from '#shared/layout/page-profile.ts'
import { packageDocument } from './package-document.ts'
import { type ReviewMarkOptions, reviewMarks } from './review-mark.ts'
import { styleComponents } from './style-parts.ts'
import { wordSections } from './word-sections.ts'

export interface DocxOptions extends ReviewMarkOptions {
  /** Its format and direction decide the layout; its fields, whether a number is still to be filled. */
  readonly template: LayoutOptions['template']
  /** `review` says at the head of every page what manuscript it is; `final` is the standard page. */
  readonly copy: 'review' | 'final'
  readonly profile?: PageProfile['name']
  /** Whether the document is to be sealed (7.3.5.1); true unless said otherwise. */
  readonly isSealed?: boolean
}

/**
 * The document as a Word file in the format of GB/T 9704-2012; equal input gives equal bytes. Throws
 * `export.openSuggestions` while suggestions are neither accepted nor rejected.
 */
export async function documentToDocx(view: DocumentView, options: DocxOptions): Promise<Uint8Array> {
  refuseOpenSuggestions(view)
  const profile = PAGE_PROFILES[options.profile ?? 'pageSetup']
  const flow = documentFlow(view, {
    template: options.template,
    profile,
    isSealed: options.isSealed ?? true,
    ...(options.copy === 'review' ? reviewMarks(options) : { reviewMark: null }),
  })
  return packageDocument(toWord(flow), { title: flow.title, variables: variablesOfChoices(view.fields) })
}

function refuseOpenSuggestions(view: DocumentView): void {
  const spans = [...paragraphsOf(view.blocks)].flatMap((paragraph) => paragraph.spans)
  const open = spans.filter((span) => SUGGESTION_MARKS.includes(span.mark))
  const ids = new Set(open.map((span) => span.attrs.id ?? `${span.from}-${span.to}`))
  if (ids.size > 0) throw new DomainError('export.openSuggestions', 409, { count: ids.size })
}

function toWord(flow: DocumentFlow): Document {
  return new Document({
    title: flow.title,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleComponents(flow.profile) },
    sections: wordSections(flow),
  })
}
