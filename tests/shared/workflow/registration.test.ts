import { describe, expect, it } from 'vitest'
import { numberKey, registrationObjection } from '#shared/workflow/registration.ts'

describe('registration', () => {
  it.each(['临办发〔2026〕12号', '临发〔2026〕1号', '临府办函〔2026〕105号'])(
    '[WF-16] takes the issuing number %s',
    (issuingNumber) => {
      expect(registrationObjection({ issuingNumber })).toBeNull()
    },
  )

  it.each([
    ['临办发[2026]12号', 'square brackets'],
    ['临办发（2026）12号', 'round brackets'],
    ['临办发〔26〕12号', 'a year of two digits'],
    ['临办发〔2026〕012号', 'a leading zero'],
    ['临办发〔2026〕第12号', 'the word 第'],
    ['临办发〔2026〕12', 'no 号'],
    ['〔2026〕12号', 'no agency code'],
    ['临办发〔2026〕 12号', 'a space'],
    ['LB〔2026〕12号', 'Latin letters'],
  ])('[WF-16] refuses %s: %s (GB/T 9704-2012, 7.2.5)', (issuingNumber) => {
    expect(registrationObjection({ issuingNumber })).toBe('registration.numberFormat')
  })

  it('takes copy numbers of digits only, and empty values', () => {
    expect(registrationObjection({ copyNumber: '000001' })).toBeNull()
    expect(registrationObjection({ copyNumber: '一号' })).toBe('registration.copyNumberFormat')
    expect(registrationObjection({ issuingNumber: '', copyNumber: '' })).toBeNull()
    expect(registrationObjection({})).toBeNull()
  })

  it('[WF-16] takes the number that the kind has, and no other', () => {
    const series = { pattern: { matches: '^第[1-9]\\d*期$', message: '填“第12期”。' } }

    expect(registrationObjection({ issuingNumber: '第12期' }, series)).toBeNull()
    expect(registrationObjection({ issuingNumber: '临办发〔2026〕12号' }, series)).toBe('registration.numberOfKind')
  })
})

describe('what no two documents may share', () => {
  const minutes = { mark: '市委办公室会议纪要', year: 2026 }

  it('[WF-16] is a full issuing number by itself', () => {
    expect(numberKey('临办发〔2026〕12号', minutes)).toBe('临办发〔2026〕12号')
  })

  it('[WF-16] is a short number within its mark and year', () => {
    const keys = [minutes, { ...minutes, year: 2027 }, { ...minutes, mark: '信息专报' }].map((series) =>
      numberKey('第12期', series),
    )

    expect(new Set(keys).size).toBe(3)
  })
})
