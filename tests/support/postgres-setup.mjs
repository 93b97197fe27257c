import { findPostgres, startPostgres } from '../../scripts/postgres.mjs'

/**
 * Before the server tests: a PostgreSQL at `PG_TEST_URL`, unless there is one already or none is installed. Gives the
 * function that ends it.
 */
export async function setup() {
  if (process.env.PG_TEST_URL !== undefined || findPostgres() === null) return undefined
  const { url, stop } = await startPostgres()
  process.env.PG_TEST_URL = url
  return stop
}
