import type { Template } from './template-schema.ts'

/** Places that a template may leave open in its skeleton and in the initial values of its fields. */
export const TEMPLATE_PLACES = [
  'title',
  'unitName', // the unit that drafts
  'officeName', // the office that issues: the top of the unit tree
  'today', // the day of creation, written as 2026年11月22日
  'speaker',
  'occasionDate', // written as 2026年11月22日
  'occasion',
  'addressee',
] as const
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number]

/** What stands in for a place that was not answered: the sign offices use for "to be filled in". */
export const UNFILLED = '××'

const PLACE = /\{\{(\w+)\}\}/g

/** The names of the places in a text of a template, known or not. */
export function placesOf(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map((match) => match[1] as string)
}

/** A text of a template with its places filled; one without a value becomes ××, which the writer has to replace. */
export function fillPlaces(text: string, values: Readonly<Partial<Record<TemplatePlace, string>>>): string {
  return text.replace(PLACE, (_, name: string) => values[name as TemplatePlace] || UNFILLED)
}

/** Initial value of a field; an unanswered place leaves a field empty, since a form shows by itself what is missing. */
export function initialFieldValue(
  field: Template['fields'][number],
  values: Readonly<Partial<Record<TemplatePlace, string>>>,
): string | readonly string[] | undefined {
  const fill = (text: string) => text.replace(PLACE, (_, name: string) => values[name as TemplatePlace] ?? '')
  if (field.initial === undefined) return undefined
  return typeof field.initial === 'string' ? fill(field.initial) : field.initial.map(fill)
}
