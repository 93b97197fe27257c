import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fixedText,
  placeFindings,
  readSource,
  type SourceFinding,
  safeFixesOf,
} from '#client/features/text-check/check-source.ts'
import { findingAt, movedAlong, partsOf } from '#client/features/text-check/marks.ts'
import { objectionTo } from '#client/features/text-check/read-file.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import { testTemplates } from '#tests/support/test-templates.ts'

const TEXT = '关于值班工作的通知\n各科室：\n请于2026年2月30日前报送,不得迟报,不得漏报。'

function check(text: string) {
  const { rules, check: find } = createListChecker(testTemplates.negativeList(), testTemplates.template('notice'), [])
  const read = readSource(text, 'text')
  return placeFindings(read, rules, find(read.view))
}

const found = (text: string, { start, end }: SourceFinding) => text.slice(start, end)

describe('marks in a text that is no document', () => {
  it('lie where the rules found something, and leave no character out', () => {
    const { findings } = check(TEXT)
    const parts = partsOf(TEXT, findings)

    expect(parts.map(({ text }) => text).join('')).toBe(TEXT)
    const marked = parts.filter(({ finding }) => finding !== null).map(({ text }) => text)
    expect(marked).toEqual(expect.arrayContaining(['2026年2月30日', ',']))
  })

  it('show the heavier of two findings in one place', () => {
    const [one] = check(TEXT).findings
    if (one === undefined) throw new Error('nothing was found')
    const heavier = { ...one, severity: 'block' as const, key: 'heavier' }

    const parts = partsOf(TEXT, [{ ...one, severity: 'info' }, heavier])

    expect(parts.flatMap(({ finding }) => (finding === null ? [] : [finding.key]))).toEqual(['heavier'])
  })

  it('show the heavier one inside a lighter one that is longer, and of two alike the shorter', () => {
    const [one] = check(TEXT).findings
    if (one === undefined) throw new Error('nothing was found')
    const long = { ...one, severity: 'warn' as const, key: 'long', start: 0, end: 20 }
    const heavy = { ...one, severity: 'block' as const, key: 'heavy', start: 5, end: 8 }
    const short = { ...one, severity: 'warn' as const, key: 'short', start: 10, end: 12 }

    const parts = partsOf(TEXT, [long, heavy, short])

    const marked = parts.flatMap(({ at, finding }) => (finding === null ? [] : [`${finding.key} ${at}`]))
    expect(marked).toEqual(['long 0', 'heavy 5', 'long 8', 'short 10', 'long 12'])
    expect([0, 6, 9, 11, 40].map((at) => findingAt([long, heavy, short], at)?.key)).toEqual([
      ...['long', 'heavy', 'long', 'short'],
      undefined,
    ])
  })

  it('stay with their words while somebody types, and go where the words change', () => {
    const { findings } = check(TEXT)
    const typed = fc.record({ at: fc.nat(TEXT.length), removed: fc.nat(6), text: fc.string({ maxLength: 5 }) })
    fc.assert(
      fc.property(typed, ({ at, removed, text }) => {
        const after = TEXT.slice(0, at) + text + TEXT.slice(at + removed)

        for (const finding of movedAlong(findings, TEXT, after)) expect(found(after, finding)).toBe(finding.text)
      }),
    )
  })
})

describe('fixes in a text that is no document', () => {
  it('are made from its end to its beginning, so that none moves another', () => {
    const result = check(TEXT)

    const fixed = fixedText(result, safeFixesOf(result.findings))

    expect(fixed).toBe(TEXT.replaceAll(',', '，'))
  })
})

describe('files that are not read', () => {
  it.each([
    [{ name: '通知.docx', size: 3_000_000 }, null],
    [{ name: '通知.txt', size: 10 }, null],
    [{ name: '通知.MD', size: 10 }, null],
    [
      { name: '通知.docx', size: 30_000_000 },
      { code: 'tooLarge', most: 20 },
    ],
    [
      { name: '通知.txt', size: 3_000_000 },
      { code: 'tooLarge', most: 2 },
    ],
    [
      { name: '通知.pdf', size: 10 },
      { code: 'wrongType', most: 0 },
    ],
    [
      { name: '通知.doc', size: 10 },
      { code: 'wrongType', most: 0 },
    ],
  ])('%o is answered %o', (file, objection) => {
    expect(objectionTo(file)).toEqual(objection)
  })
})
