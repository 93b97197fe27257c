import { type Kysely, sql } from 'kysely'
import type { Value } from './backup-format.ts'
import type { Database } from './schema.ts'
import type { TableName } from './tables.ts'

/** The columns of the primary keys that are not a single `id`. */
const KEYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  settings: ['key'],
  sessions: ['tokenHash'],
  documentMembers: ['documentId', 'personId'],
  updateLog: ['seq'],
  snapshots: ['documentId', 'uptoSeq'],
  negativeLists: ['version'],
  entryTrials: ['wordingHash'],
  paperworkPolicies: ['version'],
  caughtFindings: ['documentId', 'wordsHash'],
  dismissedTerms: ['wrong', 'right'],
  documentFacts: ['documentId', 'kind', 'name', 'value'],
  acts: ['seq'],
}

/** Rows read at a time; few where one row may hold a whole text. */
const PAGE_SIZE = 500
const LARGE_ROWS: Readonly<Partial<Record<TableName, number>>> = {
  updateLog: 100,
  snapshots: 4,
  versions: 4,
  originals: 1,
}

/** Those of the given tables that the database has, in the given sequence, with the names of their columns. */
export async function columnsOf(
  db: Kysely<Database>,
  tables: readonly TableName[],
): Promise<readonly (readonly [TableName, readonly string[]])[]> {
  const found = await db.introspection.getTables()
  const columns = new Map(found.map((table) => [table.name, table.columns.map((column) => column.name)]))
  return tables.flatMap((table) => {
    const names = columns.get(table)
    return names === undefined ? [] : [[table, names] as const]
  })
}

/** The rows of a table in the order of its key, page by page, as values of the given columns. */
export async function* readPages(
  db: Kysely<Database>,
  table: TableName,
  columns: readonly string[],
): AsyncGenerator<readonly (readonly Value[])[]> {
  const keys = KEYS[table] ?? ['id']
  const key = sql.join(keys.map((column) => sql.ref(column)))
  const selected = sql.join(columns.map((column) => sql.ref(column)))
  const size = LARGE_ROWS[table] ?? PAGE_SIZE
  for (let last: Readonly<Record<string, Value>> | undefined; ; ) {
    const after = last === undefined ? sql`` : sql`where (${key}) > (${sql.join(keys.map((name) => last?.[name]))})`
    const { rows }: { rows: Record<string, Value>[] } = await sql<Record<string, Value>>`
      select ${selected} from ${sql.table(table)} ${after} order by ${key} limit ${size}`.execute(db)
    if (rows.length > 0) yield rows.map((row) => columns.map((column) => row[column] ?? null))
    if (rows.length < size) return
    last = rows.at(-1)
  }
}
