import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceOffsets } from '#shared/layout/source-offsets.ts'

/** The characters of the source that begin at the offsets of the set text. */
function shownAt(set: string, source: string, lead = 0): readonly string[] {
  return sourceOffsets(set, source, lead).map((at) => source.charAt(at))
}

describe('where a set character stands in the text as written', () => {
  it('is its own place where the layout changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sourceOffsets(text, text)).toEqual(Array.from({ length: text.length + 1 }, (_, index) => index))
      }),
    )
  })

  it('comes after the number of a heading, which is no part of the text', () => {
    expect(sourceOffsets('一、提高认识', '提高认识', 2)).toEqual([0, 0, 0, 1, 2, 3, 4])
  })

  it('does not count the ends of title lines, and leaves out the spaces the layout trims there', () => {
    expect(sourceOffsets('关于\n通知', '关于通知')).toEqual([0, 1, 2, 2, 3, 4])
    expect(shownAt('关于\n通知', '关于 通知')).toEqual(['关', '于', ' ', '通', '知', ''])
  })

  it('does not count the space in a short name, nor the tab after a number that was written otherwise', () => {
    expect(sourceOffsets('周　正', '周正')).toEqual([0, 1, 1, 2])
    expect(shownAt('附件：1.\t清单', '附件：1、清单')).toEqual(['附', '件', '：', '1', '、', '清', '清', '单', ''])
  })

  it('never goes backwards and always ends at the end', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat({ max: 4 }), (set, source, lead) => {
        const offsets = sourceOffsets(set, source, lead)

        expect(offsets).toHaveLength(set.length + 1)
        expect(offsets.at(-1)).toBe(source.length)
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets)
      }),
    )
  })
})
