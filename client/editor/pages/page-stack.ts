import { TYPE_AREA_HEIGHT } from '#shared/layout/page-profile.ts'
import { PAGE_HEIGHT_PX, px } from './screen-units.ts'

/** A sheet on the screen; pixels at 100 %, from the upper edge of the first sheet. */
export interface SheetBox {
  readonly top: number
  readonly height: number
}

/** More than rounding makes. */
const NOTICEABLE_PX = 2

/**
 * Follows the text down the sheets, one block after the other, as the browser stacks it. Empty paragraphs, which the
 * layout leaves out, push the rest of their page down; a sheet grows where that leaves no room.
 */
export class PageStack {
  readonly #marginTop: number
  readonly #gap: number
  readonly #sheets: SheetBox[] = []
  #sheetTop = 0
  #y = 0
  #shift = 0

  constructor(options: { readonly marginTop: number; readonly sheetGap: number }) {
    this.#marginTop = options.marginTop
    this.#gap = options.sheetGap
  }

  /** Where the stack has come to, in pixels from the upper edge of the first sheet. */
  get reached(): number {
    return this.#y
  }

  /** A place on a page, for what stands there beside the stack. `topTwips` counts from the type area. */
  placeOf(page: number, topTwips: number): number {
    while (this.#sheets.length < page) this.#endSheet()
    return this.#sheetTop + px(this.#marginTop + topTwips) + this.#shift
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
    const surplus = this.#y - this.#sheetTop - px(this.#marginTop + TYPE_AREA_HEIGHT)
    const height = PAGE_HEIGHT_PX + (surplus > NOTICEABLE_PX ? surplus : 0)
    this.#sheets.push({ top: this.#sheetTop, height })
    this.#sheetTop += height + this.#gap
    this.#shift = 0
  }
}
