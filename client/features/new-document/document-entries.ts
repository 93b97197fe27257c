import type { Urgency } from '#shared/api/documents.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { judgeTitle } from './title-check.ts'

/** What is entered to make a document. */
export interface DocumentEntries {
  readonly title: string
  readonly urgency: Urgency
  /** Answers by the ids of questions; those to questions of a kind chosen before stay, in case it is chosen again. */
  readonly answers: Readonly<Record<string, string>>
  readonly writerIds: readonly string[]
  /** Empty for the unit of the person's first post. */
  readonly unitId: string
}

export const NO_ENTRIES: DocumentEntries = { title: '', urgency: 'normal', answers: {}, writerIds: [], unitId: '' }

/** What stands in the way of making the document: by `title` and the ids of questions; empty when nothing does. */
export function entryProblems(
  entries: DocumentEntries,
  template: Template,
  wording: Catalogue['documents']['create'],
): Readonly<Record<string, string>> {
  const title = judgeTitle(entries.title, template, wording)
  const missing = template.questions.filter(({ id, isRequired }) => isRequired && !entries.answers[id]?.trim())
  return {
    ...(title.weight === 'wrong' ? { title: title.text } : {}),
    ...Object.fromEntries(missing.map(({ id, label }) => [id, fill(wording.answerMissing, { label })])),
  }
}

/** The answers to the questions this kind asks. */
export function answersTo(template: Template, entries: DocumentEntries): Record<string, string> {
  return Object.fromEntries(template.questions.map(({ id }) => [id, entries.answers[id]?.trim() ?? '']))
}
