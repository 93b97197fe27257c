import { type FieldId, type Fields, fieldText } from './fields.ts'

/** What the field `signatureFitting` says where line pitch and spacing stay as they are, room or not (7.3.5.5). */
export const NO_FITTING = '不调整'

/** What the field `attachmentBinding` says where attachments are not bound together with the text (7.3.7). */
export const SEPARATE_ATTACHMENTS = '分开装订'

/** Choices that no paragraph of a Word file shows, with what they may say; no form offers them either. */
const UNSEEN: readonly (readonly [field: FieldId, value: string])[] = [['signatureFitting', NO_FITTING]]

/** Fields that are chosen where they show and stand on no form. */
export const UNSEEN_FIELDS: readonly FieldId[] = UNSEEN.map(([field]) => field)

const PREFIX = 'wenshu.'

/** The choices as variables of a Word file, so that they come back with it. */
export function variablesOfChoices(fields: Fields): ReadonlyMap<string, string> {
  const chosen = UNSEEN.filter(([field, value]) => fieldText(fields, field) === value)
  return new Map(chosen.map(([field, value]) => [PREFIX + field, value]))
}

/** The choices that the variables of a Word file carry. */
export function choicesOfVariables(variables: ReadonlyMap<string, string>): Fields {
  return Object.fromEntries(UNSEEN.filter(([field, value]) => variables.get(PREFIX + field) === value))
}
