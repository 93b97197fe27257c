import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createViewReceiver, createViewSender } from '#client/features/proof/thread/sent-view.ts'
import type { DocumentView, ParagraphView } from '#shared/document/view.ts'

function paragraph(id: string, text: string): ParagraphView {
  return { type: 'paragraph', id, kind: 'body', number: null, runIn: false, text, spans: [] }
}

function viewOf(blocks: readonly ParagraphView[]): DocumentView {
  return { documentKind: 'notice', fields: {}, blocks }
}

describe('a text on its way to another thread', () => {
  it('takes only the blocks along that are new there', () => {
    const [first, second] = [paragraph('a', '甲'), paragraph('b', '乙')]
    const send = createViewSender()

    expect(send(viewOf([first, second])).fresh.map(([, block]) => block)).toEqual([first, second])
    const changed = paragraph('b', '乙丙')
    expect(send(viewOf([first, changed])).fresh.map(([, block]) => block)).toEqual([changed])
  })

  it('takes a block along again that was away for a while', () => {
    const [first, second] = [paragraph('a', '甲'), paragraph('b', '乙')]
    const [send, receive] = [createViewSender(), createViewReceiver()]
    for (const blocks of [[first, second], [first]]) receive(send(viewOf(blocks)))

    const sent = send(viewOf([first, second]))

    expect(sent.fresh.map(([, block]) => block)).toEqual([second])
    expect(receive(sent)).toEqual(viewOf([first, second]))
  })

  it('arrives as it was, whatever came and went before', () => {
    const pool = Array.from({ length: 6 }, (_, at) => paragraph(`${at}`, `第${at}段`))
    const states = fc.array(fc.shuffledSubarray(pool), { maxLength: 12 })
    fc.assert(
      fc.property(states, (texts) => {
        const [send, receive] = [createViewSender(), createViewReceiver()]
        for (const blocks of texts) {
          const arrived = receive(structuredClone(send(viewOf(blocks))))
          expect(arrived).toEqual(viewOf(blocks))
        }
      }),
    )
  })

  it('gives the same object for a block that was not sent again, so that nothing is checked twice', () => {
    const [first, second] = [paragraph('a', '甲'), paragraph('b', '乙')]
    const [send, receive] = [createViewSender(), createViewReceiver()]
    const before = receive(structuredClone(send(viewOf([first, second]))))

    const after = receive(structuredClone(send(viewOf([first, paragraph('b', '丙')]))))

    expect(after.blocks[0]).toBe(before.blocks[0])
    expect(after.blocks[1]).not.toBe(before.blocks[1])
  })

  it('is refused when a block was never sent', () => {
    const sent = { documentKind: 'notice', fields: {}, order: [7], fresh: [] }

    expect(() => createViewReceiver()(sent)).toThrow(RangeError)
  })
})
