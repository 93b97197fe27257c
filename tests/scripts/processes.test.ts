import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { exitOf, run } from '../../scripts/support/processes.mjs'

const RUNNER = new URL('../../scripts/support/processes.mjs', import.meta.url).href

/** A process that runs the given code in its place, as the start script runs the server. */
function wrapper(code: string) {
  const script = `
    import { runInPlace } from ${JSON.stringify(RUNNER)}
    process.exitCode = await runInPlace(process.execPath, ['-e', ${JSON.stringify(code)}])
  `
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

describe('a program run in place of a script', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('gets %s and may end in its own time', async (signal) => {
    const child = wrapper(`
      process.on('${signal}', () => { console.log('saved'); process.exit(0) })
      console.log('ready'); setInterval(() => {}, 1000)
    `)
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    await once(child.stdout, 'data')

    child.kill(signal)

    expect((await exitOf(child)).code).toBe(0)
    expect(output).toBe('ready\nsaved\n')
  })

  it('hands its exit code on', async () => {
    expect((await exitOf(wrapper('process.exit(42)'))).code).toBe(42)
  })

  it('hands a death by signal on as a shell does', async () => {
    expect((await exitOf(wrapper("process.kill(process.pid, 'SIGKILL')"))).code).toBe(137)
  })
})

describe('a program that does not exist', () => {
  it('is an error, not a silence', async () => {
    await expect(run('/no/such/program', [])).rejects.toThrow('ENOENT')
  })
})
