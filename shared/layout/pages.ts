import { type Atom, atomsOf, stackHeight } from './atoms.ts'
import { type DocumentFlow, formatOf } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { letterheadLine, upperLetterRule } from './letterhead.ts'
import { type FilledPage, PageFilling } from './page-filling.ts'
import { pageGeometry } from './page-geometry.ts'
import { type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'
import { sectionsOf } from './sections.ts'
import { ruleHeight } from './set-lines.ts'
import { mmToTwips, TWIPS_PER_POINT } from './units.ts'

export type { PlacedAtom } from './page-filling.ts'

export interface Page extends FilledPage {
  /** Whether the colophon stands at the foot of this page. */
  readonly hasColophon: boolean
  /** Whether the page shows its number: not the first of a letter, not an empty page and the colophon after it (7.5). */
  readonly isNumbered: boolean
  /** Its number among the pages it is bound with, from 1. */
  readonly number: number
  /** What it is bound with: 0 for the text, then the attachments that are bound by themselves (7.3.7). */
  readonly binding: number
}

/** The height of an upright page's type area. */
export function textHeight(profile: PageProfile): number {
  return pageGeometry(profile, 'portrait').textHeight
}

/** The pages of every flow, which never changes: the layout asks for them, and so does whoever shows them. */
const known = new WeakMap<DocumentFlow, readonly Page[]>()

/**
 * Cuts a document into pages: lines fill the type area from above, what must stay together moves together, tables across
 * the page stand on pages of their own (8). The colophon takes the foot of the last page or, where there is no room
 * left, a page of its own. That page is the back of a sheet: where the text ends on a back, an empty front comes before
 * it, and neither shows a number (7.5).
 */
export function pagesOf(flow: DocumentFlow): readonly Page[] {
  const pages = known.get(flow) ?? cutPages(flow)
  known.set(flow, pages)
  return pages
}

function cutPages(flow: DocumentFlow): readonly Page[] {
  const bindings = [textPages(flow), ...flow.attachments.map((blocks) => attachmentPages({ ...flow, blocks }))]
  return bindings.flatMap((pages, binding) => pages.map((page, at): Page => ({ ...page, number: at + 1, binding })))
}

/** The pages of an attachment that is bound by itself. */
function attachmentPages(flow: DocumentFlow): readonly BoundPage[] {
  const filling = filledPages({ ...flow, furniture: { ...flow.furniture, letter: null } }, 0)
  filling.endPage()
  return filling.pages.map((page) => ({ ...page, hasColophon: false, isNumbered: true }))
}

function filledPages(flow: DocumentFlow, filled: number): PageFilling {
  const filling = new PageFilling(flow.profile, filled)
  for (const { orientation, blocks } of sectionsOf(flow)) {
    filling.turn(orientation)
    const { textWidth } = pageGeometry(flow.profile, orientation)
    const atoms = blocks.flatMap((block) => atomsOf(block, flow.profile, textWidth))
    for (const chain of chainsOf(atoms)) filling.add(chain)
  }
  return filling
}

type BoundPage = Omit<Page, 'number' | 'binding'>

/** The pages of the text with its colophon. */
function textPages(flow: DocumentFlow): readonly BoundPage[] {
  const filling = filledPages(flow, headerIntrusion(flow))
  const colophon = colophonHeight(flow)
  const isBelowText = colophon > 0 && filling.orientation === 'portrait' && colophon <= filling.room
  filling.endPage()
  const pages = filling.pages.map((page, index): BoundPage => {
    const isNumbered = index > 0 || flow.furniture.pageNumbers === 'everyPage'
    return { ...page, hasColophon: isBelowText && index === filling.pages.length - 1, isNumbered }
  })
  return colophon === 0 || isBelowText ? pages : [...pages, ...colophonPages(pages.length)]
}

/** The page of a colophon that has no room under the text, after an empty one where the text ends on a back. */
function colophonPages(before: number): readonly BoundPage[] {
  const empty = { orientation: 'portrait', atoms: [], filled: 0, hasColophon: false, isNumbered: false } as const
  if (before % 2 === 0) return [empty, { ...empty, hasColophon: true }]
  return [{ ...empty, hasColophon: true, isNumbered: true }]
}

/**
 * Twips by which the header of the first page reaches into the type area: the mark of a letter and its double rule end
 * below the upper edge (10.1), and the text begins under them.
 */
export function headerIntrusion({ furniture: { letter }, profile }: DocumentFlow): number {
  if (letter === null) return 0
  const { sizePt } = formatOf(letter.mark)
  const bottom = letter.markDistance + letterheadLine(sizePt) + ruleHeight(upperLetterRule(sizePt))
  return Math.max(0, bottom - profile.marginTop)
}

/** Where the colophon stands: below the text, on a page of its own, or there after an empty page (7.5). */
export type ColophonPlace = 'belowText' | 'ownPage' | 'afterEmptyPage'

/** Where the colophon of a document comes to stand. */
export function colophonPlace(flow: DocumentFlow): ColophonPlace {
  const pages = pagesOf(flow).filter(({ binding }) => binding === 0)
  if (pages.length < 2 || pages.at(-1)?.atoms.length !== 0) return 'belowText'
  return pages.at(-2)?.atoms.length === 0 ? 'afterEmptyPage' : 'ownPage'
}

/** Atoms that must stand on one page: each with the ones that follow as long as they are to be kept with the next. */
function* chainsOf(atoms: readonly Atom[]): Generator<readonly Atom[]> {
  let chain: Atom[] = []
  for (const atom of atoms) {
    if (atom.startsPage && chain.length > 0) {
      yield chain
      chain = []
    }
    chain.push(atom)
    if (atom.keepWithNext) continue
    yield chain
    chain = []
  }
  if (chain.length > 0) yield chain
}

/** The line a floating table is anchored to: one point; so high is, too, the one that ends a section after it. */
const COLOPHON_ANCHOR = TWIPS_PER_POINT

/** Twips the colophon takes at the foot of the last page with its lines and its anchor, 0 without one. */
export function colophonHeight({ colophon, profile, attachments }: DocumentFlow): number {
  if (colophon === null) return 0
  const { colophonThickLine, colophonThinLine } = GBT9704
  const thin = (colophon.rows.length - 1) * mmToTwips(colophonThinLine.value)
  const lines = colophon.hasLines ? 2 * mmToTwips(colophonThickLine.value) + thin : 0
  return (
    stackHeight(colophon.rows, profile, TYPE_AREA_WIDTH) + lines + (attachments.length === 0 ? 1 : 2) * COLOPHON_ANCHOR
  )
}
