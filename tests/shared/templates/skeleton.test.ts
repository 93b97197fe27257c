import { describe, expect, it } from 'vitest'
import { fillPlaces, initialFieldValue, placesOf, TEMPLATE_PLACES } from '#shared/templates/skeleton.ts'

describe('a skeleton paragraph', () => {
  it('is filled with what was answered', () => {
    expect(
      fillPlaces('{{occasionDate}}，{{speaker}}主持召开会议。', { occasionDate: '2026年11月22日', speaker: '周正清' }),
    ).toBe('2026年11月22日，周正清主持召开会议。')
  })

  it('shows ×× where nothing was answered, so that the gap cannot be overlooked', () => {
    expect(fillPlaces('{{addressee}}：', {})).toBe('××：')
    expect(fillPlaces('{{addressee}}：', { addressee: '' })).toBe('××：')
  })

  it('keeps a dollar sign of an answer as it is', () => {
    expect(fillPlaces('{{title}}', { title: "费用$&和$'" })).toBe("费用$&和$'")
  })

  it('names its places', () => {
    expect(placesOf('{{title}}和{{nonsense}}')).toEqual(['title', 'nonsense'])
    expect(placesOf(TEMPLATE_PLACES.map((place) => `{{${place}}}`).join(''))).toEqual([...TEMPLATE_PLACES])
  })
})

describe('the initial value of a field', () => {
  const field = { id: 'letterhead', label: '发文机关标志', input: 'text', isRequired: false } as const

  it('is filled like the skeleton', () => {
    const value = initialFieldValue({ ...field, initial: '{{officeName}}文件' }, { officeName: '临江市委办公室' })

    expect(value).toBe('临江市委办公室文件')
  })

  it('stays empty where nothing was answered', () => {
    expect(initialFieldValue({ ...field, initial: '{{occasion}}' }, {})).toBe('')
    expect(initialFieldValue(field, {})).toBeUndefined()
  })

  it('may be a list', () => {
    const value = initialFieldValue(
      { ...field, initial: ['{{officeName}}', '市政府办公室'] },
      { officeName: '市委办公室' },
    )

    expect(value).toEqual(['市委办公室', '市政府办公室'])
  })
})
