import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const START_TIMEOUT_MS = 30_000

/** The product in a process of its own. */
export interface ServerProcess {
  readonly url: string
  /** The one-time code for making the office, printed while there is none. */
  readonly setupCode: string | null
  /** Ends it as a power button would: nothing is flushed, nobody is told. */
  killHard(): Promise<void>
  stop(): Promise<void>
}

/** Starts the product and resolves when it serves; rejects with what it said when it does not start. */
export async function startServerProcess(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'server', 'main.ts')], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = await untilServing(child)
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    url: /https?:\/\/[\w.:[\]]+/.exec(said)?.[0] ?? '',
    setupCode: /启用码 (\S+)/.exec(said)?.[1] ?? null,
    killHard: end('SIGKILL'),
    stop: end('SIGTERM'),
  }
}

async function untilServing(child: ChildProcess): Promise<string> {
  let said = ''
  const serving = new Promise<void>((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      said += bytes.toString()
      // The line with the code comes after the line with the address, and only on the first start.
      if (/https?:\/\/\S+\n/.test(said)) setTimeout(resolve, 100)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    setTimeout(() => reject(new Error(`the server did not start: ${said}`)), START_TIMEOUT_MS).unref()
  })
  await serving
  child.removeAllListeners('exit')
  return said
}

/** A port nobody uses at the moment, for a server that must come back on the same one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
