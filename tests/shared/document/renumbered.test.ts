import { describe, expect, it } from 'vitest'
import { recogniseItems } from '#shared/document/recognise.ts'
import { renumberedHeadings } from '#shared/document/renumbered.ts'
import { plainTextItems } from '#shared/document/source-text.ts'

function renumbered(text: string) {
  const items = plainTextItems(text)
  return renumberedHeadings(items, recogniseItems(items).body)
}

describe('numbers of headings after a text was taken in', () => {
  it('are the same for a text that counts rightly, in whatever form it writes them', () => {
    expect(renumbered('通知\n一、甲\n(一)乙\n（二）丙\n1．丁\n二、戊')).toEqual([])
  })

  it('differ where the text left one out', () => {
    expect(renumbered('通知\n一、甲\n三、乙\n（1）丙\n（3）丁')).toEqual([
      { typed: '三、', computed: '二、' },
      { typed: '（3）', computed: '（2）' },
    ])
  })
})
