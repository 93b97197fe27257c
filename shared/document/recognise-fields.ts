import { fromChineseDate } from '../kernel/calendar-day.ts'
import type { Fields } from './fields.ts'
import { FIELD_PATTERNS, tidyDate } from './text-patterns.ts'

type FieldReader = (text: string) => Fields | null

/** Elements above the title, each a line of its own. */
const HEADER_READERS: readonly FieldReader[] = [
  (text) => {
    const match = FIELD_PATTERNS.issuingNumber.exec(text)
    return match === null ? null : { issuingNumber: `${match[1]}〔${match[2]}〕${match[3]}号` }
  },
  (text) => (FIELD_PATTERNS.letterhead.test(text) ? { letterhead: text } : null),
  (text) => (FIELD_PATTERNS.copyNumber.test(text) ? { copyNumber: text } : null),
  (text) => {
    const match = FIELD_PATTERNS.classification.exec(text)
    if (match === null) return null
    const period: Fields = match[2] === undefined ? {} : { classificationPeriod: match[2] }
    return { securityClassification: match[1] ?? '', ...period }
  },
  (text) => (FIELD_PATTERNS.urgency.test(text) ? { urgency: text } : null),
  (text) => {
    const match = FIELD_PATTERNS.signatory.exec(text)
    if (match === null) return null
    const number = headerField(text.slice(0, match.index).trim()) ?? {}
    return { ...number, signatory: (match[1] ?? '').split(/[\s\u3000、，,]+/).filter((name) => name !== '') }
  },
]

/** Elements of the colophon. */
const COLOPHON_READERS: readonly FieldReader[] = [
  (text) => {
    const match = FIELD_PATTERNS.ccRecipient.exec(text)
    return match === null ? null : { ccRecipient: splitRecipients(match[1] ?? '') }
  },
  (text) => {
    const match = FIELD_PATTERNS.printing.exec(text)
    if (match === null) return null
    const day = fromChineseDate(tidyDate(match[2] ?? ''))
    return day === null ? null : { printingOffice: (match[1] ?? '').trim(), printingDate: day }
  },
]

function splitRecipients(text: string): readonly string[] {
  return text.split(/[，,；;。]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

function firstReading(readers: readonly FieldReader[], text: string): Fields | null {
  for (const read of readers) {
    const fields = read(text)
    if (fields !== null) return fields
  }
  return null
}

/** The field a line above the title stands for, or `null`. */
export function headerField(text: string): Fields | null {
  return firstReading(HEADER_READERS, text)
}

/** The field a line of the colophon stands for, or `null`. */
export function colophonField(text: string): Fields | null {
  return firstReading(COLOPHON_READERS, text)
}
