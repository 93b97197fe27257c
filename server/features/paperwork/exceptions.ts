import type { Kysely, Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { ExceptionView } from '#shared/api/paperwork.ts'
import { type AskedException, Excess, type ExcessReasons, type GivenReason } from '#shared/paperwork/excess.ts'

/** The reasons that were given in a document, oldest first. */
export async function givenReasons(db: Kysely<Database>, documentId: string): Promise<readonly GivenReason[]> {
  const rows = await exceptionRows(db, documentId)
  return rows.map(({ about, characters, reason }) => ({ about, characters: Number(characters), reason }))
}

/** The reasons of a document as its sign-off sheet shows them, oldest first. */
export async function listExceptions(db: Kysely<Database>, documentId: string): Promise<ExceptionView[]> {
  const rows = await exceptionRows(db, documentId)
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ id, content, reason, personId, createdAt }) => ({
    id,
    excess: Excess.parse(JSON.parse(content)),
    reason,
    person: people(personId),
    at: createdAt,
  }))
}

function exceptionRows(db: Kysely<Database>, documentId: string) {
  return db
    .selectFrom('paperworkExceptions')
    .selectAll()
    .where('documentId', '=', documentId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Reasons given together with an act. */
export interface ExplainedAct {
  readonly documentId: string
  readonly personId: string
  readonly actId: string
  readonly asked: readonly AskedException[]
  readonly reasons: ExcessReasons
}

/** Keeps the reasons of an act, within its transaction. */
export async function keepExceptions(
  context: Pick<ServerContext, 'clock' | 'identifiers'>,
  transaction: Transaction<Database>,
  { documentId, personId, actId, asked, reasons }: ExplainedAct,
): Promise<void> {
  if (asked.length === 0) return
  const createdAt = context.clock.now().toISOString()
  await transaction
    .insertInto('paperworkExceptions')
    .values(
      asked.map(({ excess }) => ({
        id: context.identifiers.next(),
        about: excess.about,
        characters: excess.about === 'length' ? excess.characters : 0,
        content: JSON.stringify(excess),
        reason: reasons[excess.about]?.trim() ?? '',
        ...{ documentId, actId, personId, createdAt },
      })),
    )
    .execute()
}
