import { describe, expect, it } from 'vitest'
import { formatOf } from '#shared/layout/flow.ts'
import { jointIssueOf, jointMarkSize } from '#shared/layout/joint-mark.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { flowOf, linesOf, marksOf, wordsOf } from '#tests/support/flow-of.ts'
import { JOINT_BODIES, jointNotice, jointRequest } from '#tests/support/format-samples.ts'

const COUNTS = [2, 3, 4, 5, 6, 7, 8] as const

/** Lines of the text itself on the first page. */
function textLinesOnFirstPage(flow: ReturnType<typeof flowOf>): number {
  const atoms = pagesOf(flow)[0]?.atoms ?? []
  return atoms.filter(({ atom }) => atom.line?.set.paragraph.style === 'body').length
}

describe('the mark of a joint issue', () => {
  it.each(COUNTS)('[GB-7.2.4] names all %d bodies, the host first, with 文件 once beside them', (count) => {
    const marks = marksOf(flowOf(jointNotice(count)))

    expect(marks?.names.map(wordsOf)).toEqual(JOINT_BODIES.slice(0, count))
    expect(marks?.suffix && wordsOf(marks.suffix)).toBe('文件')
  })

  it.each(COUNTS)('[GB-7.3.3] shrinks until the first page shows text below %d names', (count) => {
    expect(textLinesOnFirstPage(flowOf(jointNotice(count)))).toBeGreaterThanOrEqual(2)
    expect(textLinesOnFirstPage(flowOf(jointRequest(count)))).toBeGreaterThanOrEqual(2)
  })

  it('never grows with the number of names, and never gets smaller than the text', () => {
    const sizes = COUNTS.map((count) => {
      const [first] = marksOf(flowOf(jointNotice(count)))?.names ?? []
      return first === undefined ? 0 : formatOf(first).sizePt
    })

    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  })

  it('[GB-7.2.4] is that of the host alone where the names would be smaller than the text', () => {
    const flow = flowOf(jointRequest(8))

    expect(marksOf(flow)).toBeNull()
    expect(linesOf(flow)).toContain('中共临江市委办公室文件')
  })

  it('[GB-7.2.4] is the names alone where the letterhead of the host has no 文件', () => {
    const marks = marksOf(flowOf(jointNotice(3, { letterhead: '中共临江市委办公室' })))

    expect(marks?.suffix).toBeNull()
    expect(marks?.columns).toHaveLength(1)
  })

  it('fits into the width of the type area', () => {
    for (const count of COUNTS) {
      const width = marksOf(flowOf(jointNotice(count)))?.columns.reduce((sum, column) => sum + column, 0) ?? 0
      expect(width).toBeLessThanOrEqual(8844)
    }
  })

  it('is none without other bodies, and names nobody twice', () => {
    expect(jointIssueOf({ letterhead: '临江市委办公室文件' })).toBeNull()
    expect(jointIssueOf({ letterhead: '临江市委办公室文件', jointAuthorities: [' '] })).toBeNull()
    expect(jointMarkSize({ names: ['甲', '乙'], suffix: '文件' }, 100)).toBeNull()
  })
})

describe('a joint issue', () => {
  it('[GB-7.2.5] has one number only', () => {
    expect(linesOf(flowOf(jointNotice(8))).filter((line) => line.includes('〔2026〕'))).toEqual(['临办发〔2026〕15号'])
  })

  it('[GB-7.2.6] names every signatory, two a line, the number on the last', () => {
    const lines = linesOf(flowOf(jointRequest(5))).filter((line) => line.includes('\t'))

    expect(lines.slice(0, 3)).toEqual([
      '\t签发人：林远舟\t周　正',
      '\t\t何敏之\t陈立言',
      '临办发〔2026〕16号\t\t赵知行',
    ])
  })

  it('[GB-7.3.5.1] keeps rows of seals far enough apart for seals of 45 mm', () => {
    const signatures = flowOf(jointNotice(8)).blocks.find((block) => block.type === 'signatures')
    const [, second] = signatures?.type === 'signatures' ? signatures.rows : []
    const [name] = second ?? []

    expect(((name?.changes.spaceBefore ?? 0) + 579) / 56.693).toBeGreaterThan(45)
  })
})
