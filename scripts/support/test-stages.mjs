import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient, isClientStale } from './client-build.mjs'
import { run } from './processes.mjs'

/** The stages of `npm test` in their order. */
export const STAGES = ['types', 'lint', 'unit', 'server', 'e2e']

/**
 * Runs one stage and gives what it counted. A stage that is no test run, or that broke before it could count, counts as
 * one failure when it fails: a red stage never hides behind "0 failed".
 */
export async function runStage(stage, { root, node, env, filters }) {
  const bin = (...path) => join(root, 'node_modules', ...path)
  const start = (args) => run(node, args, { cwd: root, env })
  if (stage === 'types') return countExit(await start([bin('typescript', 'bin', 'tsc'), '-b']))
  if (stage === 'lint')
    return countExit(await start([bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']))
  // Browser tests drive the product as it is delivered.
  if (stage === 'e2e' && isClientStale(root)) await buildClient(root, node)
  return runVitest(stage, (args) => start([bin('vitest', 'vitest.mjs'), ...args, ...filters]))
}

function countExit(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, skippedNames: [] }
}

async function runVitest(project, start) {
  const folder = mkdtempSync(join(tmpdir(), 'wenshu-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const code = await start(['run', '--project', project, '--passWithNoTests', ...reporters])
    return countReport(readReport(report), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** The counts of a JSON report of vitest, given the exit code of the run that wrote it. */
export function countReport(report, exitCode) {
  const tests = (report?.testResults ?? []).flatMap((file) => file.assertionResults)
  const withStatus = (...statuses) => tests.filter((test) => statuses.includes(test.status))
  const skipped = withStatus('skipped', 'pending', 'todo', 'disabled')
  const brokenFiles = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = withStatus('failed').length + brokenFiles.length
  return {
    passed: withStatus('passed').length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: skipped.length,
    skippedNames: skipped.map((test) => test.fullName),
  }
}
