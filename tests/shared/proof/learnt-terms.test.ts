import { describe, expect, it } from 'vitest'
import { termsWorthProposing } from '#shared/proof/learnt-terms.ts'
import { OwnEntry } from '#shared/proof/own-entries.ts'
import { rulesKnowing } from '#shared/proof/rules-knowing.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const FACTS = { entries: [], dismissed: [], least: 2 }
const pair = (wrong: string, right: string, documents = 2) => ({ wrong, right, documents })
const wordsOf = (pairs: readonly { readonly wrong: string }[]) => pairs.map(({ wrong }) => wrong)

describe('corrections that are worth an entry', () => {
  it('are those of enough documents, the most frequent first', () => {
    const pairs = [pair('布署', '部署'), pair('督察', '督查', 5), pair('座谈', '座談', 1)]

    expect(wordsOf(termsWorthProposing(pairs, FACTS))).toEqual(['督察', '布署'])
    expect(wordsOf(termsWorthProposing(pairs, { ...FACTS, least: 3 }))).toEqual(['督察'])
  })

  it('are not those that were made the other way round as well', () => {
    const pairs = [pair('制定', '制订', 4), pair('制订', '制定', 1), pair('督察', '督查')]

    expect(wordsOf(termsWorthProposing(pairs, FACTS))).toEqual(['督察'])
  })

  it('are neither on the list nor dismissed; another correction of the same words may still be', () => {
    const common = { id: 'OFFICE-1', severity: 'warn', reason: '', source: '实务', isOn: false }
    const entries = [OwnEntry.parse({ ...common, type: 'term', wrong: '督察', right: '督查' })]
    const dismissed = [{ wrong: '截止', right: '截至' }]
    const pairs = [pair('督察', '督查'), pair('截止', '截至'), pair('截止', '截止到')]

    expect(termsWorthProposing(pairs, { ...FACTS, entries, dismissed })).toEqual([pair('截止', '截止到')])
  })
})

describe('words that the rules of an office know', () => {
  const list = testTemplates.negativeList()

  it('are those that a rule about wording finds', () => {
    expect([{ wrong: '布署' }, { wrong: '督察' }].map(rulesKnowing(list))).toEqual([true, false])
  })

  it('are none while the rules are off', () => {
    const off = { ...list, items: list.items.map((item) => ({ ...item, isOn: false })) }

    expect(rulesKnowing(off)({ wrong: '布署' })).toBe(false)
  })
})
