import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote, type SoughtQuote } from '#server/features/comments/find-quote.ts'

const TEXT = [
  { id: 'a', text: '抓落实，抓落实，还是抓落实。' },
  { id: 'b', text: '改进文风，短些再短些。' },
  { id: null, text: '少开会、开短会。' },
]

function find(sought: Partial<SoughtQuote>) {
  return findQuote(TEXT, { blockId: null, from: null, quote: '', before: '', after: '', ...sought })
}

describe('finding commented words', () => {
  it.each([
    ['at the place given', { blockId: 'a', from: 4, quote: '抓落实' }, { paragraph: 0, from: 4, to: 7 }],
    [
      'nearest to it when the text moved',
      { blockId: 'a', from: 9, quote: '抓落实' },
      { paragraph: 0, from: 10, to: 13 },
    ],
    [
      'in another paragraph when they are only there',
      { blockId: 'a', from: 2, quote: '文风' },
      { paragraph: 1, from: 2, to: 4 },
    ],
    ['where the block is gone', { blockId: 'gone', from: 0, quote: '短会' }, { paragraph: 2, from: 5, to: 7 }],
    [
      'in the same surroundings',
      { blockId: 'gone', quote: '抓落实', before: '还是', after: '。' },
      { paragraph: 0, from: 10, to: 13 },
    ],
    [
      'by surroundings within their own paragraph',
      { blockId: 'b', quote: '短些', before: '再', after: '' },
      { paragraph: 1, from: 8, to: 10 },
    ],
  ] as const)('finds them %s', (_name, sought, found) => {
    expect(find(sought)).toEqual(found)
  })

  it.each([
    ['are nowhere', { blockId: 'a', from: 0, quote: '没有的话' }],
    ['are empty', { blockId: 'a', from: 0, quote: '' }],
    ['are in several places of other paragraphs', { blockId: 'b', from: 0, quote: '抓落实' }],
    ['are in several places without surroundings that tell', { blockId: 'gone', quote: '抓落实' }],
  ] as const)('guesses nothing when they %s', (_name, sought) => {
    expect(find(sought)).toBeNull()
  })

  it('always gives a place where the words are', () => {
    const text = fc.array(fc.constantFrom('会', '议', '。'), { maxLength: 8 }).map((parts) => parts.join(''))
    const paragraphs = fc.array(fc.record({ id: fc.constantFrom('a', 'b', null), text }), { maxLength: 4 })
    const sought = fc.record({
      blockId: fc.constantFrom('a', 'b', null),
      from: fc.option(fc.nat({ max: 8 })),
      quote: text,
      before: text,
      after: text,
    })
    fc.assert(
      fc.property(paragraphs, sought, (given, wanted) => {
        const found = findQuote(given, wanted)
        if (found !== null) expect(given[found.paragraph]?.text.slice(found.from, found.to)).toBe(wanted.quote)
      }),
      { numRuns: 500 },
    )
  })
})
