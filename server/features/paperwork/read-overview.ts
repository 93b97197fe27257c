import type { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { readUnits } from '#server/features/people/index.ts'
import type { api } from '#shared/api/index.ts'
import type { FiguresQuery, PaperworkOverview, QuotaUseView } from '#shared/api/paperwork.ts'
import type { Unit } from '#shared/api/people.ts'
import { beijingDay, beijingYear } from '#shared/kernel/beijing-time.ts'
import { addUp, type Figure } from '#shared/paperwork/figures.ts'
import { documentsByMonth, type OverviewLine, orderLines, overviewLines } from '#shared/paperwork/overview.ts'
import { periodUpTo, samePeriodBefore } from '#shared/paperwork/periods.ts'
import type { PaperworkPolicy } from '#shared/paperwork/policy.ts'
import { quotaUses, unitWithBelow } from '#shared/paperwork/quotas.ts'
import { mayAdminister } from '#shared/permissions/administration.ts'
import { paperworkUnits } from '#shared/permissions/paperwork.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { readPolicy } from './policy-store.ts'
import { earliestRecord, type RecordFilter, readFigures } from './record-rows.ts'

type OverviewQuery = z.output<(typeof api.readPaperworkOverview)['query']>

/** Everything the figures of one request stand on. */
export interface FiguresScope {
  readonly policy: PaperworkPolicy
  readonly today: string
  readonly year: number
  readonly month: number | null
  /** All units of the office. */
  readonly units: readonly Unit[]
  /** Ids of the units that this person sees. */
  readonly visible: readonly string[]
  readonly isWholeOffice: boolean
  readonly now: RecordFilter
  readonly before: RecordFilter
}

/** What somebody may see of what they ask for: the units are theirs, and never more. */
export async function figuresScope(context: ServerContext, actor: Actor, query: FiguresQuery): Promise<FiguresScope> {
  const [{ policy }, units] = await Promise.all([readPolicy(context), readUnits(context.db)])
  const own = paperworkUnits(actor)
  const visible = units.map(({ id }) => id).filter((id) => own === null || own.includes(id))
  const asked = query.unitId === undefined ? null : unitWithBelow(units, query.unitId)
  const unitIds = own === null ? asked : visible.filter((id) => asked === null || asked.includes(id))
  const today = beijingDay(context.clock.now())
  const year = query.year ?? beijingYear(context.clock.now())
  const wanted = { year, ...(query.month === undefined ? {} : { month: query.month }) }
  const common = {
    countedFrom: policy.countedFrom,
    unitIds,
    kinds: query.kind === undefined ? null : [query.kind],
  }
  return {
    ...{ policy, today, year, units, visible },
    month: query.month ?? null,
    isWholeOffice: own === null,
    now: { ...common, period: periodUpTo(today, wanted) },
    before: { ...common, period: samePeriodBefore(today, wanted) },
  }
}

/** Number and length of what was issued, against limits, quotas and the year before. */
export async function readOverview(
  context: ServerContext,
  actor: Actor,
  query: OverviewQuery,
): Promise<z.input<typeof PaperworkOverview>> {
  const scope = await figuresScope(context, actor, query)
  const [now, before, wholeYear, earliest] = await Promise.all([
    readFigures(context.db, scope.now),
    readFigures(context.db, scope.before),
    readFigures(context.db, {
      ...scope.now,
      kinds: null,
      unitIds: null,
      period: periodUpTo(scope.today, { year: scope.year }),
    }),
    earliestRecord(context.db, scope.policy.countedFrom),
  ])
  const lines = presentLines(context, scope, { query, figures: { now, before }, wholeYear })
  const start = (query.page - 1) * query.pageSize
  return {
    year: scope.year,
    month: scope.month,
    until: scope.year < Number(scope.today.slice(0, 4)) ? `${scope.year}-12-31` : scope.today,
    years: yearsFrom(earliest, scope.today),
    isWholeOffice: scope.isWholeOffice,
    units: scope.units.filter(({ id }) => scope.visible.includes(id)).map(({ id, name }) => ({ id, name })),
    now: addUp(now),
    before: addUp(before),
    byMonth: [...documentsByMonth(now)],
    byMonthBefore: [...documentsByMonth(before)],
    mayEnterRegister: mayAdminister(actor, 'enterRegister'),
    items: lines.slice(start, start + query.pageSize),
    total: lines.length,
    page: query.page,
    pageSize: query.pageSize,
  }
}

interface LineParts {
  readonly query: OverviewQuery
  readonly figures: { readonly now: readonly Figure[]; readonly before: readonly Figure[] }
  /** Of the whole year so far and of every unit and kind: quotas do not care what the overview is narrowed to. */
  readonly wholeYear: readonly Figure[]
}

function presentLines(context: ServerContext, scope: FiguresScope, { query, figures, wholeYear }: LineParts) {
  const names = namesOf(context, scope, query.rows)
  const lines = overviewLines(figures, { rows: query.rows, keys: keysOf(scope, query, wholeYear) }).map((line) => {
    const quotas = query.rows === 'unit' ? quotasOf(scope, line, wholeYear) : []
    const shares = quotas.map(({ used, most }) => used / Math.max(1, most))
    return { ...line, quotas, quotaShare: shares.length === 0 ? null : Math.max(...shares) }
  })
  return orderLines(lines, query.order).map(({ key, now, before, byMonth, quotas }) => ({
    ...{ key, now, before, quotas },
    name: names(key),
    byMonth: [...byMonth],
  }))
}

/** The lines that are there even with nothing in them: the months that have come, and units that have used a quota. */
function keysOf(scope: FiguresScope, { rows, unitId }: OverviewQuery, wholeYear: readonly Figure[]): readonly string[] {
  const { now, policy, units, visible, year } = scope
  if (rows === 'month') return now.period.months.map(({ month }) => String(month))
  if (rows === 'kind') return []
  const asked = unitId === undefined ? visible : unitWithBelow(units, unitId)
  const isUsed = (id: string) =>
    wholeYear.some((figure) => figure.unitId === id) ||
    quotaUses(policy, units, { unitId: id, year, figures: wholeYear }).some(({ used }) => used > 0)
  return units.map(({ id }) => id).filter((id) => visible.includes(id) && asked.includes(id) && isUsed(id))
}

function quotasOf(
  { policy, units, year }: FiguresScope,
  { key }: OverviewLine,
  figures: readonly Figure[],
): QuotaUseView[] {
  const unitName = units.find(({ id }) => id === key)?.name ?? ''
  return quotaUses(policy, units, { unitId: key, year, figures }).map(({ group, used, most }) => ({
    ...{ unitId: key, unitName, used, most },
    groupId: group.id,
    groupName: group.name,
  }))
}

function namesOf(
  { templates }: ServerContext,
  { units }: FiguresScope,
  rows: OverviewQuery['rows'],
): (key: string) => string {
  if (rows === 'month') return () => ''
  const names =
    rows === 'unit'
      ? new Map(units.map(({ id, name }) => [id, name]))
      : new Map(templates.all().map(({ kind, name }) => [kind, name]))
  return (key) => names.get(key) ?? key
}

function yearsFrom(earliest: string | null, today: string): number[] {
  const last = Number(today.slice(0, 4))
  const first = earliest === null ? last : beijingYear(new Date(earliest))
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => last - index)
}
