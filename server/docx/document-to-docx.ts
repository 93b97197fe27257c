import { Document, type FileChild, type ISectionOptions } from 'docx'
import { SUGGESTION_MARKS } from '#shared/document/schema.ts'
import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { DocumentFlow, FlowBlock } from '#shared/layout/flow.ts'
import type { LayoutOptions } from '#shared/layout/layout-options.ts'
import { PAGE_HEIGHT, PAGE_PROFILES, PAGE_WIDTH, type PageProfile } from '#shared/layout/page-profile.ts'
import { colophonPlace } from '#shared/layout/pages.ts'
import { toMarks } from './joint-mark-table.ts'
import { packageDocument } from './package-document.ts'
import { furnitureDistances, noFurniture, pageFurniture } from './page-furniture.ts'
import { hairline, toParagraph } from './paragraphs.ts'
import { type ReviewMarkOptions, reviewMarks } from './review-mark.ts'
import { styleComponents } from './style-parts.ts'
import { toColophon, toSignatureTable, toTable } from './tables.ts'

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
  return packageDocument(toWord(flow), flow.title)
}

function refuseOpenSuggestions(view: DocumentView): void {
  const spans = [...paragraphsOf(view.blocks)].flatMap((paragraph) => paragraph.spans)
  const open = spans.filter((span) => SUGGESTION_MARKS.includes(span.mark))
  const ids = new Set(open.map((span) => span.attrs.id ?? `${span.from}-${span.to}`))
  if (ids.size > 0) throw new DomainError('export.openSuggestions', 409, { count: ids.size })
}

function toWord(flow: DocumentFlow): Document {
  const place = flow.colophon === null ? null : colophonPlace(flow)
  const text = flow.blocks.flatMap((block, index) => blockChildren(block, flow.blocks[index + 1], flow.profile))
  const colophon = colophonChildren(flow)
  const onNewPage = hairline(flow.profile, { pageBreakBefore: true })
  const children = { belowText: [...text, ...colophon], ownPage: [...text, onNewPage, ...colophon] }
  const section = { ...pageFurniture(flow), properties: sectionProperties(flow) }
  return new Document({
    title: flow.title,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: styleComponents(flow.profile) },
    sections:
      place === 'afterEmptyPage'
        ? [{ ...section, children: text }, unnumberedSection(flow, [hairline(flow.profile), onNewPage, ...colophon])]
        : [{ ...section, children: children[place ?? 'belowText'] }],
  })
}

function sectionProperties(flow: DocumentFlow): NonNullable<ISectionOptions['properties']> {
  const { profile } = flow
  return {
    titlePage: flow.furniture.pageNumbers === 'fromSecondPage',
    page: {
      size: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
      margin: {
        top: profile.marginTop,
        bottom: profile.marginBottom,
        left: profile.marginLeft,
        right: profile.marginRight,
        gutter: 0,
        ...furnitureDistances(flow),
      },
    },
    grid: { type: 'lines', linePitch: profile.linePitch },
  }
}

/** The empty page and the colophon's after it, neither with a number (7.5). */
function unnumberedSection(flow: DocumentFlow, children: readonly FileChild[]): ISectionOptions {
  return { ...noFurniture(flow.profile), properties: { ...sectionProperties(flow), titlePage: false }, children }
}

function colophonChildren({ colophon, profile }: DocumentFlow): readonly FileChild[] {
  // The table is anchored to the paragraph after it, and a file must not end with a table.
  return colophon === null ? [] : [toColophon(colophon, profile), hairline(profile)]
}

function blockChildren(block: FlowBlock, next: FlowBlock | undefined, profile: PageProfile): readonly FileChild[] {
  if (block.type === 'paragraph') return [toParagraph(block, profile)]
  if (block.type === 'marks') return [toMarks(block, profile)]
  const before = block.pageBreakBefore ? [hairline(profile, { pageBreakBefore: true })] : []
  const table = block.type === 'table' ? toTable(block, profile) : toSignatureTable(block, profile)
  // Two tables that follow each other would become one.
  return [...before, table, ...(next?.type === 'paragraph' ? [] : [hairline(profile)])]
}
