import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CommandFolder, commandFolder } from '#tests/support/command-line.ts'

const MAIN = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url))

let folder: CommandFolder
beforeAll(async () => {
  folder = await commandFolder()
})
afterAll(() => folder.remove())

it('wenshu serve runs the server on the given folder and port until it is asked to end', async () => {
  const { DATABASE_URL: _, ...environment } = process.env
  const args = [MAIN, 'serve', '--port', '0', '--data', folder.path('data')]
  const child = spawn(process.execPath, args, { env: { ...environment, LOG_LEVEL: 'silent' } })
  const lines = createInterface({ input: child.stdout })
  try {
    const url = await firstUrl(lines)
    const health = await fetch(new URL('/healthz', url))
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')

    expect(health.ok).toBe(true)
    expect(code).toBe(0)
  } finally {
    child.kill('SIGKILL')
  }
})

async function firstUrl(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const url = /http:\/\/\S+/.exec(line)?.[0]
    if (url !== undefined) return url
  }
  throw new Error('the server ended without an address')
}
