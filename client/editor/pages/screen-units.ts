import { PAGE_WIDTH } from '#shared/layout/page-profile.ts'

/** Browsers place boxes on sixty-fourths of a CSS pixel; measures on that grid add up without any drift. */
const PLACES_PER_PX = 64
/** Ninety-six pixels an inch. */
export const TWIPS_PER_PX = 15

/** Twips as CSS pixels at 100 %. */
export function px(twips: number): number {
  return Math.round((twips / TWIPS_PER_PX) * PLACES_PER_PX) / PLACES_PER_PX
}

/** A length for a style. */
export function length(pixels: number): string {
  return `${pixels}px`
}

/** Width of an upright page on screen. */
export const PAGE_WIDTH_PX = px(PAGE_WIDTH)

/** The desk that shows between two sheets. */
export const SHEET_GAP_PX = 20

const texts = new WeakMap<Readonly<Record<string, string>>, string>()

/** CSS properties as the text of a style attribute. */
export function styleText(style: Readonly<Record<string, string>>): string {
  const known = texts.get(style)
  if (known !== undefined) return known
  const text = Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';')
  texts.set(style, text)
  return text
}
