/** How far the dash of a page number lies above the lower edge of its line box of 14 pt; measured. */
export const DASH_ABOVE_BOX_MM = 2.86
