import { describe, expect, it } from 'vitest'
import type { Severity } from '#shared/kernel/finding.ts'
import type { PostRole } from '#shared/permissions/posts.ts'
import { blockingOf, judgeFindings, mayWaive, openFindings, unconfirmed } from '#shared/proof/gate.ts'
import { countFindings, groupFindings } from '#shared/proof/groups.ts'
import { createListChecker } from '#shared/proof/list-checker.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import { testTemplates } from '#tests/support/test-templates.ts'
import { aView } from '#tests/support/views.ts'

const list = testTemplates.negativeList()
const { rules, check } = createListChecker(list, testTemplates.template('notice'), [])

/** What the office's list finds in these paragraphs. */
const findingsIn = (...lines: readonly string[]) => check(aView('notice', ...lines))
const HEAD = ['title|临江市委办公室关于做好值班工作的通知', 'addressee|各科室：'] as const

describe('a reason for which a finding may stand', () => {
  const [finding] = findingsIn(...HEAD, '请于2026年2月30日前将有关情况一并报送。')
  const waivers = [{ fingerprint: finding?.fingerprint ?? '', reason: '上级原文如此' }]

  it.each([
    ['请于2026年2月30日前将有关情况一并报送。', 'the same words', true],
    ['请于2026年2月30日前将有关情况一并报送。另行通知。', 'another sentence behind them', true],
    ['务必请于2026年2月30日前将有关情况一并报送。', 'other words close before them', false],
    ['请于2026年2月31日前将有关情况一并报送。', 'other words', false],
  ])('%s: counts for %s: %s', (text, _what, isWaived) => {
    const judged = judgeFindings(findingsIn(...HEAD, text), waivers)

    expect(judged.map(({ reason }) => reason !== null)).toEqual([isWaived])
  })

  it('goes with its paragraph to another place', () => {
    const judged = judgeFindings(
      findingsIn(...HEAD, '前面加一段。', '请于2026年2月30日前将有关情况一并报送。'),
      waivers,
    )

    expect(openFindings(judged, 'block')).toEqual([])
  })
})

describe('what refuses an act', () => {
  it('is one line a rule, with its places quoted once and shortly', () => {
    const judged = judgeFindings(findingsIn(...HEAD, '会上讲,要抓早,抓小,抓好落实。'), [])

    expect(blockingOf(rules, judged)).toEqual([
      { ruleId: 'NEG-PUNCT-HALFWIDTH', name: '中文语境使用半角标点', count: 3, texts: [','] },
    ])
  })

  it('is nothing when every blocking finding has a reason', () => {
    const findings = findingsIn(...HEAD, '请于2026年2月30日前将有关情况一并报送。')
    const judged = judgeFindings(
      findings,
      findings.map(({ fingerprint }) => ({ fingerprint, reason: '核对无误' })),
    )

    expect(blockingOf(rules, judged)).toEqual([])
  })
})

describe('what is still to be confirmed', () => {
  const manualItems = [
    { number: 29, name: '发文必要' },
    { number: 31, name: '人名、职务、排序' },
  ]
  it.each([
    [2, [29, 31], 0, []],
    [3, [29, 31], 0, []],
    [1, [29, 31], 2, []],
    [0, [], 2, [29, 31]],
    [2, [31, 99], 0, [29]],
  ])('%i of 2 reminders seen and %j ticked leave %i and %j', (acknowledgedWarnings, tickedItems, warnings, open) => {
    const left = unconfirmed(
      { warnings: 2, manualItems, exceptions: [] },
      { acknowledgedWarnings, tickedItems, reasons: {} },
    )

    expect([left.warnings, left.manualItems.map(({ number }) => number)]).toEqual([warnings, open])
  })
})

describe('who may let a finding stand', () => {
  const cases: readonly (readonly [PostRole, string, boolean, Severity, boolean])[] = [
    ['drafter', 'section', true, 'warn', true],
    ['drafter', 'section', true, 'block', false],
    ['drafter', 'section', false, 'warn', false],
    ['sectionHead', 'section', false, 'block', true],
    ['sectionHead', 'other', false, 'block', false],
    ['editReviewer', 'office', true, 'block', true],
    ['registryClerk', 'office', true, 'info', false],
    ['systemAdmin', 'office', true, 'block', false],
  ]
  it.each(cases)('%s of %s, taking part: %s, may for %s: %s', (...[role, unitId, takesPart, severity, expected]) => {
    const actor = { personId: 'p', posts: [{ role, unitId }] }

    expect(mayWaive(actor, severity, list, { unitId: 'section', takesPart })).toBe(expected)
  })
})

describe('groups of findings', () => {
  it('show what needs an eye before what is mechanical, and the heavy before the light', () => {
    const findings = findingsIn(...HEAD, '会上讲,要抓早,抓小,请于2026年2月30日前精减会议。')

    const groups = groupFindings(rules, findings)

    expect(groups.map(({ rule, findings: found }) => [rule.id, found.length])).toEqual([
      ['NEG-DATE-IMPOSSIBLE', 1],
      ['NEG-PUNCT-HALFWIDTH', 3],
      ['NEG-WORD-PAIR', 1],
    ])
    expect(countFindings(findings)).toEqual({ block: 4, warn: 1, info: 0 })
  })

  it('hold every finding exactly once', () => {
    const findings: readonly ProofFinding[] = findingsIn(...HEAD, '讲,精减会议，2026年2月30日,××科。')

    expect(groupFindings(rules, findings).flatMap((group) => group.findings)).toHaveLength(findings.length)
  })
})
