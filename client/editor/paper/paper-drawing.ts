import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { SHEET_GAP_PX } from '../pages/screen-units.ts'

/** How a text is drawn for reading and on paper: the final copy, with the mark of no manuscript on it. */
export const PAPER_DRAWING = {
  profile: PAGE_PROFILES.pageSetup,
  isSealed: true,
  reviewMark: null,
  sheetGap: SHEET_GAP_PX,
  showsLeftOut: false,
} as const
