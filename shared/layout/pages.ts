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
}

/** The height of a page's type area. */
export function textHeight(profile: PageProfile): number {
  return PAGE_HEIGHT - profile.marginTop - profile.marginBottom
}

/**
 * Cuts a document into pages: lines fill the type area from above, what must stay together moves together, the
 * colophon takes the foot of the last page or, where there is no room left, a page of its own.
 */
export function pagesOf(flow: DocumentFlow): readonly Page[] {
  const room = textHeight(flow.profile)
  const pages: Page[] = []
  let atoms: PlacedAtom[] = []
  let filled = 0
  const endPage = (hasColophon: boolean) => {
    pages.push({ atoms, filled, hasColophon })
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
  if (colophon > 0 && filled + colophon > room) endPage(false)
  endPage(colophon > 0)
  return pages
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
