import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNamesakes, namesakeOf } from '#shared/proof/namesakes.ts'
import type { RegisterEntry } from '#shared/proof/office-register.ts'

type Days = { from?: string; until?: string }
const person = (name: string, post: string, days: Days = {}): RegisterEntry => ({
  register: 'people',
  name,
  post,
  ...days,
})

const PRESENT = person('李志远', '副秘书长', { from: '2023-01-01', until: '2025-12-31' })

describe('an entry that is in the register already', () => {
  it.each<[string, RegisterEntry]>([
    ['with another post at the same time', person('李志远', '秘书长', { from: '2025-12-31' })],
    ['with the name padded', person('李　志 远', '副秘书长')],
    ['without days', person('李志远', '副秘书长')],
    ['with an end only', person('李志远', '科长', { until: '2023-01-01' })],
  ])('is known %s', (_, entry) => {
    expect(namesakeOf(entry, [PRESENT])).toBe(PRESENT)
  })

  it.each<[string, RegisterEntry]>([
    ['a later post', person('李志远', '秘书长', { from: '2026-01-01' })],
    ['an earlier post', person('李志远', '科长', { until: '2022-12-31' })],
    ['somebody else', person('李志元', '副秘书长')],
    ['a body of that name', { register: 'bodies', name: '李志远', shortName: '' }],
  ])('is not %s', (_, entry) => {
    expect(namesakeOf(entry, [PRESENT])).toBeNull()
  })

  it('is a body by its name and a passage by its words', () => {
    const body: RegisterEntry = { register: 'bodies', name: '市委督查室', shortName: '督查室' }
    const passage: RegisterEntry = { register: 'passages', text: '事事有回音，件件有着落。', origin: '甲文件' }

    expect(namesakeOf({ ...body, shortName: '' }, [body])).toBe(body)
    expect(namesakeOf({ ...passage, origin: '乙讲话' }, [passage])).toBe(passage)
  })

  it('is found in either order', () => {
    const day = fc.option(fc.constantFrom('2024-01-01', '2024-06-30', '2025-01-01'), { nil: undefined })
    const days = fc.record({ from: day, until: day }).filter(({ from, until }) => !(from && until && until < from))
    const entry = fc
      .record({ name: fc.constantFrom('甲', '乙'), days })
      .map((e) => person(e.name, '主任', clean(e.days)))
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        expect(namesakeOf(one, [other]) === null).toBe(namesakeOf(other, [one]) === null)
      }),
    )
  })
})

function clean({ from, until }: { from: string | undefined; until: string | undefined }): Days {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

describe('lines of a table', () => {
  it('are told that the register has already, or an earlier line', () => {
    const lines = [person('王海涛', '主任'), person('李志远', '副秘书长'), person('王海涛', '科长')]
    const read = lines.map((entry, index) => ({ line: index + 2, entry }))

    expect(findNamesakes(read, [PRESENT])).toEqual([
      { line: 3, entry: lines[1], present: PRESENT },
      { line: 4, entry: lines[2], present: lines[0] },
    ])
  })
})
