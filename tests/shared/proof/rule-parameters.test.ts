import { expect, it } from 'vitest'
import { messages } from '#shared/messages/index.ts'
import { allRules } from '#shared/rules/rules.ts'

it('has a name for every number of a rule that an office may set, and for no other', () => {
  const names = new Set(allRules.flatMap(({ params }) => Object.keys(params ?? {})))

  expect(Object.keys(messages['zh-CN'].experience.parameters).toSorted()).toEqual([...names].toSorted())
})
