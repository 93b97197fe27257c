import type { TemplateLibrary } from '#server/features/templates/index.ts'
import { type OpenDatabase, refuseOlderSchema } from '#server/storage/index.ts'
import type { LengthLimit } from '#shared/paperwork/policy.ts'
import { rulesOfList } from '#shared/proof/list-checker.ts'
import { NO_OFFICE_DATA, type OfficeData } from '#shared/rules/office-data.ts'
import { rulePack, rulesOfPack } from '#shared/rules/pack.ts'
import type { Rule } from '#shared/rules/rule.ts'

/** What a file is checked under. */
export interface CheckedUnder {
  readonly rules: readonly Rule[]
  readonly limits: readonly LengthLimit[]
  readonly office: OfficeData
  readonly packVersion: string
}

/** Every rule as the product comes with it. */
export function asDelivered(templates: TemplateLibrary): CheckedUnder {
  const pack = rulePack()
  return {
    rules: rulesOfPack(pack),
    limits: templates.paperwork().limits,
    office: NO_OFFICE_DATA,
    packVersion: pack.version,
  }
}

/**
 * The negative list, limits and registers of an office, as its server checks under them. Rejects with
 * `storage.olderSchema` for a database that is still to be upgraded.
 */
export async function asInOffice(database: OpenDatabase, templates: TemplateLibrary): Promise<CheckedUnder> {
  await refuseOlderSchema(database)
  // Most of the server comes with it: only checks under an office's rules wait for that.
  const { readRuling, rulingVersion } = await import('#server/features/proof/index.ts')
  const ruling = await readRuling({ db: database.db, templates })
  return {
    rules: rulesOfList(ruling.list.list),
    limits: ruling.limits.policy.limits,
    office: ruling.registers.office,
    packVersion: rulingVersion(ruling),
  }
}
