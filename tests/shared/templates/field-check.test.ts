import { describe, expect, it } from 'vitest'
import type { Fields } from '#shared/document/fields.ts'
import { fieldProblems, problemOf } from '#shared/templates/field-check.ts'
import type { TemplateFieldDefinition } from '#shared/templates/template-schema.ts'
import { aTemplate } from '#tests/support/templates.ts'

function aField(overrides: Partial<TemplateFieldDefinition> = {}): TemplateFieldDefinition {
  return { id: 'copies', label: '份数', input: 'text', isRequired: false, ...overrides }
}

const wholeNumber = { matches: '^[1-9]\\d*$', message: '填整数' }

describe('a field of a form', () => {
  it.each<[string, Partial<TemplateFieldDefinition>, readonly string[], string | null]>([
    ['empty and optional', {}, [], null],
    ['empty and required', { isRequired: true }, [], 'missing'],
    ['blank and required', { isRequired: true }, ['  '], 'missing'],
    ['filled and required', { isRequired: true }, ['30'], null],
    ['as the pattern wants it', { pattern: wholeNumber }, ['30'], null],
    ['against the pattern', { pattern: wholeNumber }, ['三十'], 'notAsRequired'],
    ['empty with a pattern', { pattern: wholeNumber }, [''], null],
    ['one of the choices', { input: 'choice', options: ['加急', '特急'] }, ['特急'], null],
    ['none of the choices', { input: 'choice', options: ['加急', '特急'] }, ['很急'], 'notOffered'],
    ['a day', { input: 'date' }, ['2026-11-22'], null],
    ['no day', { input: 'date' }, ['2026-02-30'], 'notADay'],
    ['a list of good items', { input: 'list', pattern: wholeNumber }, ['1', '2'], null],
    ['a list with one bad item', { input: 'list', pattern: wholeNumber }, ['1', '乙'], 'notAsRequired'],
  ])('that is %s', (_, overrides, values, problem) => {
    expect(problemOf(aField(overrides), values)).toBe(problem)
  })
})

it('reports every wrong field of a form, in its order', () => {
  const template = aTemplate({
    fields: [
      aField({ id: 'issuingAuthority', isRequired: true }),
      aField({ id: 'copies', pattern: wholeNumber }),
      aField({ id: 'ccRecipient', input: 'list' }),
    ],
  })
  const fields: Fields = { copies: '很多', ccRecipient: ['市政府办公室'] }

  expect(fieldProblems(template, fields).map(({ field, problem }) => [field.id, problem])).toEqual([
    ['issuingAuthority', 'missing'],
    ['copies', 'notAsRequired'],
  ])
})
