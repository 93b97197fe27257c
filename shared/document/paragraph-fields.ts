import { toChineseDate } from '../kernel/calendar-day.ts'
import type { ParagraphKind } from './paragraph-kinds.ts'

/** How an element that is given as a value is written as a paragraph of the text. Days are `YYYY-MM-DD`. */
const WRITTEN = {
  title: (text: string) => text,
  subtitle: (text: string) => text,
  draftMark: inBrackets,
  speaker: (text: string) => text,
  occasionDate: (day: string) => inBrackets(toChineseDate(day)),
  salutation: withColon,
  addressee: withColon,
  attachmentNote: (text: string) => text,
  issuerName: (text: string) => text,
  dateOfIssue: toChineseDate,
  supplementaryNote: inBrackets,
} as const satisfies Readonly<Partial<Record<ParagraphKind, (text: string) => string>>>
export type ParagraphField = keyof typeof WRITTEN

/** Elements that are paragraphs of the text but can be given as values, in the order they stand in a document. */
export const PARAGRAPH_FIELDS = Object.keys(WRITTEN) as readonly ParagraphField[]

/** The paragraphs for the values of one element, with the marks the standard asks for. */
export function paragraphTexts(field: ParagraphField, values: readonly string[]): readonly string[] {
  return field === 'attachmentNote' ? attachmentNote(values) : values.map(WRITTEN[field])
}

function inBrackets(text: string): string {
  return `（${text.replace(/^[（(]|[）)]$/g, '')}）`
}

function withColon(text: string): string {
  return `${text.replace(/[：:]$/, '')}：`
}

/** 附件：name, or numbered when there are several (GB/T 9704-2012, 7.3.4). */
function attachmentNote(names: readonly string[]): readonly string[] {
  const bare = names.map((name) => name.replace(/^附件[：:]\s*/, ''))
  if (bare.length < 2) return bare.map((name) => `附件：${name}`)
  return bare.map((name, index) => {
    const label = index === 0 ? '附件：' : ''
    return `${label}${index + 1}.${name.replace(/^\d{1,2}[.．、]\s*/, '')}`
  })
}
