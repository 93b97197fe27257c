import type { ServerContext } from '#server/context.ts'
import { insertOffice, insertPerson, refuseWeakPassword, replacePosts } from '#server/features/people/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

export interface NewOffice {
  readonly officeName: string
  readonly administratorName: string
  readonly account: string
  readonly password: string
}

/**
 * Makes the office, its top unit and its administrator, all or nothing; gives the id of the administrator. Throws
 * `setup.alreadyDone` or `password.tooCommon`.
 */
export async function createOffice(context: ServerContext, input: NewOffice): Promise<string> {
  refuseWeakPassword(input.password, input.account)
  const passwordHash = await context.passwords.hash(input.password)
  const [personId, unitId] = [context.identifiers.next(), context.identifiers.next()]
  const { officeName, administratorName, account } = input

  await context.db.transaction().execute(async (transaction) => {
    const isFirst = await insertOffice(transaction, { name: officeName, isSample: false })
    if (!isFirst) throw new DomainError('setup.alreadyDone', 409)

    const top = { id: unitId, parentId: null, name: officeName, shortName: '', kind: 'office', position: 0 }
    await transaction.insertInto('units').values(top).execute()
    const createdAt = context.clock.now()
    await insertPerson(transaction, {
      id: personId,
      name: administratorName,
      account,
      passwordHash,
      phone: '',
      createdAt,
    })
    const posts = [{ unitId, role: 'systemAdmin' as const, title: '' }]
    await replacePosts(transaction, context.identifiers, { personId, posts })
    const details = { officeName, administratorId: personId, account }
    await context.acts.append(transaction, { actorId: personId, documentId: null, act: 'office.create', details })
  })
  return personId
}
