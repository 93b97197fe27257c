import { type Orientation, pageGeometry } from '#shared/layout/page-geometry.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import { PAGE_WIDTH_PX, px } from './screen-units.ts'

/** A sheet on the screen; pixels at 100 %, from the upper left corner of the first sheet when that is upright. */
export interface SheetBox {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** More than rounding makes. */
const NOTICEABLE_PX = 2

/**
 * Follows the text down the sheets, one block after the other, as the browser stacks it. Empty paragraphs, which the
 * layout leaves out, push the rest of their page down; a sheet grows where that leaves no room.
 */
export class PageStack {
  readonly #profile: PageProfile
  readonly #orientations: readonly Orientation[]
  readonly #gap: number
  readonly #sheets: SheetBox[] = []
  #sheetTop = 0
  #y = 0
  #shift = 0

  constructor(options: {
    readonly profile: PageProfile
    /** How each page lies. */
    readonly orientations: readonly Orientation[]
    readonly sheetGap: number
  }) {
    this.#profile = options.profile
    this.#orientations = options.orientations
    this.#gap = options.sheetGap
  }

  /** Where the stack has come to, in pixels from the upper edge of the first sheet. */
  get reached(): number {
    return this.#y
  }

  /** A place on a page, for what stands there beside the stack. `topTwips` counts from the type area. */
  placeOf(page: number, topTwips: number): number {
    while (this.#sheets.length < page) this.#endSheet()
    return this.#sheetTop + px(this.#geometryOf(page).marginTop + topTwips) + this.#shift
  }

  /** Goes to a place on a page; gives the free pixels above it. */
  goTo(page: number, topTwips: number): number {
    const target = this.placeOf(page, topTwips)
    if (target < this.#y) this.#shift += this.#y - target
    const free = Math.max(0, target - this.#y)
    this.#y += free
    return free
  }

  /** Something of that height follows. */
  take(height: number): void {
    this.#y += height
  }

  /** Every sheet of a document of so many pages. */
  sheets(count: number): readonly SheetBox[] {
    while (this.#sheets.length < count) this.#endSheet()
    return this.#sheets
  }

  #endSheet(): void {
    const page = this.#geometryOf(this.#sheets.length)
    const surplus = this.#y - this.#sheetTop - px(page.marginTop + page.textHeight)
    const height = px(page.height) + (surplus > NOTICEABLE_PX ? surplus : 0)
    const width = px(page.width)
    this.#sheets.push({ top: this.#sheetTop, left: (PAGE_WIDTH_PX - width) / 2, width, height })
    this.#sheetTop += height + this.#gap
    this.#shift = 0
  }

  #geometryOf(page: number) {
    return pageGeometry(this.#profile, this.#orientations[page] ?? 'portrait')
  }
}
