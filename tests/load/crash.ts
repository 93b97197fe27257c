/**
 * Kills the server while people type, and counts what was shown as saved and is gone.
 *
 *   node tests/load/crash.ts [rounds] [sqlite|postgres|both]
 *
 * Ends with exit code 1 when anything is lost.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres, startPostgres } from '../../scripts/postgres.mjs'
import { crashRounds } from './parts/crash-rounds.ts'

const rounds = Number(process.argv[2] ?? 30)
const engines = process.argv[3] ?? 'both'

async function run(engine: string, databaseUrl: string | null): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'wenshu-crash-'))
  const startedAt = performance.now()
  try {
    const report = await crashRounds({
      dataDirectory,
      databaseUrl,
      rounds,
      random: Math.random,
      onRound: (round, confirmed) => console.log(`${engine} ${round}/${rounds}: ${confirmed} edits confirmed so far`),
    })
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
    console.log(
      `${engine}: ${report.rounds} crashes, ${report.typed} edits typed, ${report.confirmed} confirmed, ` +
        `${report.lost.length} of them lost, ${report.doubled.length} doubled (${seconds} s)`,
    )
    if (report.lost.length > 0 || report.doubled.length > 0) process.exitCode = 1
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

if (engines !== 'postgres') await run('sqlite', null)
if (engines !== 'sqlite') {
  if (findPostgres() === null) throw new Error('PostgreSQL is not installed')
  const { url, stop } = await startPostgres({ isDurable: true })
  try {
    await run('postgres', url)
  } finally {
    await stop()
  }
}
