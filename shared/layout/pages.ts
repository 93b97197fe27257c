import { type Atom, atomsOf, stackHeight } from './atoms.ts'
import type { DocumentFlow } from './flow.ts'
import { PAGE_HEIGHT, type PageProfile, TYPE_AREA_WIDTH } from './page-profile.ts'

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
  let filled = 0
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

/** Twips the colophon takes at the foot of the last page, 0 without one. */
export function colophonHeight(flow: DocumentFlow): number {
  return flow.colophon === null ? 0 : stackHeight(flow.colophon.rows, flow.profile, TYPE_AREA_WIDTH)
}
