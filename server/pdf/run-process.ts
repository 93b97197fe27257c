import { type ChildProcess, spawn } from 'node:child_process'

/** What a program may take before it is ended with everything it started. */
export interface ProcessLimits {
  readonly milliseconds: number
  /** Address space; a program that asks for more fails by itself. Not held on Windows. */
  readonly megabytes: number
}

/** A program that did not end well. `reason` tells a time limit from everything else. */
export class ProcessFailure extends Error {
  readonly reason: 'timeLimit' | 'failed'

  constructor(reason: ProcessFailure['reason'], message: string) {
    super(message)
    this.name = 'ProcessFailure'
    this.reason = reason
  }
}

interface ProcessRequest {
  readonly command: string
  readonly args: readonly string[]
  readonly limits: ProcessLimits
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a program and gives what it printed. Throws a ProcessFailure when it fails or takes too long. */
export function runProcess(request: ProcessRequest): Promise<string> {
  const child = start(request)
  const { limits, command } = request
  return new Promise((resolve, reject) => {
    const [printed, complaints]: [Buffer[], Buffer[]] = [[], []]
    child.stdout?.on('data', (part: Buffer) => printed.push(part))
    child.stderr?.on('data', (part: Buffer) => complaints.push(part))
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      endWithChildren(child)
    }, limits.milliseconds)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(new ProcessFailure('failed', error.message))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (isLate) reject(new ProcessFailure('timeLimit', `${command} took more than ${limits.milliseconds} ms`))
      else if (code === 0) resolve(Buffer.concat(printed).toString('utf8'))
      else reject(new ProcessFailure('failed', `${command} ended with ${code}: ${Buffer.concat(complaints)}`))
    })
  })
}

const IS_WINDOWS = process.platform === 'win32'

/** What a program needs to find its way; everything else, passwords above all, is the server's own. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'SystemRoot', 'USERPROFILE']

function surroundings(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]))
}

/** The shell sets the limit of memory, which Node cannot, and becomes the program. */
function start({ command, args, limits, environment }: ProcessRequest): ChildProcess {
  const options = { env: { ...surroundings(), ...environment }, stdio: ['ignore', 'pipe', 'pipe'] as 'pipe'[] }
  if (IS_WINDOWS) return spawn(command, args, options)
  const shell = 'ulimit -v "$0" && exec "$@"'
  const kilobytes = String(limits.megabytes * 1024)
  return spawn('/bin/sh', ['-c', shell, kilobytes, command, ...args], { ...options, detached: true })
}

/** LibreOffice is a program that starts another: the whole group ends. */
function endWithChildren(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (IS_WINDOWS) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // It has just ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
