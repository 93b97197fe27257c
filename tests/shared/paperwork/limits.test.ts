import { describe, expect, it } from 'vitest'
import { levelOfLetterhead, limitFor, limitsOfKind, mostCharacters } from '#shared/paperwork/limits.ts'
import type { LengthLimit } from '#shared/paperwork/policy.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const aLimit = (part: Partial<LengthLimit> = {}): LengthLimit => ({
  kind: 'notice',
  level: 'any',
  measure: 'characters',
  most: 4000,
  source: '实务',
  ...part,
})

describe('in whose name a document goes out', () => {
  it.each([
    ['临江市委办公室文件', 'office'],
    ['临江市人民政府办公厅文件', 'office'],
    ['临江市委办公室会议纪要', 'office'],
    ['中共临江市委员会文件', 'authority'],
    ['中共临江市委文件', 'authority'],
    ['临江市委文件', 'authority'],
    ['临江市人民政府', 'authority'],
    ['临江市人大常委会文件', 'authority'],
    ['临江市发展和改革委员会文件', 'any'],
    ['临江市人民政府财政局文件', 'any'],
    ['中共临江市委、临江市人民政府文件', 'authority'],
    ['临江市政协文件', 'authority'],
    ['中共临江市委组织部文件', 'any'],
    ['中共临江市纪律检查委员会文件', 'any'],
    ['临江市委宣传部', 'any'],
    ['信息专报', 'any'],
    ['', 'any'],
  ])('%s is %s', (letterhead, level) => {
    expect(levelOfLetterhead(letterhead)).toBe(level)
  })
})

describe('the limit of a document', () => {
  const limits = [aLimit(), aLimit({ level: 'authority', most: 5000 })]

  it('is the one of its level, and otherwise the one for all levels', () => {
    expect(limitFor(limits, { letterhead: '中共临江市委员会文件' })?.most).toBe(5000)
    expect(limitFor(limits, { letterhead: '临江市委办公室文件' })?.most).toBe(4000)
    expect(limitFor(limits, {})?.most).toBe(4000)
  })

  it('is none where nothing is said for its level and for all', () => {
    expect(limitFor([], {})).toBeNull()
    expect(limitFor([aLimit({ level: 'office' })], { letterhead: '信息专报' })).toBeNull()
  })

  it('in minutes is as many 字 as are spoken in them', () => {
    expect(mostCharacters(aLimit({ measure: 'minutes', most: 40 }))).toBe(8000)
    expect(mostCharacters(aLimit())).toBe(4000)
  })

  it('stands for every kind the product offers, with a source for each number', () => {
    const { limits: shipped } = testTemplates.paperwork()

    for (const { kind } of testTemplates.all()) expect(limitsOfKind(shipped, kind)).not.toEqual([])
    for (const { source } of shipped) expect(source).toMatch(/规定|实务/)
  })
})
