import { describe, expect, it } from 'vitest'
import { createChecker } from '#shared/rules/checker.ts'
import { NO_OFFICE_DATA } from '#shared/rules/office-data.ts'
import type { Rule, RuleExample } from '#shared/rules/rule.ts'
import { allRules } from '#shared/rules/rules.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'

const NOTICE = { name: '通知', group: 'statutory', direction: 'downward' } as const

function hits(rule: Rule, example: RuleExample): readonly string[] {
  const check = createChecker([rule], example.kind ?? NOTICE, { ...NO_OFFICE_DATA, ...example.office })
  const document = aDocumentFromText(example.text, { ...example, recognisesHeadings: rule.family === 'structure' })
  return check(document).map((finding) => finding.text)
}

for (const rule of allRules) {
  describe(`[${rule.id}] ${rule.name}`, () => {
    it.each(rule.wrong.map((example) => [example.text, example] as const))(
      `[${rule.id}] finds what is wrong in: %s`,
      (_, example) => {
        expect(hits(rule, example)).not.toEqual([])
      },
    )

    it.each(rule.right.map((example) => [example.text, example] as const))(
      `[${rule.id}] leaves alone: %s`,
      (_, example) => {
        expect(hits(rule, example)).toEqual([])
      },
    )
  })
}

describe('the list of rules', () => {
  it('gives every rule its own id, examples of both kinds and a source', () => {
    expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length)
    for (const rule of allRules) {
      expect(rule.wrong.length, rule.id).toBeGreaterThan(0)
      expect(rule.right.length, rule.id).toBeGreaterThan(0)
      expect(rule.source, rule.id).not.toBe('')
    }
  })

  it('lets a rule block only where a standard, a law or the regulations say so', () => {
    const blocking = allRules.filter(({ severity }) => severity === 'block')

    expect(blocking.filter(({ source }) => !/GB\/T|《党政机关公文处理工作条例》|语言文字法/.test(source))).toEqual([])
  })
})
