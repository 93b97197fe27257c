import { PAGE_WIDTH_PX } from '../pages/screen-units.ts'

/** Zoom steps that the status bar offers. */
export const ZOOM_LEVELS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2] as const

const LEAST_ZOOM = 0.5
const ROOM_BESIDE_PX = 24

/**
 * The zoom at which the sheet fits a desk of the given width with a little room on both sides; at most 100 %. Of a sheet
 * that lies across the table fits as well: only its margins stand out.
 */
export function zoomToFit(deskWidthPx: number): number {
  const zoom = (deskWidthPx - 2 * ROOM_BESIDE_PX) / PAGE_WIDTH_PX
  return Math.max(LEAST_ZOOM, Math.min(1, Math.floor(zoom * 100) / 100))
}
