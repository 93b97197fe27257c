import { describe, expect, it } from 'vitest'
import { emptyEntries, entriesOf, entryOf, kindNames, withGuard } from '#client/features/negative-list/entry-entries.ts'
import { OwnEntry } from '#shared/proof/own-entries.ts'

const COMMON = { id: 'OFFICE-3', severity: 'block', reason: '', source: '本单位规定', isOn: false }
const TERM = OwnEntry.parse({
  ...COMMON,
  ...{ type: 'term', wrong: '督察室', right: '督查室', notAfter: '省', notBefore: '' },
  origin: { from: 'errorReport', reportId: 'report' },
})
const REQUIRED = OwnEntry.parse({ ...COMMON, type: 'required', phrase: '联系电话', kinds: ['通知', '函'] })

describe('the dialog of an entry', () => {
  it.each([TERM, REQUIRED])('gives back what it was opened with: $type', (entry) => {
    expect(entryOf(entry.id, entriesOf(entry))).toEqual(entry)
  })

  it('gives nothing while something is missing', () => {
    const empty = emptyEntries('本单位规定')

    expect(entryOf('OFFICE-1', empty)).toBeNull()
    expect(entryOf('OFFICE-1', { ...empty, wrong: '部门', source: ' ' })).toBeNull()
    expect(entryOf('OFFICE-1', { ...empty, wrong: '部门' })).toMatchObject({ right: null, origin: null })
  })

  it('reads kinds whatever stands between them', () => {
    expect(kindNames('通知、函，请示 报告,')).toEqual(['通知', '函', '请示', '报告'])
  })

  it('takes a guard once', () => {
    const once = withGuard(entriesOf(TERM), { notBefore: '长' })

    expect(withGuard(once, { notBefore: '长', notAfter: '省' })).toEqual(once)
    expect(withGuard(once, { notAfter: '市' })).toMatchObject({ notAfter: '省市', notBefore: '长' })
  })
})
