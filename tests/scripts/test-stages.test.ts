import { describe, expect, it } from 'vitest'
import { countReport } from '../../scripts/support/test-stages.mjs'

function aFile(status: string, ...statuses: readonly string[]) {
  return { status, assertionResults: statuses.map((it, index) => ({ status: it, fullName: `test ${index + 1}` })) }
}

function aReport(...testResults: readonly ReturnType<typeof aFile>[]) {
  return { testResults }
}

describe('the counts of a test run', () => {
  it('are those of the report', () => {
    const report = aReport(aFile('passed', 'passed', 'passed'), aFile('failed', 'passed', 'failed', 'skipped'))

    expect(countReport(report, 1)).toMatchObject({ passed: 3, failed: 1, skipped: 1 })
  })

  it('name every skipped test, whatever the report calls it', () => {
    const report = aReport(aFile('passed', 'pending', 'todo', 'skipped', 'disabled', 'passed'))

    expect(countReport(report, 0)).toMatchObject({ skipped: 4, skippedNames: ['test 1', 'test 2', 'test 3', 'test 4'] })
  })

  it('count a file that could not be read as one failure', () => {
    expect(countReport(aReport(aFile('failed'), aFile('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  it('count a run that broke without a report, or outside every test, as one failure', () => {
    expect(countReport(null, 1)).toMatchObject({ passed: 0, failed: 1 })
    expect(countReport(aReport(aFile('passed', 'passed')), 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  it('are nothing for a stage without tests', () => {
    expect(countReport(aReport(), 0)).toMatchObject({ passed: 0, failed: 0, skipped: 0 })
  })
})
