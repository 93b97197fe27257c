import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '#server/config.ts'
import { loadTemplates } from '#server/features/templates/index.ts'
import { refusalOf } from '#server/http/error-reply.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { type Call, type Command, readCall, wishesOf } from './arguments.ts'
import { conform } from './conform-file.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { exportFile } from './export-file.ts'
import type { Outcome, Surroundings } from './outcome.ts'
import { runCheck, runClean } from './proof-commands.ts'
import { backup, restore, verify } from './storage-commands.ts'
import { UsageError } from './usage-error.ts'

const ROOT = join(import.meta.dirname, '../..')

type Run = (call: Call, surroundings: Surroundings) => Promise<Outcome>

const COMMANDS: Readonly<Record<Exclude<Command, 'serve'>, Run>> = {
  check: runCheck,
  clean: runClean,
  export: runExport,
  conform,
  backup,
  restore,
  verify,
}

/** Runs one call of `wenshu` and gives its exit code. Prints Chinese unless asked for English, JSON when asked for it. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    const call = readCall(args)
    if (call.isVersion) return printLine(surroundings, programVersion())
    if (call.isHelp || call.command === null) return printLine(surroundings, helpText(call))
    if (call.command === 'serve') return await runServe(call, surroundings)
    return report(await COMMANDS[call.command](call, surroundings), call, surroundings)
  } catch (error) {
    return reportError(error, wishesOf(args), surroundings)
  }
}

function printLine(surroundings: Surroundings, line: string): ExitCode {
  surroundings.print(line)
  return EXIT.done
}

function programVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version
}

function helpText(call: Call): string {
  const wording = messages[call.language].cli.help
  return call.command === null ? wording.general : wording[call.command]
}

async function runExport(call: Call): Promise<Outcome> {
  const [file] = call.files
  if (file === undefined) throw new UsageError('fileNotNamed')
  const templates = loadTemplates(join(ROOT, 'templates'))
  const { warnings, ...result } = await exportFile(
    {
      file,
      kind: call.optional('kind'),
      fieldsFile: call.optional('fields'),
      out: call.text('out'),
      copy: call.choice('copy', ['final', 'review']),
      versionLabel: call.optional('label') ?? '',
      isSealed: !call.flag('unsealed'),
      profile: call.choice('page', ['pageSetup', 'ink', 'readAloud']),
    },
    templates,
  )
  const line = fill(messages[call.language].cli.exported, { file: result.file, bytes: result.bytes })
  return { code: EXIT.done, lines: [line], warnings, data: { ...result, warnings } }
}

/** The server takes its settings from the environment; options stand for the variables of the same meaning. */
async function runServe(call: Call, { environment }: Surroundings): Promise<number> {
  const { serve } = await import('#server/serve.ts')
  const data = call.optional('data')
  // A folder named in the call is meant, whatever database the environment names.
  const database = data === null ? null : ''
  const given = { PORT: call.optional('port'), HOST: call.optional('host'), DATA_DIR: data, DATABASE_URL: database }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Record<string, string>
  return serve({ arguments: call.flag('sample') ? ['--sample'] : [], environment: { ...environment, ...set } })
}

function report(outcome: Outcome, call: Call, surroundings: Surroundings): ExitCode {
  const isOk = outcome.code === EXIT.done
  if (call.isJson)
    surroundings.print(JSON.stringify(outcome.isDataAlone ? outcome.data : { ok: isOk, ...outcome.data }))
  else {
    const warning = messages[call.language].cli.warning
    for (const text of outcome.warnings ?? []) surroundings.printError(fill(warning, { text }))
    for (const line of outcome.lines) surroundings.print(line)
  }
  return outcome.code
}

function reportError(error: unknown, wishes: Pick<Call, 'isJson' | 'language'>, surroundings: Surroundings): ExitCode {
  const { code, name, message } = describe(error, wishes.language)
  if (wishes.isJson) surroundings.print(JSON.stringify({ ok: false, code: name, message }))
  else surroundings.printError(message)
  return code
}

function describe(error: unknown, language: Language): { code: ExitCode; name: string; message: string } {
  const wording = messages[language].cli
  if (error instanceof UsageError) {
    const message = fill(wording.problems[error.problem], error.params)
    return { code: EXIT.usage, name: error.problem, message: fill(wording.usage, { message }) }
  }
  if (error instanceof ConfigError) return { code: EXIT.usage, name: 'configuration', message: error.message }
  const refusal = refusalOf(error, language)
  if (refusal !== null) return { code: EXIT.refused, name: refusal.reply.code, message: refusal.reply.message }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { code: EXIT.failed, name: 'failure', message: fill(wording.failure, { reason }) }
}
