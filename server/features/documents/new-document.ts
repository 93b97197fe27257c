import * as Y from 'yjs'
import type { Urgency } from '#shared/api/documents.ts'
import { type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import type { Fields, FieldValue } from '#shared/document/fields.ts'
import { seedDocument } from '#shared/document/yjs.ts'
import { toChineseDate } from '#shared/kernel/calendar-day.ts'
import { messages } from '#shared/messages/index.ts'
import { fillPlaces, initialFieldValue, type TemplatePlace } from '#shared/templates/skeleton.ts'
import type { Template } from '#shared/templates/template-schema.ts'

/** What fills the open places of a template. */
export type PlaceValues = Readonly<Partial<Record<TemplatePlace, string>>>

/** Answers to the questions of a template in the form in which they stand in a text: days are written out. */
export function placeValues(template: Template, answers: Readonly<Record<string, string>>): PlaceValues {
  const entries = template.questions.map(({ id, input }) => {
    const answer = answers[id]?.trim() ?? ''
    return [id, input === 'date' && answer !== '' ? toChineseDate(answer) : answer] as const
  })
  return Object.fromEntries(entries)
}

/** The paragraphs a document starts with, each with an id of its own that it keeps for life. */
export function skeletonBody(template: Template, values: PlaceValues, nextId: () => string): DocumentJson {
  const content = template.skeleton.map(({ kind, text, runIn }) =>
    paragraphJson({ id: nextId(), kind, text: fillPlaces(text, values), runIn }),
  )
  return { type: 'doc', content }
}

/** The fields a document starts with: initial values of the template, and the urgency where the form offers it. */
export function initialFields(template: Template, values: PlaceValues, urgency: Urgency): Fields {
  const entries = template.fields.flatMap((field): [string, FieldValue][] => {
    const urgencyWord = messages['zh-CN'].common.urgencies[urgency]
    if (field.id === 'urgency' && field.options?.includes(urgencyWord)) return [[field.id, urgencyWord]]
    const value = initialFieldValue(field, values)
    return value === undefined || value.length === 0 ? [] : [[field.id, value]]
  })
  return Object.fromEntries(entries)
}

/** The state of a Y.Doc that holds this text and nothing before it. */
export function seedState(body: DocumentJson, fields: Fields): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  seedDocument(doc, body, fields)
  return Y.encodeStateAsUpdate(doc)
}
