import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** Waits for a child process. A process that was ended by a signal has the exit code a shell gives it. */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal], signal }))
  })
}

/** Runs a program to its end with our output; gives its exit code. It ends with us when we end first. */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
  const end = () => child.kill()
  process.once('exit', end)
  const { code } = await exitOf(child)
  process.off('exit', end)
  return code
}

/**
 * Runs a program in our place: it gets every signal that asks us to end, and we end as it does. Ctrl-C in a terminal
 * reaches the whole group by itself, so it is passed on only where there is no terminal.
 */
export async function runInPlace(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  const passOn = (signal) => child.kill(signal)
  process.on('SIGTERM', passOn)
  process.on('SIGHUP', passOn)
  process.on('SIGINT', process.stdin.isTTY ? () => {} : passOn)
  const { code } = await exitOf(child)
  return code
}
