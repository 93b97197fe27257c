import type { Kysely, Transaction } from 'kysely'
import type { Identifiers } from '#server/context.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Person, PostView } from '#shared/api/people.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { isPostRole, type PostRole } from '#shared/permissions/posts.ts'

/** A post as it is asked for. */
export interface PostInput {
  readonly unitId: string
  readonly role: PostRole
  readonly title: string
}

/** Accounts are one, however they are typed. */
export function normalAccount(account: string): string {
  return account.trim().toLowerCase()
}

/** One person with posts; throws `person.notFound`. */
export async function readPerson(db: Kysely<Database>, personId: string): Promise<Person> {
  const [person] = await readPeople(db, personId)
  if (person === undefined) throw notFound('person')
  return person
}

/** Everybody with their posts, by name; or the one person given. */
export async function readPeople(db: Kysely<Database>, personId?: string): Promise<Person[]> {
  const everybody = db.selectFrom('people').selectAll().orderBy('name').orderBy('account')
  const rows = await (personId === undefined ? everybody : everybody.where('id', '=', personId)).execute()
  const posts = await readPosts(db, personId)
  return rows.map(({ id, name, account, phone, isActive }) => ({
    id,
    name,
    account,
    phone,
    isActive: isActive === 1,
    posts: posts.get(id) ?? [],
  }))
}

async function readPosts(db: Kysely<Database>, personId?: string): Promise<ReadonlyMap<string, PostView[]>> {
  const all = db
    .selectFrom('posts')
    .innerJoin('units', 'units.id', 'posts.unitId')
    .select(['posts.id', 'posts.personId', 'posts.unitId', 'posts.role', 'posts.title', 'units.name as unitName'])
    .orderBy('posts.position')
  const rows = await (personId === undefined ? all : all.where('posts.personId', '=', personId)).execute()

  const posts = new Map<string, PostView[]>()
  for (const { personId: holder, role, ...post } of rows)
    if (isPostRole(role)) posts.set(holder, [...(posts.get(holder) ?? []), { ...post, role }])
  return posts
}

interface NewPerson {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly passwordHash: string
  readonly phone: string
  readonly createdAt: Date
}

/** Adds a person without posts; throws `person.accountTaken`. */
export async function insertPerson(transaction: Transaction<Database>, person: NewPerson): Promise<void> {
  const account = normalAccount(person.account)
  const result = await transaction
    .insertInto('people')
    .values({ ...person, account, isActive: 1, createdAt: person.createdAt.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(result.numInsertedOrUpdatedRows ?? 0) === 0) throw new DomainError('person.accountTaken', 409, { account })
}

/** Gives a person exactly these posts; throws `unit.notFound`. */
export async function replacePosts(
  transaction: Transaction<Database>,
  identifiers: Identifiers,
  holder: { readonly personId: string; readonly posts: readonly PostInput[] },
): Promise<void> {
  const unitIds = [...new Set(holder.posts.map((post) => post.unitId))]
  const known = await transaction.selectFrom('units').select('id').where('id', 'in', unitIds).execute()
  if (known.length < unitIds.length) throw notFound('unit')

  await transaction.deleteFrom('posts').where('personId', '=', holder.personId).execute()
  const rows = holder.posts.map((post, position) => ({
    ...post,
    id: identifiers.next(),
    personId: holder.personId,
    position,
  }))
  await transaction.insertInto('posts').values(rows).execute()
}

/** Throws `person.lastAdministrator` when nobody active is system administrator any more. */
export async function requireAdministrator(transaction: Transaction<Database>): Promise<void> {
  const administrator = await transaction
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.personId')
    .select('people.id')
    .where('posts.role', '=', 'systemAdmin')
    .where('people.isActive', '=', 1)
    .executeTakeFirst()
  if (administrator === undefined) throw new DomainError('person.lastAdministrator', 409)
}
