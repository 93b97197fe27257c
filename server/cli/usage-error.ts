import type { ErrorParams } from '#shared/kernel/domain-error.ts'
import type { Catalogue } from '#shared/messages/index.ts'

export type UsageProblem = keyof Catalogue['cli']['problems']

/** A command that was given something it cannot use; the wording is in `cli.problems`. The exit code is 2. */
export class UsageError extends Error {
  readonly problem: UsageProblem
  readonly params: ErrorParams

  constructor(problem: UsageProblem, params: ErrorParams = {}) {
    super(problem)
    this.name = 'UsageError'
    this.problem = problem
    this.params = params
  }
}
