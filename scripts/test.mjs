/**
 * npm test: installs what the tests need, runs all of them, ends with one line of counts.
 *
 *   npm test                                      everything: types, lint, unit, server, e2e
 *   npm test -- --only unit,server                only these stages
 *   npm test -- --only server storage             only test files whose path contains "storage"
 *
 * A tool that cannot be installed here is named, and the tests that need it are skipped. Where `CI` is set a missing
 * tool and every skipped test are failures.
 */
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from './postgres.mjs'
import { serverNode } from './support/node-runtime.mjs'
import { arePackagesInstalled, installPackages } from './support/packages.mjs'
import { runStage, STAGES } from './support/test-stages.mjs'
import { ensureTools, findChromium } from './support/test-tools.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCi = ![undefined, '', '0', 'false'].includes(process.env.CI)
const say = (text) => console.log(`› ${text}`)

function readArguments(args) {
  const at = args.indexOf('--only')
  if (at === -1) return { stages: STAGES, filters: args }
  const stages = (args[at + 1] ?? '').split(',')
  const unknown = stages.filter((stage) => !STAGES.includes(stage))
  if (unknown.length > 0)
    throw new Error(`--only takes ${STAGES.join(', ')}; unknown: ${unknown.join(', ') || '(none)'}`)
  return {
    stages: STAGES.filter((stage) => stages.includes(stage)),
    filters: [...args.slice(0, at), ...args.slice(at + 2)],
  }
}

async function prepare(stages) {
  if (!arePackagesInstalled(root)) {
    say('Installing packages …')
    const seconds = await installPackages(root, (elapsed) => say(`still installing, ${elapsed} s …`))
    say(`packages installed in ${seconds} s`)
  }
  const { problems, hasPostgres } = await ensureTools(stages, say)
  for (const problem of problems) say(`${isCi ? 'FAILURE' : 'SKIPPING some tests'}: ${problem}`)
  return { problems, hasPostgres }
}

/** The environment of the tests: Node 24 first on the path, the tools by their names. */
function testEnvironment(postgres) {
  const chromium = findChromium()
  return {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    ...(chromium === null ? {} : { CHROMIUM_PATH: chromium }),
    ...(postgres === null ? {} : { PG_TEST_URL: postgres.url }),
  }
}

async function runStages(stages, options) {
  const results = []
  for (const stage of stages) {
    say(`${stage} …`)
    const started = Date.now()
    const counts = await runStage(stage, options)
    results.push({ stage, ...counts, seconds: (Date.now() - started) / 1000 })
  }
  return results
}

function printTable(results) {
  const columns = ['stage', 'result', 'passed', 'failed', 'skipped', 'seconds']
  const rows = results.map((result) => [
    result.stage,
    result.failed > 0 ? 'FAILED' : 'ok',
    ...[result.passed, result.failed, result.skipped, result.seconds.toFixed(1)].map(String),
  ])
  const widths = columns.map((name, index) => Math.max(name.length, ...rows.map((row) => row[index].length)))
  const line = (cells) => cells.map((cell, index) => cell.padEnd(widths[index])).join('  ')
  console.log(`\n${[columns, ...rows].map(line).join('\n')}`)
}

function printSkipped(results) {
  const names = results.flatMap(({ stage, skippedNames }) => skippedNames.map((name) => `  ${stage}: ${name}`))
  if (names.length > 0) console.log(`\nSkipped:\n${names.join('\n')}`)
}

async function test() {
  const { stages, filters } = readArguments(process.argv.slice(2))
  const { problems, hasPostgres } = await prepare(stages)
  const postgres = hasPostgres && process.env.PG_TEST_URL === undefined ? await startPostgres() : null
  try {
    const options = { root, node: serverNode(root), env: testEnvironment(postgres), filters }
    const results = await runStages(stages, options)
    printTable(results)
    printSkipped(results)
    const total = (name) => results.reduce((sum, result) => sum + result[name], 0)
    const refused = isCi ? problems.length : 0
    if (isCi && total('skipped') > 0) console.log('\nSkipped tests are failures where CI is set.')
    console.log(`\n${total('passed')} passed, ${total('failed') + refused} failed, ${total('skipped')} skipped`)
    return total('failed') + refused + (isCi ? total('skipped') : 0) === 0 ? 0 : 1
  } finally {
    await postgres?.stop()
  }
}

// Leave through `exit`, so that what we started is ended too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  process.exitCode = await test()
} catch (error) {
  console.error(`✗ ${error.message}`)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exitCode = 1
}
