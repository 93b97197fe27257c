import type { ServerContext } from '#server/context.ts'
import { documentsIn, readPeople } from '#server/features/document-core/index.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import type { LearntTerm } from '#shared/api/experience.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { type LearntPair, termsWorthProposing } from '#shared/proof/learnt-terms.ts'
import { rulesKnowing } from '#shared/proof/rules-knowing.ts'
import { readCorrections } from './read-corrections.ts'

/** Which proposals are asked for. */
export interface LearntQuery {
  readonly least: number
  readonly page: number
  readonly pageSize: number
}

const SHOWN_EVIDENCE = 5

/**
 * Words that reviewers have corrected in several documents and that neither the list nor its rules know. The record is
 * read on first: what is proposed is always what the documents say now.
 */
export async function listLearntTerms(context: ServerContext, actor: Actor, { least, page, pageSize }: LearntQuery) {
  const isComplete = await readCorrections(context)
  const [pairs, dismissed, { list }] = await Promise.all([
    countPairs(context),
    context.db.selectFrom('dismissedTerms').select(['wrong', 'right']).execute(),
    readNegativeList(context),
  ])
  const isKnown = rulesKnowing(list)
  const terms = termsWorthProposing(pairs, { entries: list.entries, dismissed, least }).filter((pair) => !isKnown(pair))
  const shown = terms.slice((page - 1) * pageSize, page * pageSize)
  const items = await Promise.all(shown.map((pair) => presentTerm(context, actor, pair)))
  return { items, total: terms.length, page, pageSize, isComplete }
}

async function countPairs({ db }: ServerContext): Promise<readonly LearntPair[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['wrong', 'right', (count) => count.fn.count<number>('documentId').distinct().as('documents')])
    .groupBy(['wrong', 'right'])
    .execute()
  return rows.map(({ documents, ...pair }) => ({ ...pair, documents: Number(documents) }))
}

async function presentTerm(
  { db }: ServerContext,
  actor: Actor,
  { wrong, right, documents }: LearntPair,
): Promise<LearntTerm> {
  const corrections = db.selectFrom('corrections').where('wrong', '=', wrong).where('right', '=', right)
  const [{ latestAt }, rows] = await Promise.all([
    corrections.select((each) => each.fn.max('correctedAt').as('latestAt')).executeTakeFirstOrThrow(),
    corrections
      .innerJoin('documents', 'documents.id', 'corrections.documentId')
      .selectAll('corrections')
      .select('documents.title')
      .where('documents.id', 'in', documentsIn(db, actor, 'all').select('documents.id'))
      .orderBy('correctedAt', 'desc')
      .orderBy('corrections.id')
      .limit(SHOWN_EVIDENCE)
      .execute(),
  ])
  const people = await readPeople(
    db,
    rows.map(({ reviewerId }) => reviewerId),
  )
  const evidence = rows.map(({ documentId, title, reviewerId, correctedAt, before, after }) => ({
    ...{ documentId, before, after, documentTitle: title, at: correctedAt },
    reviewer: people(reviewerId),
  }))
  return { wrong, right, documents, latestAt, evidence }
}

/** Remembers that words are not to be proposed again, and who said so. */
export async function dismissLearntTerm(
  context: ServerContext,
  personId: string,
  { wrong, right }: Pick<LearntPair, 'wrong' | 'right'>,
): Promise<void> {
  await context.db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('dismissedTerms')
      .values({ wrong, right, personId, dismissedAt: context.clock.now().toISOString() })
      .onConflict((conflict) => conflict.columns(['wrong', 'right']).doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: null,
      act: 'negativeList.dismissTerm',
      details: { wrong, right },
    })
  })
}
