import { type FieldId, type Fields, fieldText, REGISTRATION_FIELDS } from '#shared/document/fields.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import { problemOf } from '#shared/templates/field-check.ts'
import type { Template, TemplateFieldDefinition } from '#shared/templates/template-schema.ts'

/** Entries of the registration by field. */
export type RegistrationEntries = Readonly<Partial<Record<FieldId, string>>>

/** The fields of this kind that are filled after signing, in the order of the template. */
export function registrationFields(template: Template): readonly TemplateFieldDefinition[] {
  return template.fields.filter(({ id }) => REGISTRATION_FIELDS.includes(id))
}

/** What is registered so far. */
export function initialRegistration(fields: Fields): RegistrationEntries {
  return Object.fromEntries(REGISTRATION_FIELDS.map((id) => [id, fieldText(fields, id)]))
}

/** What is wrong with one entry, in words, or `null`. */
export function registrationProblem(
  field: TemplateFieldDefinition,
  entries: RegistrationEntries,
  wording: Catalogue['signOff']['registration'],
): string | null {
  const problem = problemOf(field, [entries[field.id] ?? ''])
  if (problem === null) return null
  if (problem === 'missing') return fill(wording.missing, { label: field.label })
  return problem === 'notADay' ? wording.notADay : (field.pattern?.message ?? field.hint ?? null)
}
