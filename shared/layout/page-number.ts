/** How far the dash of a page number lies above the lower edge of its line box of 14 pt; measured. */
export const DASH_ABOVE_BOX_MM = 2.86
/**
 * The same on a page that lies across, where the text runs from top to bottom. LibreOffice draws the dash at 1.5 mm, the
 * middle of the box would be 2.5 mm: this is right to half a millimetre for both.
 */
export const TURNED_DASH_ABOVE_BOX_MM = 2
