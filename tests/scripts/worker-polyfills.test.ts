import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { workerPolyfills } from '../../scripts/support/worker-polyfills.ts'

type RenderChunk = (code: string) => Promise<{ readonly code: string } | null>

/** A program as the build of a worker leaves it. */
async function built(code: string): Promise<string> {
  const renderChunk = workerPolyfills('chrome >= 80').renderChunk as unknown as RenderChunk
  return (await renderChunk(code))?.code ?? code
}

/** Runs a program where these methods of lists are not known yet. */
function runIn(code: string, unknown: readonly string[]): unknown {
  const forget = unknown.map((name) => `delete Array.prototype[${JSON.stringify(name)}];`).join('')
  return runInNewContext(`${forget}${code}`)
}

it('brings the program of a worker what an old browser does not know', async () => {
  const program = 'var found = [3, 1, 2].toSorted().findLast((number) => number < 3); found'
  expect(() => runIn(program, ['toSorted', 'findLast'])).toThrow('toSorted')

  expect(runIn(await built(program), ['toSorted', 'findLast'])).toBe(2)
})

it('adds nothing to a program that any browser knows', async () => {
  const program = '[1, 2].map((number) => number + 1)'

  expect(await built(program)).toBe(program)
})
