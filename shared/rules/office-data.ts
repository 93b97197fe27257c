/** A person in the dated registry of posts (人员职务名册), in the order in which people are named. */
export interface RegisteredPerson {
  readonly name: string
  /** Post as it is written before the name: 市委常委、秘书长. */
  readonly post: string
  /** Days between which the entry holds, `YYYY-MM-DD`; open when absent. */
  readonly from?: string
  readonly until?: string
}

/** A body with the one short name that may stand for it. */
export interface RegisteredBody {
  readonly name: string
  readonly shortName: string
}

/** What an office itself knows: data for the rules that need it, dated and kept by the office. */
export interface OfficeData {
  /** In the order of precedence. */
  readonly people: readonly RegisteredPerson[]
  readonly bodies: readonly RegisteredBody[]
}

/** An office that has written down nothing yet. */
export const NO_OFFICE_DATA: OfficeData = { people: [], bodies: [] }
