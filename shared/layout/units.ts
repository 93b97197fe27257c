/** Twips in one point; a twip is the unit of every measure in a Word file. */
export const TWIPS_PER_POINT = 20

const MILLIMETRES_PER_INCH = 25.4
const TWIPS_PER_INCH = 1440

/** Millimetres as whole twips. */
export function mmToTwips(millimetres: number): number {
  return Math.round((millimetres * TWIPS_PER_INCH) / MILLIMETRES_PER_INCH)
}

/** Twips as millimetres. */
export function twipsToMm(twips: number): number {
  return (twips * MILLIMETRES_PER_INCH) / TWIPS_PER_INCH
}

/** Points as whole twips. */
export function pointsToTwips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT)
}

/** Millimetres as points. */
export function mmToPoints(millimetres: number): number {
  return (millimetres * 72) / MILLIMETRES_PER_INCH
}
