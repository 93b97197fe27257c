import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { readQuotaUses } from './find-excesses.ts'
import { readPolicy } from './policy-store.ts'

/**
 * Keeps the quotas that a document counts against to this transaction until it ends, so that what is counted in it is
 * still so when the document is signed: two signatures at the same moment would each find the last place free. The rows
 * of the units are locked, those of one quota in one sequence; new documents of theirs are not held up by it.
 */
export async function holdQuotas(
  context: Pick<ServerContext, 'templates' | 'clock'>,
  transaction: Transaction<Database>,
  document: Pick<StoredDocument, 'unitId' | 'kind'>,
): Promise<void> {
  const { policy } = await readPolicy({ ...context, db: transaction })
  const { uses } = await readQuotaUses({ ...context, db: transaction }, policy, document)
  if (uses.length === 0) return
  await transaction
    .selectFrom('units')
    .select('id')
    .where(
      'id',
      'in',
      uses.map(({ unit }) => unit.id),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}
