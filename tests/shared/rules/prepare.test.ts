import { expect, it } from 'vitest'
import { createChecker } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { prepareRules } from '#shared/rules/prepare.ts'
import { allRules } from '#shared/rules/rules.ts'
import { aDocumentFromText } from '#tests/support/documents.ts'
import { templateOf } from '#tests/support/office-samples.ts'

const TEXT = '精心布署各项工作，经费3千元，加强宣传力度。\n取得了阶段性成郊，12月31曰前报送'

it('prepares every rule in many pieces, after which a check finds what it found before', () => {
  const check = () => createChecker(allRules, kindFacts(templateOf('notice'), []))(aDocumentFromText(TEXT))
  const before = check()

  const pieces = [...prepareRules()].length

  expect(pieces).toBeGreaterThanOrEqual(allRules.length)
  expect(before.length).toBeGreaterThan(3)
  expect(check()).toEqual(before)
})
