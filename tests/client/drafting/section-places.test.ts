import { expect, it } from 'vitest'
import type { Section } from '#client/editor/index.ts'
import { neighbourPlace } from '#client/features/drafting/outline/section-places.ts'

/** Sections written as level and range of blocks. */
function someSections(...list: readonly (readonly [Section['level'], number, number])[]): readonly Section[] {
  return list.map(([level, from, to]) => ({
    ...{ level, from, to, pos: from * 10, id: `p${from}`, number: '', title: '', characters: 0, isEmpty: false },
  }))
}

const sections = someSections([1, 0, 5], [2, 1, 3], [2, 3, 5], [1, 5, 8], [2, 6, 8])
const at = (index: number) => sections[index] as Section

it('moves a section past its neighbour of the same level, with what that holds', () => {
  expect(neighbourPlace(sections, at(0), 1)).toBe(8)
  expect(neighbourPlace(sections, at(3), -1)).toBe(0)
  expect(neighbourPlace(sections, at(1), 1)).toBe(5)
})

it('keeps a section under its heading', () => {
  expect(neighbourPlace(sections, at(2), 1)).toBeNull()
  expect(neighbourPlace(sections, at(4), -1)).toBeNull()
  expect(neighbourPlace(sections, at(0), -1)).toBeNull()
})
