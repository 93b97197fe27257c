import { describe, expect, it } from 'vitest'
import { type Passage, perPassage, perPassageForNow } from '#shared/rules/passage.ts'

const PASSAGE: Passage = { blockId: 'p', kind: 'body', number: null, runIn: false, text: '要抓早、抓小。' }

describe.each([
  ['perPassage', perPassage],
  ['perPassageForNow', perPassageForNow],
] as const)('a fact kept by %s', (_, keep) => {
  function counted<T>(give: (passage: Passage) => T) {
    const asked: Passage[] = []
    const fact = keep((passage) => {
      asked.push(passage)
      return give(passage)
    })
    return { asked, fact }
  }

  it.each([0, '', null, undefined, false])('is computed once for a passage, also when it is %j', (value) => {
    const passage = { ...PASSAGE }
    const { asked, fact } = counted(() => value)

    expect([fact(passage), fact(passage)]).toEqual([value, value])
    expect(asked).toEqual([passage])
  })

  it('is not taken over by a copy that reads otherwise', () => {
    const { fact } = counted(({ text }) => text.length)
    const passage = { ...PASSAGE }

    expect(fact(passage)).toBe(7)
    expect(fact({ ...passage, text: '抓早' })).toBe(2)
  })

  it('is apart from other facts, also from those that are asked for first later on', () => {
    const passage = { ...PASSAGE }
    const { fact: length } = counted(({ text }) => text.length)
    expect(length(passage)).toBe(7)
    const { fact: kind } = counted(({ kind }) => kind)

    expect([kind(passage), length(passage)]).toEqual(['body', 7])
  })
})
