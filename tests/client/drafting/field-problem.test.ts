import { expect, it } from 'vitest'
import { fieldProblem } from '#client/features/drafting/fields/field-problem.ts'
import { zhCN } from '#shared/messages/zh-CN/index.ts'
import type { TemplateFieldDefinition } from '#shared/templates/template-schema.ts'

const wording = zhCN.drafting.fields
const NUMBER_PATTERN = {
  matches: '^\\p{Script=Han}{1,12}〔\\d{4}〕[1-9]\\d*号$',
  message: '按“机关代字〔年份〕顺序号”填写。',
}

function aField(input: TemplateFieldDefinition['input'], more: Partial<TemplateFieldDefinition> = {}) {
  return { id: 'issuingNumber', label: '发文字号', input, isRequired: false, ...more } satisfies TemplateFieldDefinition
}

it.each([
  ['text', '', undefined, null],
  ['date', '2026-11-22', undefined, null],
  ['date', '2026-02-30', undefined, wording.notADay],
  ['number', '30', undefined, null],
  ['number', '三十', undefined, wording.notANumber],
  ['text', '临办发〔2026〕12号', NUMBER_PATTERN, null],
  ['text', '临办发[2026]012号', NUMBER_PATTERN, NUMBER_PATTERN.message],
] as const)('says of a %s “%s” what is wrong, or nothing', (input, value, pattern, expected) => {
  const field = aField(input, pattern === undefined ? {} : { pattern })

  expect(fieldProblem(field, value, wording)).toBe(expected)
})
