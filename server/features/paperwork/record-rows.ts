import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '#server/storage/schema.ts'
import type { Figure } from '#shared/paperwork/figures.ts'
import type { Period } from '#shared/paperwork/periods.ts'
import type { CountingAct } from '#shared/paperwork/policy.ts'

/** Which records are added up or listed. */
export interface RecordFilter {
  readonly period: Period
  readonly countedFrom: CountingAct
  /** `null` for all units. */
  readonly unitIds: readonly string[] | null
  /** `null` for all kinds. */
  readonly kinds: readonly string[] | null
}

/** The column that says when a record counts. */
export function countedAtColumn(countedFrom: CountingAct): 'signedAt' | 'issuedAt' {
  return countedFrom === 'sign' ? 'signedAt' : 'issuedAt'
}

interface FigureRow {
  readonly unitId: string
  readonly kind: string
  readonly month: number | string
  readonly documents: number | string
  readonly characters: number | string
  readonly over: number | string
  readonly excused: number | string
}

/**
 * Documents by unit, kind and month of a period, added up by the store in one query: the months are a table of ranges,
 * so that the index on the instant is used and no engine has to know of Beijing time.
 */
export async function readFigures(db: Kysely<Database>, filter: RecordFilter): Promise<readonly Figure[]> {
  const { months } = filter.period
  if (months.length === 0 || filter.unitIds?.length === 0 || filter.kinds?.length === 0) return []
  const ranges = months.map(({ month, from, until }) => sql`(cast(${month} as integer), ${from}, ${until})`)
  const at = sql.ref(`r.${countedAtColumn(filter.countedFrom)}`)
  const { rows } = await sql<FigureRow>`
    with months ("month", "from", "until") as (values ${sql.join(ranges)}),
      excused as (select distinct "documentId" from "paperworkExceptions")
    select r."unitId", r."kind", m."month",
      count(*) as "documents",
      sum(r."characters") as "characters",
      sum(case when r."characters" > r."most" then 1 else 0 end) as "over",
      count(e."documentId") as "excused"
    from months m
    join "paperworkRecords" r on ${at} >= m."from" and ${at} < m."until"
    left join excused e on e."documentId" = r."documentId"
    where ${within('r.unitId', filter.unitIds)} and ${within('r.kind', filter.kinds)}
    group by r."unitId", r."kind", m."month"
    order by m."month", r."unitId", r."kind"`.execute(db)
  return rows.map(({ unitId, kind, ...counts }) => ({
    unitId,
    kind,
    month: Number(counts.month),
    documents: Number(counts.documents),
    characters: Number(counts.characters),
    over: Number(counts.over),
    excused: Number(counts.excused),
  }))
}

/** A column limited to some values, or not at all. */
export function within(column: string, values: readonly string[] | null): RawBuilder<boolean> {
  return values === null ? sql<boolean>`1 = 1` : sql<boolean>`${sql.ref(column)} in (${sql.join(values)})`
}

/** The instant of the earliest record, or `null`. */
export async function earliestRecord(db: Kysely<Database>, countedFrom: CountingAct): Promise<string | null> {
  const column = countedAtColumn(countedFrom)
  const row = await db
    .selectFrom('paperworkRecords')
    .select((record) => record.fn.min(column).as('earliest'))
    .executeTakeFirst()
  return row?.earliest ?? null
}
