import * as Y from 'yjs'
import type { Urgency } from '#shared/api/documents.ts'
import { type BlockJson, type DocumentJson, paragraphJson } from '#shared/document/document-json.ts'
import { type Fields, type FieldValue, REGISTRATION_FIELDS } from '#shared/document/fields.ts'
import { UNSEEN_FIELDS } from '#shared/document/layout-choices.ts'
import { placeParagraphs } from '#shared/document/place-paragraphs.ts'
import { documentView, titleOf } from '#shared/document/view.ts'
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

/** A text from elsewhere under the title that its document gets, each block with an id that it keeps for life. */
export function titledBody(body: DocumentJson, title: string, nextId: () => string): DocumentJson {
  const isSame = titleOf(documentView('', body, {})) === title
  const titled = isSame ? body : placeParagraphs(body, 'title', [title])
  return { type: 'doc', content: titled.content.map((block) => withId(block, nextId)) }
}

function withId(block: BlockJson, nextId: () => string): BlockJson {
  if (block.type === 'paragraph') return { ...block, attrs: { ...block.attrs, id: nextId() } }
  if (block.type === 'pageBreak') return { type: 'pageBreak', attrs: { id: nextId() } }
  const content = block.content.map((row) => ({
    ...row,
    content: row.content.map((cell) => ({ ...cell, content: cell.content.map((inside) => withId(inside, nextId)) })),
  }))
  return { ...block, attrs: { id: nextId() }, content }
}

/**
 * The fields of a text from elsewhere that a draft takes over: those its form offers and those no form does, apart from number, copy number and
 * printing day, which every document is given anew when it is registered.
 */
export function draftFields(template: Template, fields: Fields): Fields {
  const offered = template.fields.map(({ id }) => id).filter((id) => !REGISTRATION_FIELDS.includes(id))
  const kept = [...offered, ...UNSEEN_FIELDS]
  return Object.fromEntries(Object.entries(fields).filter(([id]) => kept.some((field) => field === id)))
}

/** The state of a Y.Doc that holds this text and nothing before it. */
export function seedState(body: DocumentJson, fields: Fields): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  seedDocument(doc, body, fields)
  return Y.encodeStateAsUpdate(doc)
}
