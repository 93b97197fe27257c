import { describe, expect, it } from 'vitest'
import { listChanges } from '#shared/proof/list-changes.ts'
import { createListChecker, itemOfRule, packOfList, packVersionOf, rulesOfItem } from '#shared/proof/list-checker.ts'
import { manualItemsFor, NegativeList, type NegativeListItem } from '#shared/proof/negative-list.ts'
import { nextEntryId, OwnEntry } from '#shared/proof/own-entries.ts'
import { RULE_FAMILIES } from '#shared/rules/rule.ts'
import { allRules } from '#shared/rules/rules.ts'
import { testTemplates } from '#tests/support/test-templates.ts'
import { aView } from '#tests/support/views.ts'

const list = testTemplates.negativeList()
const notice = testTemplates.template('notice')

function withItem(number: number, change: Partial<NegativeListItem>): NegativeList {
  return NegativeList.parse({
    ...list,
    items: list.items.map((item) => (item.number === number ? { ...item, ...change } : item)),
  })
}

function withEntry(entry: object): NegativeList {
  const whole = { severity: 'warn', reason: '', source: '本单位规定', isOn: true, ...entry }
  return { ...list, entries: [OwnEntry.parse({ id: 'OFFICE-1', ...whole })] }
}

const found = (under: NegativeList, ...lines: readonly string[]) =>
  createListChecker(under, notice, []).check(aView('notice', ...lines))

describe('the list the product comes with', () => {
  it('has 35 items numbered in order', () => {
    expect(list.items.map(({ number }) => number)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1))
  })

  it('covers every rule, and names only rules and families there are', () => {
    const known = new Set<string>([...allRules.map(({ id }) => id), ...RULE_FAMILIES])

    expect(allRules.filter((rule) => itemOfRule(list, rule) === null)).toEqual([])
    expect(
      list.items.flatMap((item) => (item.check === 'automatic' ? item.covers : [])).filter((id) => !known.has(id)),
    ).toEqual([])
    expect(
      list.items.filter((item) => item.check === 'automatic' && rulesOfItem(list, item.number).length === 0),
    ).toEqual([])
  })

  it('asks nothing of leaders by hand: what they sign was checked before', () => {
    expect(manualItemsFor(list, ['chiefLeader', 'deputyLeader', 'secretaryGeneral'])).toEqual([])
    expect(manualItemsFor(list, ['sectionHead']).length).toBeGreaterThan(0)
  })
})

describe('an item', () => {
  const IMPOSSIBLE = '请于2026年2月30日前报送。'
  const ids = (under: NegativeList) =>
    found(under, 'title|临江市委办公室关于值班的通知', 'addressee|各科室：', IMPOSSIBLE).map(
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
    )

  it('that is switched off takes its rules along', () => {
    expect(ids(list)).toEqual(['NEG-DATE-IMPOSSIBLE block'])
    expect(ids(withItem(9, { isOn: false }))).toEqual([])
  })

  it('gives its rules another weight', () => {
    expect(ids(withItem(9, { level: 'warn' }))).toEqual(['NEG-DATE-IMPOSSIBLE warn'])
  })

  it('leaves rules that no item covers switched off', () => {
    expect(packOfList({ ...list, items: [] }).rules.filter(({ isOn }) => isOn)).toEqual([])
  })

  it('changes the version of the pack', () => {
    const versions = [list, withItem(9, { isOn: false }), withItem(9, { level: 'warn' })].map((each) =>
      packVersionOf({ version: 3, list: each }),
    )

    expect(new Set(versions).size).toBe(3)
    expect(versions.every((version) => version.endsWith('/3'))).toBe(true)
  })
})

describe('an entry of the office', () => {
  it.each([
    ['各部门要通力合作。', ['部门']],
    ['本部门和内部门类', ['部门']],
    ['一切照旧。', []],
  ])('finds a word unless a guard stands beside it: %s', (text, texts) => {
    const guarded = withEntry({ type: 'term', wrong: '部门', right: '科室', notAfter: '内', notBefore: '类' })

    expect(
      found(guarded, text)
        .filter(({ ruleId }) => ruleId === 'OFFICE-1')
        .map((finding) => finding.text),
    ).toEqual(texts)
  })

  it('offers the right word, to be looked at before it is put', () => {
    const [finding] = found(withEntry({ type: 'term', wrong: '部门', right: '科室' }), '各部门要合作。')

    expect(finding).toMatchObject({ fix: { from: 1, to: 3, text: '科室' }, isSafe: false })
  })

  it('misses a phrase only in the kinds it is for', () => {
    const inNotices = withEntry({ type: 'required', phrase: '特此通知', kinds: ['通知'] })
    const inLetters = withEntry({ type: 'required', phrase: '特此函告', kinds: ['函'] })
    const own = (under: NegativeList, text: string) => found(under, text).filter(({ ruleId }) => ruleId === 'OFFICE-1')

    expect(own(inNotices, '请做好值班工作。')).toHaveLength(1)
    expect(own(inNotices, '特此通知。')).toEqual([])
    expect(own(inLetters, '请做好值班工作。')).toEqual([])
  })

  it('gets an id that none has had', () => {
    const { entries } = withEntry({ type: 'term', id: 'OFFICE-7', wrong: '部门', right: null })

    expect(nextEntryId(entries)).toBe('OFFICE-8')
    expect(nextEntryId([])).toBe('OFFICE-1')
  })
})

describe('the differences between two lists', () => {
  it('name what was switched, changed, added and removed', () => {
    const entry = withEntry({ type: 'term', wrong: '部门', right: null })

    expect(listChanges(list, withItem(9, { isOn: false }))).toEqual([{ code: 'switchedOff', name: '日期不存在' }])
    expect(listChanges(list, withItem(9, { level: 'warn' }))).toEqual([{ code: 'changed', name: '日期不存在' }])
    expect(listChanges(list, entry)).toEqual([{ code: 'added', name: '部门' }])
    expect(listChanges(entry, list)).toEqual([{ code: 'removed', name: '部门' }])
    expect(listChanges(list, list)).toEqual([])
  })
})
