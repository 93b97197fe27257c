import type { DocumentFormat } from '../layout/layout-options.ts'
import type { StyleName } from '../layout/styles.ts'
import { type Check, type CheckRule, ruleId } from './check.ts'
import { FILE_CHECKS } from './file-checks.ts'
import { type ConformanceOptions, type FileParts, inspectFile } from './inspected-file.ts'

/** What the checks found in a file. */
export interface Conformity {
  /** The format the file was checked as, given or found. */
  readonly format: DocumentFormat
  readonly checks: readonly Check[]
  /** What parts of a document were found in it. */
  readonly roles: ReadonlySet<StyleName>
}

/** Checks a Word file against GB/T 9704-2012 by its XML and by arithmetic. */
export function conform(parts: FileParts, options: ConformanceOptions): Conformity {
  const file = inspectFile(parts, options)
  const roles = new Set(file.paragraphs.flatMap(({ role }) => role ?? []))
  return { format: file.format, checks: FILE_CHECKS.map((rule) => runCheck(rule, file)), roles }
}

/** A check carried out. */
export function runCheck<Subject>(rule: CheckRule<Subject>, subject: Subject): Check {
  const { name, clause, strength, layer } = rule
  return { id: ruleId(clause), name, clause, strength, layer, ...rule.run(subject) }
}

/** Whether a check found something that the standard says must be otherwise (规定). */
export function isBreach({ status, strength }: Check): boolean {
  return status === 'fail' && strength === 'required'
}
