import { describe, expect, it } from 'vitest'
import { COMMANDS } from '#server/cli/arguments.ts'
import { FIELD_NAMES } from '#server/cli/given-fields.ts'
import { LANGUAGES } from '#shared/messages/index.ts'
import { callProgram } from '#tests/support/command-line.ts'

describe.each(LANGUAGES)('help in %s', (language) => {
  it.each(COMMANDS)('tells how to use %s and what its exit codes mean', async (command) => {
    const { code, output } = await callProgram(command, '--help', '--lang', language)

    expect(code).toBe(0)
    expect(output).toContain(`wenshu ${command}`)
    expect(output).toMatch(/--json[\s\S]*\b0\b[\s\S]*\b1\b[\s\S]*\b2\b[\s\S]*\b3\b/)
  })

  it('names every field of an export', async () => {
    const { output } = await callProgram('export', '-h', '--lang', language)

    expect(FIELD_NAMES.filter((name) => !output.includes(name))).toEqual([])
  })

  it('lists every command, also without arguments', async () => {
    const { output } = await callProgram('--lang', language, '--help')

    expect(COMMANDS.filter((command) => !output.includes(`wenshu ${command}`))).toEqual([])
  })
})

it('is what a call without arguments gets, and help COMMAND', async () => {
  expect(await callProgram()).toMatchObject({ code: 0, output: expect.stringContaining('wenshu export') })
  expect(await callProgram('help', 'backup')).toMatchObject({
    code: 0,
    output: expect.stringContaining('wenshu backup --out'),
  })
})

it('refuses a command nobody knows and points to the nearest', async () => {
  expect(await callProgram('exprt')).toMatchObject({ code: 2, errors: expect.stringContaining('是否要用 export') })
  expect(await callProgram('frobnicate')).toMatchObject({
    code: 2,
    errors: expect.stringContaining('serve、check、clean、export'),
  })
})
