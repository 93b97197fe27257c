import type { ServerContext } from '#server/context.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import type { ListExperience } from '#shared/api/experience.ts'
import { rulesOfItem } from '#shared/proof/list-checker.ts'

/** How often every item and entry of the office's list was met. */
export async function readExperience(context: ServerContext): Promise<ListExperience> {
  const [{ list }, caught, byEntry, byItem] = await Promise.all([
    readNegativeList(context),
    countCaught(context),
    countReported(context, 'entryId'),
    countReported(context, 'itemNumber'),
  ])
  const sumOf = (ruleIds: readonly string[]) => ruleIds.reduce((sum, id) => sum + (caught.get(id) ?? 0), 0)
  return {
    items: list.items.map(({ number }) => ({
      number,
      caught: sumOf(rulesOfItem(list, number).map(({ id }) => id)),
      reported: byItem.get(String(number)) ?? 0,
    })),
    entries: list.entries.map(({ id }) => ({ id, caught: sumOf([id]), reported: byEntry.get(id) ?? 0 })),
  }
}

async function countCaught({ db }: ServerContext): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('caughtFindings')
    .select(['ruleId', (count) => count.fn.countAll<number>().as('times')])
    .groupBy('ruleId')
    .execute()
  return new Map(rows.map(({ ruleId, times }) => [ruleId, Number(times)]))
}

/** Errors after issue by the part of the list they belong to; what turned out to be no error does not count. */
async function countReported(
  { db }: ServerContext,
  part: 'entryId' | 'itemNumber',
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('errorReports')
    .select([part, (count) => count.fn.countAll<number>().as('times')])
    .where(part, 'is not', null)
    .where('state', '!=', 'unfounded')
    .groupBy(part)
    .execute()
  return new Map(rows.map((row) => [String(row[part]), Number(row.times)]))
}
