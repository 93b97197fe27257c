import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import { readUnits } from '#server/features/people/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Unit } from '#shared/api/people.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { beijingDay, beijingYear } from '#shared/kernel/beijing-time.ts'
import {
  type AskedException,
  type Excess,
  excessesTreated,
  lengthExcess,
  quotaExcess,
  unexplained,
} from '#shared/paperwork/excess.ts'
import { limitsOfKind } from '#shared/paperwork/limits.ts'
import { charactersOfView } from '#shared/paperwork/main-text.ts'
import { periodUpTo } from '#shared/paperwork/periods.ts'
import type { PaperworkPolicy } from '#shared/paperwork/policy.ts'
import {
  groupOfKind,
  type QuotaUse,
  quotaOf,
  quotaUses,
  unitWithAbove,
  unitWithBelow,
} from '#shared/paperwork/quotas.ts'
import { givenReasons } from './exceptions.ts'
import { readPolicy } from './policy-store.ts'
import { readFigures } from './record-rows.ts'

/** What working out excesses takes; within a transaction when one is given as `db`. */
export type ExcessContext = Pick<ServerContext, 'templates' | 'clock'> & { readonly db: Kysely<Database> }

/** What of a document is beyond the limits and quotas of the office, as the office treats it. */
export interface PaperworkState {
  /** What no exception is made from. */
  readonly forbidden: readonly Excess[]
  /** What needs a reason that nobody has given yet. */
  readonly exceptions: readonly AskedException[]
}

/** The excesses of a text that is about to go on. */
export async function findExcesses(
  context: ExcessContext,
  document: Pick<StoredDocument, 'id' | 'kind' | 'unitId'>,
  view: DocumentView,
): Promise<PaperworkState> {
  const { policy } = await readPolicy(context)
  const length = lengthExcess(limitsOfKind(policy.limits, document.kind), {
    fields: view.fields,
    characters: charactersOfView(view),
  })
  const { year, uses } = await readQuotaUses(context, policy, document)
  const quotas = uses.map(({ use, unit }) => quotaExcess(use, { unitName: unit.name, year }))
  const excesses = [length, ...quotas].filter((excess) => excess !== null)
  if (excesses.length === 0) return { forbidden: [], exceptions: [] }
  return {
    forbidden: excessesTreated(excesses, policy.excess, 'refuse'),
    exceptions: unexplained(
      excessesTreated(excesses, policy.excess, 'reason'),
      await givenReasons(context.db, document.id),
    ),
  }
}

/** The quotas that a document of a unit and kind counts against this year: the unit’s, and those of units above it. */
export async function readQuotaUses(
  context: Pick<ExcessContext, 'clock' | 'db'>,
  policy: PaperworkPolicy,
  { unitId, kind }: Pick<StoredDocument, 'unitId' | 'kind'>,
): Promise<{ readonly year: number; readonly uses: readonly { readonly unit: Unit; readonly use: QuotaUse }[] }> {
  const year = beijingYear(context.clock.now())
  const group = groupOfKind(policy, kind)
  if (group === null) return { year, uses: [] }

  const units = await readUnits(context.db)
  const own = { groups: [group], quotas: policy.quotas }
  const holders = unitWithAbove<Unit>(units, unitId).filter(
    (unit) => quotaOf(own, unit, { group: group.id, year }) !== null,
  )
  const figures = await readFigures(context.db, {
    period: periodUpTo(beijingDay(context.clock.now()), { year }),
    countedFrom: policy.countedFrom,
    unitIds: [...new Set(holders.flatMap(({ id }) => unitWithBelow(units, id)))],
    kinds: group.kinds,
  })
  const uses = holders.flatMap((unit) =>
    quotaUses(own, units, { unitId: unit.id, year, figures }).map((use) => ({ unit, use })),
  )
  return { year, uses }
}
