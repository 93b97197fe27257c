import type { TestProject } from 'vitest/node'
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs'
import { makeTemplates } from './database-templates.ts'

/**
 * Before the server tests: a PostgreSQL at `PG_TEST_URL`, unless there is one already or none is installed, and on each
 * engine a database with the schema of today that tests take copies of. Gives the function that ends all of it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stop = await ensurePostgresRuns()
  const { templates, remove } = await makeTemplates(process.env.PG_TEST_URL)
  project.provide('databaseTemplates', templates)
  return async () => {
    await remove()
    await stop()
  }
}

async function ensurePostgresRuns(): Promise<() => Promise<void>> {
  if (process.env.PG_TEST_URL !== undefined || findPostgres() === null) return async () => {}
  const { url, stop } = await startPostgres()
  process.env.PG_TEST_URL = url
  return stop
}
