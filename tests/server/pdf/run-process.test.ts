import { afterEach, expect, it } from 'vitest'
import { runProcess } from '#server/pdf/run-process.ts'

afterEach(() => {
  delete process.env.DATABASE_URL
})

it('tells a program where it runs, but none of the secrets of the server', async () => {
  process.env.DATABASE_URL = 'postgres://wenshu:secret@localhost/wenshu'

  const limits = { milliseconds: 10_000, megabytes: 1000 }
  const printed = await runProcess({ command: '/usr/bin/env', args: [], limits, environment: { FONTCONFIG_FILE: 'x' } })

  expect(printed).toContain('PATH=')
  expect(printed).toContain('FONTCONFIG_FILE=x')
  expect(printed).not.toContain('secret')
})
