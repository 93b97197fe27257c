import type { Fields } from '../document/fields.ts'
import { fieldList } from '../document/fields.ts'
import { isCalendarDay } from '../kernel/calendar-day.ts'
import type { Template, TemplateFieldDefinition } from './template-schema.ts'

/** What is wrong with one field of the form. */
export interface FieldProblem {
  readonly field: TemplateFieldDefinition
  /** `missing`: needed and empty; `notADay`, `notOffered`, `notAsRequired`: filled wrongly. */
  readonly problem: 'missing' | 'notADay' | 'notOffered' | 'notAsRequired'
}

/** Everything that keeps a form from being complete and correct, in the order of the form. */
export function fieldProblems(template: Template, fields: Fields): readonly FieldProblem[] {
  return template.fields.flatMap((field) => {
    const problem = problemOf(field, fieldList(fields, field.id))
    return problem === null ? [] : [{ field, problem }]
  })
}

/** What is wrong with the values of one field, or `null`. An empty field is wrong only where it is required. */
export function problemOf(field: TemplateFieldDefinition, values: readonly string[]): FieldProblem['problem'] | null {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '')
  if (filled.length === 0) return field.isRequired ? 'missing' : null
  if (field.input === 'date' && !filled.every(isCalendarDay)) return 'notADay'
  if (field.options !== undefined && !filled.every((value) => field.options?.includes(value))) return 'notOffered'
  if (field.pattern === undefined) return null

  const pattern = new RegExp(field.pattern.matches, 'u')
  return filled.every((value) => pattern.test(value)) ? null : 'notAsRequired'
}
