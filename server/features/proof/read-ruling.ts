import { type KnownRegisters, readRegisters } from '#server/features/office-data/index.ts'
import { readPolicy } from '#server/features/paperwork/index.ts'
import type { PublishedContext } from '#server/features/published-settings/index.ts'
import type { VersionedPolicy } from '#shared/paperwork/policy.ts'
import { packVersionOf } from '#shared/proof/list-checker.ts'
import type { VersionedList } from '#shared/proof/negative-list.ts'
import { readNegativeList } from './negative-list-store.ts'

/** What texts of an office are checked under, besides their own words. */
export interface Ruling {
  readonly list: VersionedList
  readonly limits: VersionedPolicy
  readonly registers: KnownRegisters
}

/** The office's negative list, limits of length and registers as they stand. */
export async function readRuling(context: PublishedContext): Promise<Ruling> {
  const [list, limits, registers] = await Promise.all([
    readNegativeList(context),
    readPolicy(context),
    readRegisters(context),
  ])
  return { list, limits, registers }
}

/** What tells one state of an office's checks from every other. */
export function rulingVersion({ list, limits, registers }: Ruling): string {
  return `${packVersionOf(list)}/${limits.version}/${registers.revision}`
}
