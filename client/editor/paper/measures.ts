/**
 * The page as the screen draws it (GB/T 9704-2012, 5.2): the numbers behind the custom properties of paper.css.
 * Lines and pages are never decided by the browser; these measures only make the screen look like the paper.
 */
export const PAPER = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  /** 天头 37 mm, 订口 28 mm (5.2.1); bottom and right follow from the type area of 156 × 225 mm. */
  marginTopMm: 37,
  marginLeftMm: 28,
  marginRightMm: 26,
  marginBottomMm: 35,
  charactersPerLine: 28,
  linesPerPage: 22,
  /** 22 lines of this pitch fill 225 mm and no more: 29 pt would leave 21. */
  linePitchPt: 28.95,
  fontSizePt: 16,
  /** 28 characters of 16 pt are wider than 156 mm; each gives up a quarter of a point. */
  letterSpacingPt: -0.25,
} as const

/** Width of the sheet at 100 %, in CSS pixels. */
export const PAGE_WIDTH_PX = (PAPER.pageWidthMm / 25.4) * 96

/** Zoom steps that the status bar offers. */
export const ZOOM_LEVELS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2] as const

/** The zoom at which the sheet fits a desk of the given width, with a little room on both sides; never above 100 %. */
export function zoomToFit(deskWidthPx: number): number {
  const room = 24
  const zoom = (deskWidthPx - 2 * room) / PAGE_WIDTH_PX
  return Math.max(0.5, Math.min(1, Math.floor(zoom * 100) / 100))
}
