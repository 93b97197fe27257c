import type { CheckRule } from './check.ts'
import { COLOPHON_CHECKS } from './checks/colophon-checks.ts'
import { HEADER_CHECKS } from './checks/header-checks.ts'
import { LETTER_CHECKS } from './checks/letter-checks.ts'
import { PAGE_CHECKS } from './checks/page-checks.ts'
import { SIGNATURE_CHECKS } from './checks/signature-checks.ts'
import { STRUCTURE_CHECKS } from './checks/structure-checks.ts'
import { TABLE_CHECKS } from './checks/table-checks.ts'
import { TEXT_CHECKS } from './checks/text-checks.ts'
import { TYPE_CHECKS } from './checks/type-checks.ts'
import type { InspectedFile } from './inspected-file.ts'

/** Every check that needs nothing but the file, in the order of the standard. */
export const FILE_CHECKS = [
  ...PAGE_CHECKS,
  ...TYPE_CHECKS,
  ...HEADER_CHECKS,
  ...TEXT_CHECKS,
  ...SIGNATURE_CHECKS,
  ...COLOPHON_CHECKS,
  ...TABLE_CHECKS,
  ...LETTER_CHECKS,
  ...STRUCTURE_CHECKS,
] as const satisfies readonly CheckRule<InspectedFile>[]
export type FileCheckName = (typeof FILE_CHECKS)[number]['name']
