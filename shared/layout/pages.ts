import { type Atom, atomsOf, stackHeight } from './atoms.ts'
import { type DocumentFlow, formatOf } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { letterheadLine, upperLetterRule } from './letterhead.ts'
import { PAGE_HEIGHT, type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'
import { ruleHeight } from './set-lines.ts'
import { mmToTwips, TWIPS_PER_POINT } from './units.ts'

/** An atom on its page; `top` is twips below the upper edge of the type area. */
export interface PlacedAtom {
  readonly atom: Atom
  readonly top: number
}

export interface Page {
  readonly atoms: readonly PlacedAtom[]
  /** Twips of the type area that are taken from above. */
  readonly filled: number
  /** Whether the colophon stands at the foot of this page. */
  readonly hasColophon: boolean
  /** Whether the page shows its number: not the first of a letter, not an empty page and the colophon after it (7.5). */
  readonly isNumbered: boolean
}

/** The height of a page's type area. */
export function textHeight(profile: PageProfile): number {
  return PAGE_HEIGHT - profile.marginTop - profile.marginBottom
}

/**
 * Cuts a document into pages: lines fill the type area from above, what must stay together moves together, the
 * colophon takes the foot of the last page or, where there is no room left, a page of its own. That page is the back of
 * a sheet: where the text ends on a back, an empty front comes before it, and neither shows a number (7.5).
 */
export function pagesOf(flow: DocumentFlow): readonly Page[] {
  const room = textHeight(flow.profile)
  const pages: Page[] = []
  let atoms: PlacedAtom[] = []
  let filled = headerIntrusion(flow)
  const endPage = (hasColophon: boolean) => {
    const isNumbered = pages.length > 0 || flow.furniture.pageNumbers === 'everyPage'
    pages.push({ atoms, filled, hasColophon, isNumbered })
    atoms = []
    filled = 0
  }

  for (const chain of chainsOf(flow.blocks.flatMap((block) => atomsOf(block, flow.profile)))) {
    const height = chain.reduce((sum, atom) => sum + atom.height, 0)
    const mustStart = chain[0]?.startsPage === true || (filled + height > room && height <= room)
    if (mustStart && atoms.length > 0) endPage(false)
    for (const atom of chain) {
      if (filled + atom.height > room && atoms.length > 0) endPage(false)
      atoms.push({ atom, top: filled })
      filled += atom.height
    }
  }
  const colophon = colophonHeight(flow)
  if (colophon === 0 || filled + colophon <= room) {
    endPage(colophon > 0)
    return pages
  }
  endPage(false)
  const empty = { atoms: [], filled: 0, hasColophon: false, isNumbered: false }
  if (pages.length % 2 === 0) return [...pages, empty, { ...empty, hasColophon: true }]
  return [...pages, { ...empty, hasColophon: true, isNumbered: true }]
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
  const pages = pagesOf(flow)
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

/** The line a floating table is anchored to: one point. */
const COLOPHON_ANCHOR = TWIPS_PER_POINT

/** Twips the colophon takes at the foot of the last page with its lines and its anchor, 0 without one. */
export function colophonHeight({ colophon, profile }: DocumentFlow): number {
  if (colophon === null) return 0
  const { colophonThickLine, colophonThinLine } = GBT9704
  const thin = (colophon.rows.length - 1) * mmToTwips(colophonThinLine.value)
  const lines = colophon.hasLines ? 2 * mmToTwips(colophonThickLine.value) + thin : 0
  return stackHeight(colophon.rows, profile, TYPE_AREA_WIDTH) + lines + COLOPHON_ANCHOR
}
