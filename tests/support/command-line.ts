import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCli } from '#server/cli/run-cli.ts'

const PROGRAM = fileURLToPath(new URL('../../scripts/wenshu.mjs', import.meta.url))

export interface CommandResult {
  readonly code: number
  readonly output: string
  readonly errors: string
}

/** A folder in which `wenshu` is run as a process of its own. */
export interface CommandFolder {
  path(name: string): string
  write(name: string, content: string | Uint8Array): Promise<string>
  run(...args: readonly string[]): Promise<CommandResult>
  remove(): Promise<void>
}

/** A new empty folder; remove it afterwards. */
export async function commandFolder(): Promise<CommandFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'wenshu-cli-'))
  const path = (name: string) => join(folder, name)
  return {
    path,
    async write(name, content) {
      await writeFile(path(name), content)
      return path(name)
    },
    run: (...args) => runProgram(folder, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function runProgram(cwd: string, args: readonly string[]): Promise<CommandResult> {
  const { DATABASE_URL: _, DATA_DIR: __, ...environment } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { cwd, env: environment }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, output, errors })
    })
  })
}

/** Runs `wenshu` inside this process: as the program does, without its start-up time. */
export function callProgram(...args: readonly string[]): Promise<CommandResult> {
  return callProgramIn({}, ...args)
}

/** The same with these variables in the environment. */
export async function callProgramIn(
  environment: Readonly<Record<string, string | undefined>>,
  ...args: readonly string[]
): Promise<CommandResult> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const code = await runCli(args, {
    environment,
    print: (line) => lines.push(line),
    printError: (line) => errors.push(line),
  })
  return { code, output: lines.join('\n'), errors: errors.join('\n') }
}
