import { fill, messages } from '#shared/messages/index.ts'
import { type RunningServer, startServer } from './app.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { readOffice } from './features/people/index.ts'
import { prepareChecks } from './features/proof/index.ts'
import { SAMPLE_PASSWORD, sampleAccounts } from './features/sample/index.ts'
import { refusalOf } from './http/error-reply.ts'
import { isEveryAddress } from './http/listen.ts'

const wording = messages['zh-CN'].system.console

/** What a process is started with. */
export interface Start {
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A reason not to start that the person at the console can do something about. */
class StartRefused extends Error {}

/** Runs the server until SIGTERM or SIGINT. Gives the exit code; 1 after saying on the console why it cannot run. */
export async function serve(start: Start): Promise<number> {
  try {
    const isSample = readArguments(start.arguments)
    const config = readConfig(start.environment)
    const isAskedToStop = stopRequest()
    const server = await startServer(config, { onDatabaseLost: endAtOnce })
    const running = new AbortController()
    try {
      await greet(server, config, isSample)
      await Promise.all([isAskedToStop.finally(() => running.abort()), prepareChecks(running.signal)])
      console.log(wording.stopping)
    } finally {
      await server.close()
    }
    console.log(wording.stopped)
    return 0
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}

/** Another process writes to the database now: anything this one still wrote would corrupt the texts. */
function endAtOnce(): never {
  console.error(wording.databaseLost)
  process.exit(1)
}

function readArguments(given: readonly string[]): boolean {
  const unknown = given.find((argument) => argument !== '--sample')
  if (unknown !== undefined) throw new StartRefused(fill(wording.wrongArgument, { argument: unknown }))
  return given.length > 0
}

async function greet(server: RunningServer, config: Config, isSample: boolean): Promise<void> {
  const { db } = server.context
  if (isSample && (await readOffice(db)) === null) await server.makeSample()

  const ready = isEveryAddress(config.host) ? wording.readyEverywhere : wording.ready
  console.log(fill(ready, { url: config.publicOrigin ?? server.url }))
  const office = await readOffice(db)
  if (isSample && office?.isSample === true) await listSample(server)
  else if (isSample) console.log(wording.sampleRefused)
  else if (office === null) console.log(fill(wording.setupCode, { code: server.setupCode ?? '' }))
}

async function listSample({ context }: RunningServer): Promise<void> {
  console.log(fill(wording.sampleReady, { password: SAMPLE_PASSWORD }))
  for (const { account, name, unitName, title } of await sampleAccounts(context.db))
    console.log(`  ${account.padEnd(12)} ${name} ${unitName} ${title}`)
}

/**
 * How long a further signal is taken for the same one: a terminal or a supervisor signals every process of a group, and
 * npm and the start script each pass theirs on.
 */
const SAME_SIGNAL_MS = 1000

/**
 * Resolves with the first signal that asks the process to end. A later one ends it at once: somebody at the console has
 * decided not to wait.
 */
function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null
    const onSignal = () => {
      askedAt ??= performance.now()
      resolve()
      if (performance.now() - askedAt > SAME_SIGNAL_MS) process.exit(1)
    }
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal).on('SIGHUP', onSignal)
  })
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartRefused) return error.message
  const refusal = refusalOf(error, 'zh-CN')
  if (refusal !== null) return fill(wording.startFailed, { reason: refusal.reply.message })

  const code = error instanceof Error && 'code' in error ? error.code : null
  const details = error as { port?: number; address?: string; message?: string }
  if (code === 'EADDRINUSE') return fill(wording.portInUse, { port: details.port ?? '' })
  if (code === 'EADDRNOTAVAIL') return fill(wording.addressUnavailable, { host: details.address ?? '' })
  return fill(wording.startFailed, { reason: details.message ?? String(error) })
}
