import { GBT9704 } from './gbt9704.ts'
import { mmToTwips, pointsToTwips } from './units.ts'

/** How the type area of the standard is brought onto a page; all measures in twips. */
export interface PageProfile {
  readonly name: 'pageSetup' | 'ink' | 'readAloud'
  readonly marginTop: number
  readonly marginBottom: number
  readonly marginLeft: number
  readonly marginRight: number
  /** Exact line pitch: 22 lines fill the text height. */
  readonly linePitch: number
  /** Added to every advance of body text. */
  readonly spacing: number
}

export const PAGE_WIDTH = mmToTwips(GBT9704.pageWidth.value)
export const PAGE_HEIGHT = mmToTwips(GBT9704.pageHeight.value)
export const TYPE_AREA_WIDTH = mmToTwips(GBT9704.typeAreaWidth.value)
export const TYPE_AREA_HEIGHT = mmToTwips(GBT9704.typeAreaHeight.value)

/** Added to every advance of body text: 28 characters of 16 pt are wider than 156 mm, this closes the difference. */
export const BODY_SPACING = -5

const marginRight = mmToTwips(GBT9704.marginOuter.value)
const marginLeft = PAGE_WIDTH - marginRight - TYPE_AREA_WIDTH

/**
 * `pageSetup` writes 37, 35, 28 and 26 mm into the page set-up, where every clerk and checker looks for them; white
 * above the first and below the last line then stays inside the type area. A pitch of 580 would leave 21 lines.
 *
 * `ink` moves the margins out by half a line gap, so that the printed lines themselves measure 225 mm.
 *
 * `readAloud` is the page of a speech for the speaker: wide lines of large letters (朗读版, practice).
 */
export const PAGE_PROFILES: Readonly<Record<PageProfile['name'], PageProfile>> = {
  pageSetup: {
    name: 'pageSetup',
    marginTop: mmToTwips(GBT9704.marginTop.value),
    marginBottom: mmToTwips(GBT9704.marginBottom.value),
    marginLeft,
    marginRight,
    linePitch: 579,
    spacing: BODY_SPACING,
  },
  ink: {
    name: 'ink',
    marginTop: 1960,
    marginBottom: 1847,
    marginLeft,
    marginRight,
    linePitch: 592,
    spacing: BODY_SPACING,
  },
  readAloud: {
    name: 'readAloud',
    marginTop: mmToTwips(GBT9704.marginTop.value),
    marginBottom: mmToTwips(GBT9704.marginBottom.value),
    marginLeft,
    marginRight,
    linePitch: pointsToTwips(GBT9704.readAloudPitch.value),
    spacing: BODY_SPACING,
  },
}

/** Size of body text in twips (三号). */
export const BODY_EM = pointsToTwips(GBT9704.bodyFontSize.value)

/** What one 字 of body text takes on a line. */
export const CHARACTER = BODY_EM + BODY_SPACING

/** Lines a page of the profile holds. */
export function linesPerPage(profile: PageProfile): number {
  return Math.floor((PAGE_HEIGHT - profile.marginTop - profile.marginBottom) / profile.linePitch)
}

/** Full-width characters a line of body text holds. */
export function charactersPerLine(): number {
  return Math.floor(TYPE_AREA_WIDTH / CHARACTER)
}

/** The lower edge of the type area, from the upper edge of the page. */
export const TYPE_AREA_BOTTOM = mmToTwips(GBT9704.marginTop.value + GBT9704.typeAreaHeight.value)
