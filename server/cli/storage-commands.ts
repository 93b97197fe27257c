import { existsSync } from 'node:fs'
import { randomIdentifiers, systemClock } from '#server/defaults.ts'
import { createActRecorder } from '#server/features/audit/index.ts'
import {
  type BackupSummary,
  backupDatabase,
  type CheckResult,
  restoreBackup,
  verifyDatabase,
} from '#server/storage/index.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import type { Call } from './arguments.ts'
import { EXIT } from './exit-codes.ts'
import type { Outcome, Surroundings } from './outcome.ts'
import { reading, storageOf } from './stored-office.ts'
import { UsageError } from './usage-error.ts'

/** Writes a backup of everything into one new file, also while the server runs. */
export async function backup(call: Call, surroundings: Surroundings): Promise<Outcome> {
  const file = call.text('out')
  const summary = await reading(call, surroundings, (database) => backupDatabase(database, { file, now: new Date() }))
  const rows = totalRows(summary)
  return {
    code: EXIT.done,
    lines: [fill(messages[call.language].cli.backedUp, { file, rows })],
    data: { file, rows, createdAt: summary.head.createdAt },
  }
}

/** Fills an empty database from a backup, or replaces what it holds with --force. */
export async function restore(call: Call, surroundings: Surroundings): Promise<Outcome> {
  const [file] = call.files
  if (file === undefined) throw new UsageError('fileNotNamed')
  if (!existsSync(file)) throw new UsageError('fileMissing', { file })
  const target = storageOf(call, surroundings)
  const summary = await restoreBackup({ file, target, isReplacing: call.flag('force'), now: new Date() })
  const rows = totalRows(summary)
  const { createdAt } = summary.head
  const line = fill(messages[call.language].cli.restored, { file, rows, createdAt })
  return { code: EXIT.done, lines: [line], data: { file, rows, createdAt } }
}

/** Examines everything that is stored; the exit code is 1 when something is wrong. */
export async function verify(call: Call, surroundings: Surroundings): Promise<Outcome> {
  const acts = createActRecorder({ clock: systemClock, identifiers: randomIdentifiers })
  const { ok, checks } = await reading(call, surroundings, (database) => verifyDatabase(database, acts))
  const wording = messages[call.language].cli
  return {
    code: ok ? EXIT.done : EXIT.refused,
    lines: [...checks.flatMap((check) => checkLines(check, call.language)), ok ? wording.sound : wording.unsound],
    data: { checks },
  }
}

function checkLines({ name, ok, rows, problems }: CheckResult, language: Language): readonly string[] {
  const { cli, storage } = messages[language]
  const head = fill(ok ? cli.checkPassed : cli.checkFailed, { check: storage.checks[name], rows })
  return [head, ...problems.map((problem) => `    ${fill(storage.problems[problem.code], problem.params)}`)]
}

function totalRows(summary: BackupSummary): number {
  return Object.values(summary.rows).reduce((sum, rows) => sum + rows, 0)
}
