import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphJson } from '#shared/document/document-json.ts'
import { countBlocks, countCharacters, speakingMinutes } from '#shared/document/statistics.ts'
import { documentView } from '#shared/document/view.ts'

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['   \n\t\u3000', 1],
    ['抓好落实', 4],
    ['抓好落实。', 5],
    ['“两个维护”', 6],
    ['——关于值班', 6],
    ['等等……', 4],
    ['2026年', 2],
    ['2026年11月22日', 6],
    ['93.4%', 1],
    ['GB/T 9704-2012', 2],
    ['A4纸', 2],
    ['hello world', 2],
    ['临办发〔2026〕12号', 8],
  ])('counts %j as Word does: %i', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })

  it('never counts more than there are characters, and adds up over lines', () => {
    const text = fc.string({ unit: fc.constantFrom(...'党委，。 a1%“”\u3000—') })
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(countCharacters(first)).toBeLessThanOrEqual(first.length)
        expect(countCharacters(`${first}\n${second}`)).toBe(countCharacters(first) + countCharacters(second))
      }),
    )
  })
})

describe('countBlocks', () => {
  it('counts headings with their numbers', () => {
    const content = [
      paragraphJson({ id: 'a', kind: 'heading1', text: '总体要求' }),
      paragraphJson({ id: 'b', kind: 'body', text: '抓好落实。' }),
    ]

    expect(countBlocks(documentView('notice', { type: 'doc', content }, {}).blocks)).toBe(2 + 4 + 5)
  })
})

describe('speakingMinutes', () => {
  it.each([
    [0, 0],
    [1, 1],
    [200, 1],
    [201, 2],
    [8000, 40],
  ])('takes %i characters for %i minutes', (characters, minutes) => {
    expect(speakingMinutes(characters)).toBe(minutes)
  })

  it('follows the pace of the speaker', () => {
    expect(speakingMinutes(2200, 220)).toBe(10)
  })
})
