import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { SettingVersion } from '#shared/api/published-settings.ts'
import type { Json } from '#shared/kernel/canonical-json.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

/** One change between two versions, as the record of acts keeps it. */
type RecordedChange = Readonly<Record<string, Json>>

/** What a setting of the office is that is published version by version: no version is ever changed. */
export interface PublishedSetting<Content, Change extends RecordedChange> {
  readonly table: 'negativeLists' | 'paperworkPolicies'
  readonly schema: z.ZodType<Content>
  /** What the product comes with: version 0. */
  readonly initial: (templates: ServerContext['templates']) => Content
  readonly changesBetween: (before: Content, after: Content) => readonly Change[]
  /** The name of publishing it in the record of acts. */
  readonly act: string
  /** Codes of the refusals: somebody else was faster; nothing differs. */
  readonly refusals: { readonly conflict: string; readonly unchanged: string }
  /** Throws for a change that may not be published. */
  readonly accept?: (db: Kysely<Database>, before: Content, after: Content) => Promise<void>
}

/** What reading a setting takes; within a transaction when one is given as `db`. */
export type PublishedContext = Pick<ServerContext, 'templates'> & { readonly db: Kysely<Database> }

/** The setting as it stands, and the number of its version. */
export async function readPublished<Content, Change extends RecordedChange>(
  { db, templates }: PublishedContext,
  { table, schema, initial }: PublishedSetting<Content, Change>,
): Promise<{ readonly version: number; readonly content: Content }> {
  const row = await db
    .selectFrom(table)
    .select(['version', 'content'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return { version: 0, content: initial(templates) }
  return { version: Number(row.version), content: schema.parse(JSON.parse(row.content)) }
}

/** A setting as somebody wants it from now on, and the version they changed. */
export interface WantedSetting<Content> {
  readonly version: number
  readonly content: Content
  readonly reason: string
}

/** Keeps a new version and records what changed. Throws the refusals of the setting. */
export async function publish<Content, Change extends RecordedChange>(
  context: ServerContext,
  setting: PublishedSetting<Content, Change>,
  personId: string,
  { version, content, reason }: WantedSetting<Content>,
): Promise<void> {
  const { table, act, refusals, changesBetween } = setting
  await context.db.transaction().execute(async (transaction) => {
    const present = await readPublished({ ...context, db: transaction }, setting)
    if (present.version !== version) throw new DomainError(refusals.conflict, 409)
    const changes = changesBetween(present.content, content)
    if (changes.length === 0) throw new DomainError(refusals.unchanged, 422)
    await setting.accept?.(transaction, present.content, content)

    // Two who change the same version at once meet at the primary key: the later one fails, whatever they read.
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto(table)
      .values({
        version: version + 1,
        content: JSON.stringify(content),
        reason,
        createdBy: personId,
        createdAt: context.clock.now().toISOString(),
      })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows !== 1n) throw new DomainError(refusals.conflict, 409)
    const details = { version: version + 1, reason, changes }
    await context.acts.append(transaction, { actorId: personId, documentId: null, act, details })
  })
}

/** Every version of a setting, newest first, with what changed in it in the words of `wordingOf`. */
export async function listPublished<Content, Change extends RecordedChange>(
  { db, templates }: PublishedContext,
  { table, schema, initial, changesBetween }: PublishedSetting<Content, Change>,
  wordingOf: (change: Change) => string,
): Promise<SettingVersion[]> {
  const rows = await db.selectFrom(table).selectAll().orderBy('version').execute()
  const people = await readPeople(
    db,
    rows.map(({ createdBy }) => createdBy),
  )
  let before = initial(templates)
  const versions = rows.map(({ version, content, createdBy, createdAt: at, reason }) => {
    const after = schema.parse(JSON.parse(content))
    const changes = changesBetween(before, after).map(wordingOf)
    before = after
    return { version: Number(version), person: people(createdBy), at, reason, changes }
  })
  return versions.toReversed()
}
