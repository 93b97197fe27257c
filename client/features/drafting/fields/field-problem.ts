import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { TemplateFieldDefinition } from '#shared/templates/template-schema.ts'

type Wording = Catalogue['drafting']['fields']

/** What is wrong with one value of a field and how to fix it; `null` when nothing is. Empty is never wrong here. */
export function fieldProblem(field: TemplateFieldDefinition, value: string, wording: Wording): string | null {
  if (value === '') return null
  if (field.input === 'date' && !isCalendarDay(value)) return wording.notADay
  if (field.input === 'number' && !/^\d+$/.test(value)) return wording.notANumber
  const { pattern } = field
  return pattern !== undefined && !new RegExp(pattern.matches, 'u').test(value) ? pattern.message : null
}
