import type { WordDocument } from '../docx-import/word-document.ts'
import { childOf, childrenOf, numberOf, type XmlElement } from '../docx-import/xml-element.ts'
import type { DocumentFormat } from '../layout/layout-options.ts'
import { PAGE_PROFILES } from '../layout/page-profile.ts'
import type { StyleName } from '../layout/styles.ts'
import { type FileParagraph, fileParagraphs } from './file-paragraphs.ts'
import { usualSection } from './landscape-sections.ts'
import { type StyleLayers, styleLayers } from './properties.ts'
import { rolesOf } from './roles.ts'

/** The parts of a file that are inspected. */
export interface FileParts {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly settings: XmlElement | undefined
  /** Headers and footers by the id the document names them with. */
  readonly furniture: ReadonlyMap<string, XmlElement>
  /** The text as the import understands it. */
  readonly text: WordDocument
}

/** A paragraph with what it is within the document. */
export interface InspectedParagraph extends FileParagraph {
  readonly role: StyleName | null
}

/** Header or footer of one sort of pages. */
export type PageSort = 'default' | 'even' | 'first'

/** A file with everything that checks ask of it. Lengths are twips. */
export interface InspectedFile {
  readonly parts: FileParts
  readonly styles: StyleLayers
  readonly format: DocumentFormat
  readonly paragraphs: readonly InspectedParagraph[]
  /** Properties of the first upright section: its pages are the ones a reader takes for the usual. */
  readonly section: XmlElement | undefined
  /** Whether every page lies across: the measures are then those of the page as it is bound, upright. */
  readonly isTurned: boolean
  readonly page: {
    readonly width: number
    readonly height: number
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    readonly header: number
    readonly footer: number
  }
  /** How the type area is brought onto the page. */
  readonly profile: 'pageSetup' | 'ink'
  /** Paragraphs of a header or footer; `null` when the section has none for these pages. */
  furniture(kind: 'header' | 'footer', sort: PageSort): readonly FileParagraph[] | null
}

const { ink } = PAGE_PROFILES
/** Programs round margins to hundredths of an inch or a centimetre. */
const MARGIN_ROUNDING = 20

/** In the profile of ink the printed lines themselves measure 225 mm, and the margins are smaller. */
function profileOf({ top, bottom }: InspectedFile['page']): 'pageSetup' | 'ink' {
  const differences = [top - ink.marginTop, bottom - ink.marginBottom]
  return differences.every((difference) => Math.abs(difference) < MARGIN_ROUNDING) ? 'ink' : 'pageSetup'
}

/** What a file is to be checked as; what is `null` is found from the file. */
export interface ConformanceOptions {
  readonly format: DocumentFormat | null
  readonly profile: 'pageSetup' | 'ink' | null
}

/** Reads a file for inspection. */
export function inspectFile(parts: FileParts, { format, profile }: ConformanceOptions): InspectedFile {
  const styles = styleLayers(parts.styles)
  const read = fileParagraphs(parts.document, styles)
  const roles = rolesOf(read, parts.text)
  const paragraphs = read.map((paragraph, index) => ({ ...paragraph, role: roles[index] ?? null }))
  const { section, isTurned } = usualSection(parts.document)
  const page = isTurned ? uprightPage(pageOf(section)) : pageOf(section)
  const furniture: InspectedFile['furniture'] = (kind, sort) => {
    const reference = childrenOf(section, `w:${kind}Reference`).find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === sort,
    )
    const root = parts.furniture.get(reference?.attributes['r:id'] ?? '')
    return root === undefined ? null : fileParagraphs(root, styles)
  }
  return {
    parts,
    styles,
    format: format ?? formatOf(paragraphs, furniture('header', 'first') ?? []),
    paragraphs,
    section,
    isTurned,
    page,
    profile: profile ?? profileOf(page),
    furniture,
  }
}

function pageOf(section: XmlElement | undefined): InspectedFile['page'] {
  const [size, margin] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')]
  const at = (element: XmlElement | undefined, name: string) => numberOf(element?.attributes[`w:${name}`]) ?? 0
  return {
    width: at(size, 'w'),
    height: at(size, 'h'),
    top: at(margin, 'top'),
    bottom: at(margin, 'bottom'),
    left: at(margin, 'left') + at(margin, 'gutter'),
    right: at(margin, 'right'),
    header: at(margin, 'header'),
    footer: at(margin, 'footer'),
  }
}

/** A page that lies across as it is bound with others: turned by a quarter to the left. */
function uprightPage(page: InspectedFile['page']): InspectedFile['page'] {
  const { width, height, top, right, bottom, left } = page
  return { ...page, width: height, height: width, top: right, right: bottom, bottom: left, left: top }
}

/** What a document is by what stands above its text; without a letterhead it is a speech or a plain paper. */
function formatOf(paragraphs: readonly InspectedParagraph[], firstHeader: readonly FileParagraph[]): DocumentFormat {
  const mark = paragraphs.find(({ role }) => role === 'letterhead')?.text.trim() ?? ''
  if (mark === '' && firstHeader.some(({ text }) => text.trim() !== '')) return 'letter'
  if (mark.endsWith('纪要')) return 'minutes'
  if (/[命令]$/.test(mark) || /^.*命令（令）$/.test(mark)) return 'order'
  if (/(?:信息|简报|专报|快报|动态)$/.test(mark)) return 'information'
  if (mark !== '') return 'document'
  return paragraphs.some(({ role }) => role === 'salutation') ? 'speech' : 'plain'
}
