import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import { headingLevel, PARAGRAPH_KINDS, type ParagraphKind } from '#shared/document/paragraph-kinds.ts'

function numbersOf(kinds: readonly ParagraphKind[]): readonly (string | null)[] {
  const numberOf = createHeadingNumbering()
  return kinds.map(numberOf)
}

const kindLists = fc.array(fc.constantFrom(...PARAGRAPH_KINDS), { maxLength: 60 })

describe('heading numbers', () => {
  it('[GB-7.3.3] are written 一、 （一） 1. （1） at the four levels', () => {
    expect(numbersOf(['heading1', 'heading2', 'heading3', 'heading4'])).toEqual(['一、', '（一）', '1.', '（1）'])
  })

  it('begin again below every higher heading', () => {
    expect(
      numbersOf(['heading1', 'heading2', 'body', 'heading2', 'heading1', 'heading2', 'heading4', 'heading4']),
    ).toEqual(['一、', '（一）', null, '（二）', '二、', '（一）', '（1）', '（2）'])
  })

  it('begin again in an attachment', () => {
    expect(numbersOf(['heading1', 'heading1', 'attachmentLabel', 'attachmentTitle', 'heading1', 'heading3'])).toEqual([
      '一、',
      '二、',
      null,
      null,
      '一、',
      '1.',
    ])
  })

  it('belong to headings only', () => {
    fc.assert(
      fc.property(kindLists, (kinds) => {
        const numbers = numbersOf(kinds)
        kinds.forEach((kind, index) => {
          expect(numbers[index] !== null).toBe(headingLevel(kind) !== null)
        })
      }),
    )
  })

  it('do not depend on what stands after a paragraph', () => {
    fc.assert(
      fc.property(kindLists, kindLists, (before, after) => {
        expect(numbersOf([...before, ...after]).slice(0, before.length)).toEqual(numbersOf(before))
      }),
    )
  })

  it('of the first level count without gaps whatever lies between them', () => {
    fc.assert(
      fc.property(kindLists, (kinds) => {
        const withoutAttachments = kinds.filter((kind) => kind !== 'attachmentLabel')
        const firstLevel = withoutAttachments.filter((kind) => kind === 'heading1')
        const numbers = numbersOf(withoutAttachments).filter((_, index) => withoutAttachments[index] === 'heading1')
        expect(numbers).toEqual(numbersOf(firstLevel))
      }),
    )
  })
})
