import type { DocumentView } from '#shared/document/view.ts'
import { PAGE_HEIGHT_PX, PAGE_WIDTH_PX } from '../pages/screen-units.ts'

/** Zoom steps that the status bar offers. */
export const ZOOM_LEVELS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2] as const

const LEAST_ZOOM = 0.5
const ROOM_BESIDE_PX = 24

/** The width of the widest sheet of a document at 100 %: one that lies across where a table does. */
export function sheetWidthOf(view: DocumentView): number {
  return view.blocks.some((block) => block.type === 'table' && block.isLandscape) ? PAGE_HEIGHT_PX : PAGE_WIDTH_PX
}

/** The zoom at which a sheet fits a desk of the given width with a little room on both sides; at most 100 %. */
export function zoomToFit(deskWidthPx: number, sheetWidthPx: number = PAGE_WIDTH_PX): number {
  const zoom = (deskWidthPx - 2 * ROOM_BESIDE_PX) / sheetWidthPx
  return Math.max(LEAST_ZOOM, Math.min(1, Math.floor(zoom * 100) / 100))
}
