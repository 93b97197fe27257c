import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromChineseNumeral, toChineseNumeral } from '#shared/kernel/chinese-numerals.ts'

describe('toChineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [9999, '九千九百九十九'],
  ])('writes %i as a heading does', (value, numeral) => {
    expect(toChineseNumeral(value)).toBe(numeral)
  })

  it.each([0, -1, 1.5, 10_000, Number.NaN])('refuses %s, which no heading has', (value) => {
    expect(() => toChineseNumeral(value)).toThrow(RangeError)
  })

  it('is read back as the same number, all the way from 1 to 9999', () => {
    for (let value = 1; value <= 9999; value += 1) expect(fromChineseNumeral(toChineseNumeral(value))).toBe(value)
  })

  it('never writes two numbers alike', () => {
    const numerals = Array.from({ length: 9999 }, (_, index) => toChineseNumeral(index + 1))

    expect(new Set(numerals).size).toBe(9999)
  })
})

describe('fromChineseNumeral', () => {
  it.each([
    ['一百零五', 105],
    ['一十二', 12],
    ['百', 100],
    ['二〇', null],
    ['', null],
    ['零', null],
    ['1', null],
    ['一、', null],
    ['第一', null],
  ])('reads %s', (text, value) => {
    expect(fromChineseNumeral(text)).toBe(value)
  })

  it('gives a number a heading can have, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'零〇一二三九十百千，a') }), (text) => {
        const value = fromChineseNumeral(text)
        expect(value === null || (Number.isInteger(value) && value >= 1 && value <= 9999)).toBe(true)
      }),
    )
  })
})
