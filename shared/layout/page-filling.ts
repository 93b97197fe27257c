import type { Atom } from './atoms.ts'
import { type Orientation, pageGeometry } from './page-geometry.ts'
import type { PageProfile } from './page-profile.ts'

/** An atom on its page; `top` is twips below the upper edge of the type area. */
export interface PlacedAtom {
  readonly atom: Atom
  readonly top: number
  /** What it takes here. */
  readonly height: number
  /** Whether it stands here once more: the head of a table that goes on. */
  readonly isRepeated: boolean
}

/** A page with what stands in its type area. */
export interface FilledPage {
  readonly orientation: Orientation
  readonly atoms: readonly PlacedAtom[]
  /** Twips of the type area that are taken from above. */
  readonly filled: number
}

/** Fills page after page from above; what must stay together moves together. */
export class PageFilling {
  readonly pages: FilledPage[] = []
  readonly #profile: PageProfile
  #orientation: Orientation = 'portrait'
  #atoms: PlacedAtom[] = []
  #filled: number

  /** `filled` twips of the first page are taken before anything is added. */
  constructor(profile: PageProfile, filled: number) {
    this.#profile = profile
    this.#filled = filled
  }

  /** Twips that are left on the page. */
  get room(): number {
    return this.#height - this.#filled
  }

  get orientation(): Orientation {
    return this.#orientation
  }

  /** Goes on on pages that lie so. */
  turn(orientation: Orientation): void {
    if (orientation === this.#orientation) return
    if (this.#atoms.length > 0) this.endPage()
    this.#orientation = orientation
  }

  /** Adds atoms that belong on one page; higher than a page, they are parted where one ends. */
  add(chain: readonly Atom[]): void {
    const [first] = chain
    if (first === undefined) return
    const height = heightOf(chain)
    const isWhole = height <= this.#height
    if (first.startsPage || (isWhole && height > this.room)) this.#startPage(first)
    for (const atom of chain) {
      if (atom.height > this.room) this.#startPage(atom)
      this.#put(atom, false)
    }
  }

  endPage(): void {
    this.pages.push({ orientation: this.#orientation, atoms: this.#atoms, filled: this.#filled })
    this.#atoms = []
    this.#filled = 0
  }

  get #height(): number {
    return pageGeometry(this.#profile, this.#orientation).textHeight
  }

  /** A new page for the atom, below the head of its table where both find room. */
  #startPage(next: Atom): void {
    if (this.#atoms.length === 0) return
    this.endPage()
    if (heightOf(next.head) + next.height > this.room) return
    for (const atom of next.head) this.#put(atom, true)
  }

  #put(atom: Atom, isRepeated: boolean): void {
    const isFirst = this.#atoms.every((above) => above.isRepeated)
    const height = atom.height + (isFirst ? atom.moreAtStart : 0)
    this.#atoms.push({ atom, top: this.#filled, height, isRepeated })
    this.#filled += height
  }
}

function heightOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { height }) => sum + height, 0)
}
