import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Where one server of a measurement keeps its data. */
export interface BenchPlace {
  readonly dataDirectory: string
  readonly databaseUrl: string | null
  remove(): Promise<void>
}

/** A fresh data folder, and a fresh database where the address of a PostgreSQL is given. */
export async function createPlace(postgresUrl: string | null): Promise<BenchPlace> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'wenshu-bench-'))
  const removeFolder = () => rmSync(dataDirectory, { recursive: true, force: true })
  if (postgresUrl === null) return { dataDirectory, databaseUrl: null, remove: async () => removeFolder() }

  const name = `bench_${randomUUID().replaceAll('-', '')}`
  await administer(postgresUrl, `create database ${name}`)
  const databaseUrl = new URL(postgresUrl)
  databaseUrl.pathname = `/${name}`
  return {
    dataDirectory,
    databaseUrl: databaseUrl.href,
    remove: async () => {
      await administer(postgresUrl, `drop database ${name} with (force)`)
      removeFolder()
    },
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
