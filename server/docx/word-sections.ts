import { type FileChild, type ISectionOptions, PageOrientation, type Paragraph } from 'docx'
import type { DocumentFlow, FlowBlock } from '#shared/layout/flow.ts'
import { type Orientation, pageGeometry } from '#shared/layout/page-geometry.ts'
import { PAGE_HEIGHT, PAGE_WIDTH, type PageProfile } from '#shared/layout/page-profile.ts'
import { colophonPlace } from '#shared/layout/pages.ts'
import { sectionsOf } from '#shared/layout/sections.ts'
import { toMarks } from './joint-mark-table.ts'
import { furnitureDistances, landscapeFurniture, noFurniture, pageFurniture } from './page-furniture.ts'
import { hairline, toParagraph } from './paragraphs.ts'
import { toColophon, toSignatureTable, toTable } from './tables.ts'
import { isFinished, sectionEnd } from './word-element.ts'

interface WordSection {
  readonly furniture: Pick<ISectionOptions, 'headers' | 'footers'>
  readonly properties: NonNullable<ISectionOptions['properties']>
  readonly children: readonly FileChild[]
}

/** The sections of a Word file: upright text, tables across the page (8), and what a colophon needs besides. */
export function wordSections(flow: DocumentFlow): readonly ISectionOptions[] {
  const attachments = flow.attachments.flatMap((blocks) => attachmentSections({ ...flow, blocks }))
  const sections = [...withColophon(textSections(flow), flow), ...attachments]
  return sections.map(({ furniture, properties, children }, index) => {
    const last = children.at(-1)
    const isLast = index === sections.length - 1
    // The properties of a section stand in its last paragraph: one more would begin a page where the text fills its own.
    const ended = isLast || !isFinished(last) ? children : [...children.slice(0, -1), sectionEnd(last as Paragraph)]
    return { ...furniture, properties, children: ended }
  })
}

function textSections(flow: DocumentFlow, beginsDocument = true): readonly WordSection[] {
  const sections = sectionsOf(flow).map(({ orientation, blocks }, index): WordSection => {
    const isFirst = beginsDocument && index === 0
    return {
      furniture: orientation === 'landscape' ? landscapeFurniture(flow) : pageFurniture(flow, isFirst),
      properties: sectionProperties(flow, { orientation, isFirst }),
      children: blocks.flatMap((block, at) => blockChildren(block, blocks[at + 1], flow.profile)),
    }
  })
  return sections.length > 0 ? sections : [uprightSection(flow, [], true)]
}

/** An attachment that is bound by itself: its pages are counted from 1 (7.3.7). */
function attachmentSections(flow: DocumentFlow): readonly WordSection[] {
  const furniture = { ...flow.furniture, letter: null, pageNumbers: 'everyPage' } as const
  return textSections({ ...flow, furniture }, false).map((section, index): WordSection => {
    if (index > 0) return section
    const page = { ...section.properties.page, pageNumbers: { start: 1 } }
    return { ...section, properties: { ...section.properties, page } }
  })
}

function uprightSection(flow: DocumentFlow, children: readonly FileChild[], isFirst = false): WordSection {
  const properties = sectionProperties(flow, { orientation: 'portrait', isFirst })
  return { furniture: pageFurniture(flow, isFirst), properties, children }
}

function withColophon(sections: readonly WordSection[], flow: DocumentFlow): readonly WordSection[] {
  if (flow.colophon === null) return sections
  const place = colophonPlace(flow)
  const colophon = colophonChildren(flow.colophon, flow)
  const onNewPage = hairline(flow.profile, { pageBreakBefore: true })
  const last = sections.at(-1)
  if (place === 'afterEmptyPage') {
    const empty = uprightSection(flow, [hairline(flow.profile), onNewPage, ...colophon])
    return [...sections, { ...empty, furniture: noFurniture(flow.profile) }]
  }
  // A section of its own begins a page by itself.
  if (last === undefined || isTurned(last))
    return [...sections, uprightSection(flow, [hairline(flow.profile), ...colophon])]
  const added = place === 'ownPage' ? [onNewPage, ...colophon] : colophon
  return [...sections.slice(0, -1), { ...last, children: [...last.children, ...added] }]
}

function isTurned({ properties }: WordSection): boolean {
  return properties.page?.size?.orientation === PageOrientation.LANDSCAPE
}

function sectionProperties(
  flow: DocumentFlow,
  { orientation, isFirst }: { readonly orientation: Orientation; readonly isFirst: boolean },
): WordSection['properties'] {
  const { marginTop, marginRight, marginBottom, marginLeft } = pageGeometry(flow.profile, orientation)
  return {
    titlePage: isFirst && flow.furniture.pageNumbers === 'fromSecondPage',
    page: {
      // The library turns the sides itself.
      size: { width: PAGE_WIDTH, height: PAGE_HEIGHT, ...(orientation === 'landscape' ? LANDSCAPE : {}) },
      margin: {
        ...{ top: marginTop, right: marginRight, bottom: marginBottom, left: marginLeft, gutter: 0 },
        ...furnitureDistances(flow, orientation),
      },
    },
    grid: { type: 'lines', linePitch: flow.profile.linePitch },
  }
}

const LANDSCAPE = { orientation: PageOrientation.LANDSCAPE }

function colophonChildren(
  colophon: NonNullable<DocumentFlow['colophon']>,
  { profile, attachments }: DocumentFlow,
): readonly FileChild[] {
  // The table is anchored to the paragraph after it, and a file must not end with a table. A paragraph that ends its
  // section is no anchor: some programs would lay the table into the text.
  const end = attachments.length === 0 ? [] : [hairline(profile)]
  return [toColophon(colophon, profile), hairline(profile), ...end]
}

function blockChildren(block: FlowBlock, next: FlowBlock | undefined, profile: PageProfile): readonly FileChild[] {
  if (block.type === 'paragraph') return [toParagraph(block, profile)]
  if (block.type === 'marks') return [toMarks(block, profile)]
  const before = block.pageBreakBefore ? [hairline(profile, { pageBreakBefore: true })] : []
  const table = block.type === 'table' ? toTable(block, profile) : toSignatureTable(block, profile)
  // Two tables that follow each other would become one.
  return [...before, table, ...(next?.type === 'paragraph' ? [] : [hairline(profile)])]
}
