import { describe, expect, it } from 'vitest'
import { FIELD_IDS, fieldList, fieldText, isFieldId, REGISTRATION_FIELDS } from '#shared/document/fields.ts'

describe('a field', () => {
  it('reads as one text, lists joined as the colophon writes them', () => {
    expect(fieldText({ ccRecipient: ['市人大常委会办公室', '市政府办公室'] }, 'ccRecipient')).toBe(
      '市人大常委会办公室，市政府办公室',
    )
    expect(fieldText({ copies: '30' }, 'copies')).toBe('30')
    expect(fieldText({}, 'copies')).toBe('')
  })

  it('reads as a list, empty when nothing is filled in', () => {
    expect(fieldList({ signatory: '周正清' }, 'signatory')).toEqual(['周正清'])
    expect(fieldList({ signatory: '' }, 'signatory')).toEqual([])
    expect(fieldList({}, 'signatory')).toEqual([])
  })

  it('is known by its id', () => {
    expect(FIELD_IDS.every(isFieldId)).toBe(true)
    expect(isFieldId('toString')).toBe(false)
    expect(REGISTRATION_FIELDS.every(isFieldId)).toBe(true)
  })
})
