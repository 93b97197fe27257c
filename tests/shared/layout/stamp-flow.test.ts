import { describe, expect, it } from 'vitest'
import { flowOf, linesOf, paragraphIn } from '#tests/support/flow-of.ts'
import { billSample, orderSample } from '#tests/support/format-samples.ts'
import { sampleView } from '#tests/support/office-samples.ts'

describe('[GB-7.3.5.3] a signature stamp', () => {
  it('stands two lines under the text, the post two characters before it, the date one line below', () => {
    const lines = linesOf(flowOf(orderSample()))
    const at = lines.indexOf('市长　　林远舟')

    expect(lines.slice(at - 2, at + 3)).toEqual(['', '', '市长　　林远舟', '', '2026年11月22日'])
  })

  it('stands four characters from the right, as the date does', () => {
    const flow = flowOf(orderSample())

    expect(paragraphIn(flow, '林远舟').changes.indentRight).toBe(4 * 315)
    expect(paragraphIn(flow, '2026年11月22日').changes.indentRight).toBe(4 * 315)
  })

  it('is as wide for two characters as for three', () => {
    expect(linesOf(flowOf(billSample()))).toContain('市长　　林　舟')
  })

  it('sets several signatories one a line, their names below each other', () => {
    const view = sampleView('order', { letterhead: '临江市人民政府令' }, [
      ['title', '临江市人民政府令'],
      ['body', '现予公布。'],
      ['issuerName', '市长　林远舟'],
      ['issuerName', '局长　阿依古丽'],
      ['dateOfIssue', '2026年11月22日'],
    ])
    const flow = flowOf(view)

    expect(paragraphIn(flow, '林远舟').changes.indentRight).toBe(5 * 315)
    expect(paragraphIn(flow, '阿依古丽').changes.indentRight).toBe(4 * 315)
  })

  it('takes the last paragraph of the text along to the next page, past an attachment note', () => {
    const bill = billSample()
    const reason = bill.blocks.map((block) =>
      block.type === 'paragraph' && block.kind === 'body'
        ? [{ ...block, id: 'reason', text: '理由。' }, block]
        : [block],
    )
    const flow = flowOf({ ...bill, blocks: reason.flat() })

    for (const words of ['现提请审议', '附件：', '林　舟']) expect(paragraphIn(flow, words).changes.keepNext).toBe(true)
  })
})
