import type { DocumentFormat } from '../layout/layout-options.ts'
import { type Check, type CheckRule, ruleId } from './check.ts'
import { COLOPHON_CHECKS } from './checks/colophon-checks.ts'
import { HEADER_CHECKS } from './checks/header-checks.ts'
import { PAGE_CHECKS } from './checks/page-checks.ts'
import { STRUCTURE_CHECKS } from './checks/structure-checks.ts'
import { TEXT_CHECKS } from './checks/text-checks.ts'
import { TYPE_CHECKS } from './checks/type-checks.ts'
import { type FileParts, type InspectedFile, inspectFile } from './inspected-file.ts'

/** Every check that needs nothing but the file, in the order of the standard. */
export const FILE_CHECKS = [
  ...PAGE_CHECKS,
  ...TYPE_CHECKS,
  ...HEADER_CHECKS,
  ...TEXT_CHECKS,
  ...COLOPHON_CHECKS,
  ...STRUCTURE_CHECKS,
] as const satisfies readonly CheckRule<InspectedFile>[]
export type FileCheckName = (typeof FILE_CHECKS)[number]['name']

/** What the checks found in a file. */
export interface Conformity {
  /** The format the file was checked as, given or found. */
  readonly format: DocumentFormat
  readonly checks: readonly Check[]
}

/** Checks a Word file against GB/T 9704-2012 by its XML and by arithmetic. */
export function conform(parts: FileParts, format: DocumentFormat | null): Conformity {
  const file = inspectFile(parts, format)
  return { format: file.format, checks: FILE_CHECKS.map((rule) => runCheck(rule, file)) }
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
