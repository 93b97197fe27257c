import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** Types of columns whose usual form in `pg` differs from that of SQLite (oid of pg_type). */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  17: (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex')), // bytea
  20: Number, // bigint: sequence numbers and counts stay far below 2^53
  1700: Number, // numeric: sums of bigint
}

const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (PARSERS[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as (value: string) => unknown,
}

/** Settings of every connection; those that only read are held to it by the server. */
export function connectionSettings(databaseUrl: string, isReadOnly = false): pg.PoolConfig {
  return {
    connectionString: databaseUrl,
    types: typeParsers,
    application_name: 'wenshu',
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    // A server that is set to commit without waiting for its disk would turn "saved" into a lie.
    options: `-c synchronous_commit=on -c default_transaction_read_only=${isReadOnly ? 'on' : 'off'}`,
  }
}

/**
 * PostgreSQL with values in the same form as SQLite: bytes are `Uint8Array`, integers are numbers. `onProblem` hears of
 * connections that break while no query is running; a query that is running rejects.
 */
export function postgresDialect(
  databaseUrl: string,
  options: { readonly isReadOnly: boolean; readonly onProblem: (error: Error) => void },
): PostgresDialect {
  const pool = new pg.Pool({ ...connectionSettings(databaseUrl, options.isReadOnly), max: 10 })
  // Without a listener of its own, a connection that breaks between two statements of a transaction ends the process.
  pool.on('connect', (client) => client.on('error', options.onProblem))
  // The pool repeats what its idle connections say, and ends the process when nobody listens.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
