import type { Section } from '#client/editor/index.ts'

/** Where a dragged section would land: above or below another, and before which block that is. */
export interface DropPlace {
  readonly sectionId: string
  readonly side: 'above' | 'below'
  readonly target: number
}

/**
 * The block before which a section lands when it changes places with its neighbour of the same level above or below;
 * `null` when there is none under the same heading.
 */
export function neighbourPlace(sections: readonly Section[], section: Section, step: 1 | -1): number | null {
  const at = sections.indexOf(section)
  for (let index = at + step; index >= 0 && index < sections.length; index += step) {
    const other = sections[index]
    if (other === undefined || other.level < section.level) return null
    if (other.level === section.level) return step === -1 ? other.from : other.to
  }
  return null
}
