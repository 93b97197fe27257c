import type { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import type { api } from '#shared/api/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { listChanges } from '#shared/proof/list-changes.ts'
import { NegativeList, type VersionedList } from '#shared/proof/negative-list.ts'
import { readNegativeList } from './negative-list-store.ts'

/** A list as somebody wants it from now on, and the version they changed. */
export interface WantedList extends VersionedList {
  readonly reason: string
}

/**
 * Keeps a new version of the office's list and records what changed. Throws `negativeList.conflict` when somebody else
 * has changed it meanwhile, `negativeList.unchanged` when nothing differs.
 */
export async function changeNegativeList(
  context: ServerContext,
  personId: string,
  { version, list, reason }: WantedList,
): Promise<void> {
  await context.db.transaction().execute(async (transaction) => {
    const present = await readNegativeList({ ...context, db: transaction })
    if (present.version !== version) throw new DomainError('negativeList.conflict', 409)
    const changes = listChanges(present.list, list)
    if (changes.length === 0) throw new DomainError('negativeList.unchanged', 422)

    // Two who change the same version at once meet at the primary key: the later one fails, whatever they read.
    await transaction
      .insertInto('negativeLists')
      .values({
        version: version + 1,
        content: JSON.stringify(list),
        reason,
        createdBy: personId,
        createdAt: context.clock.now().toISOString(),
      })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .executeTakeFirst()
      .then(({ numInsertedOrUpdatedRows }) => {
        if (numInsertedOrUpdatedRows !== 1n) throw new DomainError('negativeList.conflict', 409)
      })
    const details = { version: version + 1, reason, changes: changes.map((change) => ({ ...change })) }
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: null,
      act: 'negativeList.change',
      details,
    })
  })
}

type ListVersion = z.input<(typeof api.listNegativeListVersions)['reply']>[number]

/** Every version of the office's list, newest first, with what changed in it. */
export async function listVersions(context: ServerContext, language: Language): Promise<ListVersion[]> {
  const rows = await context.db.selectFrom('negativeLists').selectAll().orderBy('version').execute()
  const people = await readPeople(
    context.db,
    rows.map(({ createdBy }) => createdBy),
  )
  const wording = messages[language].proof.changes
  let before = context.templates.negativeList()
  const versions = rows.map((row) => {
    const list = NegativeList.parse(JSON.parse(row.content))
    const changes = listChanges(before, list).map(({ code, name }) => fill(wording[code], { name }))
    before = list
    const { reason, createdAt: at } = row
    return { version: Number(row.version), person: people(row.createdBy), at, reason, changes }
  })
  return versions.toReversed()
}
