import { GBT9704 } from './gbt9704.ts'
import type { PageProfile } from './page-profile.ts'
import type { RuleBelow } from './paragraph-format.ts'
import { mmToPoints, mmToTwips, pointsToTwips } from './units.ts'

/** Share of the type area that the mark may fill; the rest keeps its strokes off the edges. */
const LETTERHEAD_FILL = 0.96

/**
 * Where the ink of a line lies inside an exact line box, in em: word processors set the strokes this much above the
 * upper edge when the box is as high as the font, and leave this much free at its lower edge. Measured, per face.
 */
const INK_ABOVE_BOX_EM = 0.05
const FREE_BELOW_INK_EM = 0.118

/** Size in points of a letterhead (发文机关标志): as large as one line of the type area allows, in half points. */
export function letterheadSize(text: string): number {
  const room = mmToPoints(GBT9704.typeAreaWidth.value) * LETTERHEAD_FILL
  const fitting = Math.floor((room / Math.max([...text].length, 1)) * 2) / 2
  return Math.min(GBT9704.letterheadLargest.value, fitting)
}

/** Height of the letterhead's line box in twips. */
export function letterheadLine(sizePt: number): number {
  return pointsToTwips(sizePt)
}

/**
 * Height of the empty paragraph above a letterhead whose ink is to begin `topMm` under the upper edge of the type area,
 * when `linesAbove` lines (份号、密级、紧急程度) stand before it. Never less than a twip.
 */
export function letterheadSpacer(options: {
  readonly topMm: number
  readonly sizePt: number
  readonly linesAbove: number
  readonly profile: PageProfile
}): number {
  const { topMm, sizePt, linesAbove, profile } = options
  const top = mmToTwips(GBT9704.marginTop.value + topMm) - profile.marginTop
  return Math.max(1, top + pointsToTwips(INK_ABOVE_BOX_EM * sizePt) - linesAbove * profile.linePitch)
}

/** Where the ink of a mark begins whose exact line box, as high as its letters, begins at `boxTop`; twips. */
export function inkTop(boxTop: number, sizePt: number): number {
  return boxTop - pointsToTwips(INK_ABOVE_BOX_EM * sizePt)
}

/** Distance of the header from the page edge so that the ink of a letter's mark begins 30 mm under it (10.1). */
export function letterMarkDistance(sizePt: number): number {
  return mmToTwips(GBT9704.letterMarkTop.value) + pointsToTwips(INK_ABOVE_BOX_EM * sizePt)
}

/** Double rules of a letter, in eighths of a point: the thick line; gap and thin line are a quarter of it each. */
const LETTER_RULE_THICKNESS = 24

/** Points between the ink of a mark and the lower edge of its line box, which is as high as its letters. */
export function freeBelowInk(sizePt: number): number {
  return FREE_BELOW_INK_EM * sizePt
}

/** The double rule under a letter's mark: 4 mm under the ink of a line box of the mark's own height (10.1). */
export function upperLetterRule(sizePt: number): RuleBelow {
  const space = mmToPoints(GBT9704.letterUpperLineGap.value) - freeBelowInk(sizePt)
  return { kind: 'thickThin', thickness: LETTER_RULE_THICKNESS, space: Math.max(0, Math.round(space)) }
}

/** The double rule at the foot of a letter's first page (10.1). */
export const LOWER_LETTER_RULE: RuleBelow = { kind: 'thinThick', thickness: LETTER_RULE_THICKNESS, space: 0 }

/**
 * Points between the line box of the issuing number and the red line: 4 mm under the ink (7.2.7). The box leaves the
 * rest free under the ink; measured with the pitch of the profile.
 */
export const RULE_SPACE_BELOW_NUMBER = 7
