import type { DocumentJson } from '#shared/document/document-json.ts'
import { FIELD_IDS, type FieldId, type Fields, type FieldValue, isFieldId } from '#shared/document/fields.ts'
import { PARAGRAPH_FIELDS, paragraphTexts } from '#shared/document/paragraph-fields.ts'
import { placeParagraphs } from '#shared/document/place-paragraphs.ts'
import { isCalendarDay } from '#shared/kernel/calendar-day.ts'
import { closestName } from './closest-name.ts'
import { UsageError } from './usage-error.ts'

/** Names whose value is a day, `YYYY-MM-DD`. */
const DAYS: readonly string[] = ['occasionDate', 'dateOfIssue', 'printingDate']

/** Every name a fields file may use. */
export const FIELD_NAMES: readonly string[] = [...PARAGRAPH_FIELDS, ...FIELD_IDS]

/** A document with the fields of a file put into it. */
export interface WithFields {
  readonly body: DocumentJson
  readonly fields: Fields
}

/**
 * Puts the values of a fields file into a document: elements of the text as paragraphs in their places, the others as
 * fields. Throws a UsageError for a name nobody knows, a value that is no text, or a day that does not exist.
 */
export function withGivenFields(document: WithFields, given: unknown): WithFields {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new UsageError('fieldsNotAnObject')

  const values = Object.entries(given).map(([name, value]) => checkedField(name, value))
  const fields: Partial<Record<FieldId, FieldValue>> = { ...document.fields }
  for (const { name, texts, isList } of values) {
    if (isFieldId(name)) fields[name] = isList ? texts : (texts[0] ?? '')
  }
  return { body: placedParagraphs(document.body, values), fields }
}

interface GivenField {
  readonly name: string
  readonly texts: readonly string[]
  readonly isList: boolean
}

function checkedField(name: string, value: unknown): GivenField {
  if (!FIELD_NAMES.includes(name)) {
    const closest = closestName(name, FIELD_NAMES)
    throw closest === null
      ? new UsageError('unknownField', { name, names: FIELD_NAMES })
      : new UsageError('unknownFieldNear', { name, closest })
  }
  const texts = (Array.isArray(value) ? value : [value]).map((text) => checkedText(name, text))
  return { name, texts, isList: Array.isArray(value) }
}

function checkedText(name: string, value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') throw new UsageError('fieldNotText', { name })
  const text = value.trim()
  if (DAYS.includes(name) && text !== '' && !isCalendarDay(text))
    throw new UsageError('wrongDate', { name, value: text })
  return text
}

function placedParagraphs(body: DocumentJson, values: readonly GivenField[]): DocumentJson {
  return PARAGRAPH_FIELDS.reduce((placed, name) => {
    const given = values.find((value) => value.name === name)
    if (given === undefined) return placed
    const texts = given.texts.filter((text) => text !== '')
    return placeParagraphs(placed, name, paragraphTexts(name, texts))
  }, body)
}
