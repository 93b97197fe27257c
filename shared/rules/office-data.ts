import type { CalendarDay } from '../kernel/calendar-day.ts'

/** The days between which an entry holds, both included; open where absent. */
export interface Validity {
  readonly from?: CalendarDay | undefined
  readonly until?: CalendarDay | undefined
}

/** A person in the dated registry of posts (人员职务名册), in the order in which people are named. */
export interface RegisteredPerson extends Validity {
  readonly name: string
  /** Post as it is written before the name: 市委常委、秘书长. */
  readonly post: string
}

/** A body (机构) with the one short name that may stand for it. */
export interface RegisteredBody extends Validity {
  readonly name: string
  /** Empty when the body has none. */
  readonly shortName: string
  /** Name of the body it belongs to. */
  readonly parent?: string | undefined
  /** Name of the body that took over, for one that was renamed or dissolved. */
  readonly successor?: string | undefined
}

/** A passage that may be quoted, word for word (表述库). */
export interface ApprovedPassage extends Validity {
  readonly text: string
  /** Who said it where, or the document it stands in. */
  readonly origin: string
}

/** What a document says of something that other documents speak of as well. */
export interface DocumentFact {
  /** `title`: of the document with a number; `day` and `place`: of a meeting. */
  readonly kind: 'title' | 'day' | 'place'
  /** The number, or the name of the meeting. */
  readonly name: string
  readonly value: string
}

/** A fact from another document that the reader may read. */
export interface FactElsewhere extends DocumentFact {
  readonly documentTitle: string
}

/** What an office itself knows: data for the rules that need it, dated and kept by the office. */
export interface OfficeData {
  /** In the order of precedence. */
  readonly people: readonly RegisteredPerson[]
  readonly bodies: readonly RegisteredBody[]
  readonly passages: readonly ApprovedPassage[]
  /** Only ever from documents that whoever reads the findings may read. */
  readonly elsewhere: readonly FactElsewhere[]
}

/** An office that has written down nothing yet. */
export const NO_OFFICE_DATA: OfficeData = { people: [], bodies: [], passages: [], elsewhere: [] }

/** Whether an entry holds on a day. A text without a date is of the present: what has no end holds. */
export function isValidOn({ from, until }: Validity, day: CalendarDay | null): boolean {
  return day === null ? until === undefined : (from ?? '') <= day && (until === undefined || day <= until)
}
