import type { Transaction } from 'kysely'
import type { Doc } from 'yjs'
import type { ServerContext } from '#server/context.ts'
import { changeDocument, documentFromRow, factsOf, type StoredDocument } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { type FieldId, type FieldValue, fieldText } from '#shared/document/fields.ts'
import { FIELDS_MAP } from '#shared/document/schema.ts'
import { beijingYear } from '#shared/kernel/beijing-time.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { mayUseDocument } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { numberKey, registrationObjection } from '#shared/workflow/registration.ts'

/** What the registry clerk fills in; what is left out stays, an empty text takes a value away. */
export interface Registration {
  readonly issuingNumber?: string | undefined
  readonly copyNumber?: string | undefined
  readonly printingDate?: string | undefined
}

/**
 * Registers a signed document. The number is taken in the store first: two documents can never get the same one, and
 * if writing it into the text fails, registering again completes it. The signature does not cover these fields.
 */
export async function registerDocument(
  context: ServerContext,
  document: StoredDocument,
  { actor, registration }: { readonly actor: Actor; readonly registration: Registration },
): Promise<void> {
  const numberField = context.templates.template(document.kind).fields.find(({ id }) => id === 'issuingNumber')
  const objection = registrationObjection(registration, numberField)
  if (objection !== null) throw new DomainError(objection, 422, { message: numberField?.pattern?.message ?? '' })

  const key = await keyOf(context, document, registration.issuingNumber)
  await takeNumber(context, document, { actor, registration, key })
  await context.texts.change(document.id, actor.personId, (doc) => fillFields(doc, registration))
  context.texts.announce(document.id, 'state')
}

/** The number as the store keeps it apart from all others; nothing where no number is given. */
async function keyOf(context: ServerContext, document: StoredDocument, number = ''): Promise<string> {
  if (number === '') return ''
  const { fields } = await context.texts.read(document.id)
  return numberKey(number, { mark: fieldText(fields, 'letterhead'), year: beijingYear(context.clock.now()) })
}

interface Taking {
  readonly actor: Actor
  readonly registration: Registration
  readonly key: string
}

/** Two clerks may ask for one number at the same moment: the store lets one of them have it, the other is told whose. */
async function takeNumber(context: ServerContext, document: StoredDocument, taking: Taking): Promise<void> {
  const refuse = () => refuseTaken(context, document, taking)
  await refuse()
  try {
    await context.db.transaction().execute(async (transaction) => {
      await storeNumber(context, transaction, { document, taking })
    })
  } catch (error) {
    await refuse()
    throw error
  }
}

async function refuseTaken(
  context: Pick<ServerContext, 'templates' | 'db'>,
  document: StoredDocument,
  { actor, registration: { issuingNumber: number = '' }, key }: Taking,
): Promise<void> {
  if (key === '') return
  const row = await context.db
    .selectFrom('documents')
    .selectAll()
    .where('issuingNumber', '=', key)
    .where('id', '!=', document.id)
    .executeTakeFirst()
  if (row === undefined) return

  const other = documentFromRow(row)
  // A number may be known; the title of a document that the person may not read may not.
  if (mayUseDocument(actor, 'read', await factsOf(context, other)))
    throw new DomainError('registration.numberTaken', 409, { number, title: other.title })
  throw new DomainError('registration.numberTakenElsewhere', 409, { number })
}

async function storeNumber(
  context: ServerContext,
  transaction: Transaction<Database>,
  { document, taking }: { readonly document: StoredDocument; readonly taking: Taking },
): Promise<void> {
  const { issuingNumber, ...others } = taking.registration
  await changeDocument(transaction, document, {
    updatedAt: context.clock.now().toISOString(),
    ...(issuingNumber === undefined ? {} : { issuingNumber: taking.key === '' ? null : taking.key }),
  })
  await context.acts.append(transaction, {
    actorId: taking.actor.personId,
    documentId: document.id,
    act: 'document.register',
    details: { stepName: document.stepName, issuingNumber, ...others },
  })
}

function fillFields(doc: Doc, registration: Registration): void {
  const fields = doc.getMap<FieldValue>(FIELDS_MAP)
  for (const [id, value] of Object.entries(registration) as [FieldId, string | undefined][]) {
    if (value === undefined) continue
    if (value === '') fields.delete(id)
    else fields.set(id, value)
  }
}
