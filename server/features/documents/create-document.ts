import type { Transaction } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { keepFacts } from '#server/features/office-data/index.ts'
import { officeDay } from '#server/features/workflow/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Urgency } from '#shared/api/documents.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { SCHEMA_VERSION } from '#shared/document/schema.ts'
import { documentView } from '#shared/document/view.ts'
import { isCalendarDay, toChineseDate } from '#shared/kernel/calendar-day.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { draftingUnits } from '#shared/permissions/drafting.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { firstStep } from '#shared/workflow/route.ts'
import { startRun } from '#shared/workflow/run.ts'
import { replaceMembers } from './members.ts'
import { draftFields, initialFields, placeValues, seedState, skeletonBody, titledBody } from './new-document.ts'

/** What a person asks for when they begin a document. */
export interface NewDocument {
  readonly kind: string
  readonly title: string
  readonly unitId?: string | undefined
  readonly urgency: Urgency
  readonly answers: Readonly<Record<string, string>>
  readonly writerIds: readonly string[]
  /** A text that was read from a file, in place of the skeleton of the template. */
  readonly content?: InitialContent
}

/** The text a document begins with when it does not begin from the skeleton. */
export interface InitialContent {
  readonly body: DocumentJson
  readonly fields: Fields
  /** What the record says about where the text comes from. */
  readonly origin: { readonly name: string; readonly sha256: string }
  /** Done in the transaction that creates the document. */
  readonly keep: (transaction: Transaction<Database>, documentId: string) => Promise<void>
}

/**
 * Creates a document from the template of its kind and gives its id. The text is seeded here and nowhere else, in the
 * transaction that creates the document: no document is ever without its text, and none is seeded twice.
 */
export async function createDocument(context: ServerContext, actor: Actor, wanted: NewDocument): Promise<string> {
  const template = context.templates.template(wanted.kind)
  if (wanted.content === undefined) refuseUnanswered(template, wanted.answers)
  const unitId = await homeUnit(context, actor, wanted.unitId)
  const state = await firstState(context, { template, unitId, wanted })

  return context.db.transaction().execute(async (transaction) => {
    const documentId = context.identifiers.next()
    await insertDocument(context, transaction, { documentId, template, unitId, actor, wanted })
    await insertText(context, transaction, { documentId, state })
    const writerIds = wanted.writerIds.filter((personId) => personId !== actor.personId)
    await replaceMembers(transaction, documentId, { writerIds })
    const origin = wanted.content === undefined ? {} : { origin: wanted.content.origin }
    const details = { kind: wanted.kind, title: wanted.title, stepName: stepName(context, template), ...origin }
    await keepImported(transaction, documentId, wanted)
    await context.acts.append(transaction, { actorId: actor.personId, documentId, act: 'document.create', details })
    return documentId
  })
}

/** Keeps what there is of a text from elsewhere besides the text itself. */
async function keepImported(
  transaction: Transaction<Database>,
  documentId: string,
  { kind, content }: NewDocument,
): Promise<void> {
  if (content === undefined) return
  await content.keep(transaction, documentId)
  await keepFacts(transaction, documentId, documentView(kind, content.body, content.fields))
}

/** Throws `document.answerRequired` with the questions that need an answer; a day that does not exist is none. */
function refuseUnanswered({ questions }: Template, answers: Readonly<Record<string, string>>): void {
  const labels = questions
    .filter(({ id, input, isRequired }) => {
      const answer = answers[id]?.trim() ?? ''
      return answer === '' ? isRequired : input === 'date' && !isCalendarDay(answer)
    })
    .map((question) => question.label)
  if (labels.length > 0) throw new DomainError('document.answerRequired', 422, { labels })
}

/** The unit a document belongs to: the one asked for, else the first in which the person drafts. */
async function homeUnit({ db }: ServerContext, actor: Actor, wanted: string | undefined): Promise<string> {
  const units = draftingUnits(actor)
  if (wanted !== undefined && units.includes(wanted)) return wanted
  if (wanted !== undefined || units.length === 0) throw new DomainError('document.noUnit', 403)

  const first = await db
    .selectFrom('posts')
    .select('unitId')
    .where('personId', '=', actor.personId)
    .where('unitId', 'in', units)
    .orderBy('position')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return first.unitId
}

interface Beginning {
  readonly template: Template
  readonly unitId: string
  readonly wanted: NewDocument
}

async function firstState(context: ServerContext, { template, unitId, wanted }: Beginning): Promise<Uint8Array> {
  const values = {
    ...placeValues(template, wanted.answers),
    ...(await unitPlaces(context, unitId)),
    title: wanted.title,
    today: toChineseDate(officeDay(context.clock.now())),
  }
  const nextId = () => context.identifiers.next()
  const fields = initialFields(template, values, wanted.urgency)
  if (wanted.content === undefined) return seedState(skeletonBody(template, values, nextId), fields)
  const { body, fields: told } = wanted.content
  return seedState(titledBody(body, wanted.title, nextId), { ...fields, ...draftFields(template, told) })
}

/** The names a template may use: of the unit that drafts, and of the office at the top of the tree. */
async function unitPlaces({ db }: ServerContext, unitId: string) {
  const units = await db.selectFrom('units').select(['id', 'name', 'parentId']).orderBy('position').execute()
  return {
    unitName: units.find((unit) => unit.id === unitId)?.name ?? '',
    officeName: units.find((unit) => unit.parentId === null)?.name ?? '',
  }
}

function stepName(context: ServerContext, template: Template): string {
  return firstStep(context.templates.route(template.route)).name
}

async function insertDocument(
  context: ServerContext,
  transaction: Transaction<Database>,
  { documentId, template, unitId, actor, wanted }: Beginning & { readonly documentId: string; readonly actor: Actor },
): Promise<void> {
  const route = context.templates.route(template.route)
  const { name, stage } = firstStep(route)
  const createdAt = context.clock.now().toISOString()
  await transaction
    .insertInto('documents')
    .values({
      id: documentId,
      kind: template.kind,
      title: wanted.title,
      unitId,
      createdBy: actor.personId,
      createdAt,
      updatedAt: createdAt,
      urgency: wanted.urgency,
      issuingNumber: null,
      templateVersion: template.version,
      routeId: route.id,
      routeVersion: route.version,
      run: JSON.stringify(startRun(route)),
      stage,
      stepName: name,
      frozenVersionId: null,
      revision: 0,
      deletedAt: null,
    })
    .execute()
}

async function insertText(
  { clock }: ServerContext,
  transaction: Transaction<Database>,
  { documentId, state }: { readonly documentId: string; readonly state: Uint8Array },
): Promise<void> {
  await transaction
    .insertInto('snapshots')
    .values({ documentId, uptoSeq: 0, state, schemaVersion: SCHEMA_VERSION, at: clock.now().toISOString() })
    .execute()
}
