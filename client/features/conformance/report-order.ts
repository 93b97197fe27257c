import type { Check } from '#shared/conformance/check.ts'
import { isBreach } from '#shared/conformance/conform.ts'

/** Broken requirements first, then other failures, then what passed, then what could not be said. */
export function inReportOrder(checks: readonly Check[]): readonly Check[] {
  return checks.toSorted((a, b) => rank(a) - rank(b))
}

function rank(check: Check): number {
  if (isBreach(check)) return 0
  return { fail: 1, pass: 2, notRendered: 3, notApplicable: 4 }[check.status]
}

/** How many checks ended in each way. */
export function countsOf(checks: readonly Check[]) {
  const count = (status: Check['status']) => checks.filter((check) => check.status === status).length
  return {
    pass: count('pass'),
    fail: count('fail'),
    breaches: checks.filter(isBreach).length,
    notApplicable: count('notApplicable'),
    notRendered: count('notRendered'),
  }
}
