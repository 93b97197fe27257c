import { describe, expect, it } from 'vitest'
import { createFilter } from '#shared/rules/lookup/filter.ts'
import type { Passage } from '#shared/rules/passage.ts'
import type { PassageRule } from '#shared/rules/rule.ts'
import { allRules } from '#shared/rules/rules.ts'
import { shadowOf } from '#shared/rules/shadow.ts'
import { cleanTexts, nearMisses, seededTexts } from '#tests/support/rule-corpus.ts'

describe('a filter', () => {
  const items = [
    { name: 'date', finds: [/\d{4}年/g, /(?:星期|周)[一二]/g] },
    { name: 'all' },
    { name: 'any', finds: [/\p{Script=Han}/gu, /甲/g] },
    { name: 'work', finds: [/推进/g] },
  ]
  const filter = createFilter(items, ({ finds }) => finds)
  const namesIn = (...texts: [string, string?]) => filter(...texts).map(({ name }) => name)

  it('gives those that may find something, in their order', () => {
    expect(namesIn('推动、促进')).toEqual(['all', 'any'])
    expect(namesIn('周一推进')).toEqual(['date', 'all', 'any', 'work'])
    expect(namesIn('')).toEqual(['all', 'any'])
  })

  it('reads a second reading of the text as well', () => {
    expect(namesIn('推 进', '推进')).toEqual(['all', 'any', 'work'])
  })
})

describe('what a rule says that it looks for (finds)', () => {
  const rules = allRules.filter((rule): rule is PassageRule => rule.scope === 'passage' && rule.finds !== undefined)
  const examples = allRules.flatMap(({ wrong, right }) => [...wrong, ...right]).flatMap(({ text }) => text.split('\n'))
  const texts = [...cleanTexts(), ...seededTexts()].flatMap(({ text }) => text.split('\n'))
  const passages = [...examples, ...nearMisses(), ...texts].map((text): Passage => {
    return { blockId: 'p', kind: 'body', number: null, runIn: false, text }
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))('is complete: %s', (_, rule) => {
    const filter = createFilter([rule], ({ finds }) => finds)

    const missed = passages
      .map((passage) => (rule.reads === 'shadow' ? shadowOf(passage).passage : passage))
      .filter((passage) => filter(passage.text).length === 0 && [...rule.check(passage, rule.params)].length > 0)
    expect(missed.map(({ text }) => text)).toEqual([])
  })
})
