/** The four things a verification examines. */
export const CHECK_NAMES = ['database', 'documents', 'versions', 'acts'] as const
export type CheckName = (typeof CHECK_NAMES)[number]

/** What can be wrong; the wording is in `storage.problems` of the messages. */
export const PROBLEM_CODES = [
  'databaseDamaged',
  'databaseUnreadable',
  'referenceMissing',
  'textMissing',
  'textUnreadable',
  'textIncomplete',
  'versionUnreadable',
  'versionHashWrong',
  'versionTextDiffers',
  'chainBroken',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export interface VerifyProblem {
  readonly code: ProblemCode
  /** Which row, and what the engine said about it. */
  readonly params: Readonly<Record<string, string | number>>
}

/** The outcome of one check and the number of rows it looked at. */
export interface CheckResult {
  readonly name: CheckName
  readonly ok: boolean
  readonly rows: number
  readonly problems: readonly VerifyProblem[]
}
