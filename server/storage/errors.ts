import pg from 'pg'
import { SqliteError } from './sqlite/worker-client.ts'

/** Extended result codes of SQLite: https://www.sqlite.org/rescode.html */
const SQLITE_UNIQUE_CODES: readonly number[] = [1555, 2067]
/** SQLSTATE of PostgreSQL: unique_violation. */
const POSTGRES_UNIQUE = '23505'

/** Whether a write was refused because another row already has that key: an account or a number that is taken. */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof SqliteError) return error.errcode !== null && SQLITE_UNIQUE_CODES.includes(error.errcode)
  return error instanceof pg.DatabaseError && error.code === POSTGRES_UNIQUE
}
