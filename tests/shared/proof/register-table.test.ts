import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REGISTERS, type Register } from '#shared/proof/office-register.ts'
import { readRegisterTable } from '#shared/proof/register-table.ts'

describe('a table that was copied out of a sheet', () => {
  it('gives one entry a line, in the order of its lines', () => {
    const table = '李志远\t市委常委、秘书长\t2024年3月\t至今\n王　海\t副秘书长\t2023.5.1\t2025/6'

    expect(readRegisterTable('people', table)).toEqual({
      entries: [
        { line: 1, entry: { register: 'people', name: '李志远', post: '市委常委、秘书长', from: '2024-03-01' } },
        {
          line: 2,
          entry: { register: 'people', name: '王海', post: '副秘书长', from: '2023-05-01', until: '2025-06-30' },
        },
      ],
      problems: [],
    })
  })

  it('takes the columns from a head, whatever their order', () => {
    const table = '序号\t职务\t姓名\n1\t秘书长\t李志远'

    expect(readRegisterTable('people', table).entries).toEqual([
      { line: 2, entry: { register: 'people', name: '李志远', post: '秘书长' } },
    ])
  })

  it.each([
    ['bars', '| 市委督查室 | 督查室 | 市委办公室 |'],
    ['commas', '市委督查室，督查室，市委办公室'],
    ['half-width commas', '市委督查室,督查室,市委办公室'],
  ])('reads cells apart by %s', (_, table) => {
    expect(readRegisterTable('bodies', table).entries).toEqual([
      { line: 1, entry: { register: 'bodies', name: '市委督查室', shortName: '督查室', parent: '市委办公室' } },
    ])
  })

  it.each([
    ['李志远', 'tooFewCells'],
    ['李志远\t秘书长\t春天', 'wrongDay'],
    ['李志远\t秘书长\t2026年2月30日', 'wrongDay'],
    ['李志远\t秘书长\t2026-03\t2025-03', 'endsBeforeBegin'],
    [`李志远\t${'长'.repeat(61)}`, 'tooLong'],
  ])('says why the line %s is left out', (line, code) => {
    const { entries, problems } = readRegisterTable('people', `王海涛\t副秘书长\n${line}`)

    expect(entries).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 2, code }])
  })

  it('takes a line once', () => {
    const { entries, problems } = readRegisterTable('people', '李志远\t秘书长\n李志远\t秘书长')

    expect(entries).toHaveLength(1)
    expect(problems).toMatchObject([{ line: 2, code: 'repeated' }])
  })

  it('never throws, and loses no line: each is an entry, a problem, a head or empty', () => {
    const cell = fc.oneof(fc.constantFrom('姓名', '职务', '2024.3', '至今', '', '市委'), fc.string({ maxLength: 8 }))
    const line = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join('\t').replaceAll(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(fc.constantFrom(...REGISTERS), fc.array(line, { maxLength: 8 }), (register: Register, lines) => {
        const { entries, problems } = readRegisterTable(register, lines.join('\n'))

        expect(entries.length + problems.length).toBeLessThanOrEqual(lines.length)
      }),
    )
  })
})
