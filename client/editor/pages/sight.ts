import type { SheetBox } from './page-stack.ts'
import { PAGE_WIDTH_PX } from './screen-units.ts'

/** A range of pages, from 0. */
export interface Sight {
  readonly first: number
  readonly last: number
}

/** Pages drawn before and after those that are seen, so that a turn of the wheel finds them ready. */
export const PAGES_AROUND = 2

/** What is seen of a document that has just been opened. */
export const FIRST_SIGHT: Sight = { first: 0, last: PAGES_AROUND }

/** The pages of a text that are in the window, or `null` when none is. */
export function pagesInSight(text: HTMLElement, sheets: readonly SheetBox[]): Sight | null {
  const box = text.getBoundingClientRect()
  if (box.width === 0) return null
  const zoom = box.width / PAGE_WIDTH_PX
  const [from, to] = [-box.top / zoom, (window.innerHeight - box.top) / zoom]
  const first = sheets.findIndex(({ top, height }) => top + height >= from)
  if (first < 0) return null
  const below = sheets.findIndex(({ top }) => top > to)
  return { first, last: below < 0 ? sheets.length - 1 : Math.max(first, below - 1) }
}
