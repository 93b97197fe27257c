import type { ServerContext } from '#server/context.ts'
import { actorOf } from '#server/features/people/index.ts'
import type { Perform, RequestParts } from '#server/http/perform.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { api } from '#shared/api/index.ts'
import type { Fields, FieldValue } from '#shared/document/fields.ts'
import type { SampleDocument } from '#shared/templates/sample-schema.ts'
import { fillSampleDays, sampleInstant } from '#shared/templates/sample-time.ts'
import type { SampleIds } from './create-people.ts'
import { findQuote } from './find-quote.ts'
import { writeText } from './write-text.ts'

/** Where the sample is told: the server of that time, and the day it is told on. */
export interface Telling {
  readonly context: ServerContext
  readonly perform: Perform
  readonly ids: SampleIds
  /** The present: days in the texts and moments of the journey count from it. */
  readonly today: Date
}

/** Something that happened to a document. */
export interface SampleEvent {
  readonly at: Date
  readonly happen: () => Promise<void>
}

const MINUTE = 60_000

/** Everything that happened to one document of the sample: made, written, commented on, moved along its route. */
export function documentEvents(telling: Telling, document: SampleDocument): readonly SampleEvent[] {
  const told = new ToldDocument(telling, document)
  const at = (moment: string, minutesLater = 0) =>
    new Date(sampleInstant(moment, telling.today).getTime() + minutesLater * MINUTE)

  return [
    { at: at(document.createdAt), happen: () => told.create() },
    { at: at(document.createdAt, 30), happen: () => told.write() },
    ...document.journey.flatMap((act): SampleEvent[] => [
      ...(act.act === 'issue' ? [{ at: at(act.at, -15), happen: () => told.register(act.by) }] : []),
      { at: at(act.at, -5), happen: () => told.open(act.by) },
      { at: at(act.at), happen: () => told.act(act) },
    ]),
    ...document.comments.flatMap((comment, index): SampleEvent[] => {
      const { resolvedBy, replies } = comment
      const last = replies.at(-1)?.at ?? comment.at
      return [
        { at: at(comment.at), happen: () => told.comment(index, comment) },
        ...replies.map((reply) => ({ at: at(reply.at), happen: () => told.reply(index, reply) })),
        ...(resolvedBy === undefined ? [] : [{ at: at(last, 10), happen: () => told.resolve(index, resolvedBy) }]),
      ]
    }),
    ...document.errors.flatMap((error, index): SampleEvent[] => [
      { at: at(error.at), happen: () => told.report(index, error) },
      ...error.steps.map((step) => ({ at: at(step.at), happen: () => told.moveError(index, step) })),
    ]),
  ]
}

type Comment = SampleDocument['comments'][number]
type FoundError = SampleDocument['errors'][number]

/** A document while it is told: it knows the ids that its making gave. */
class ToldDocument {
  private readonly telling: Telling
  private readonly document: SampleDocument
  private readonly threadIds = new Map<number, string>()
  private readonly reportIds = new Map<number, string>()
  private documentId = ''

  constructor(telling: Telling, document: SampleDocument) {
    this.telling = telling
    this.document = document
  }

  async create(): Promise<void> {
    const { kind, title, unit, urgency, answers, writers, createdBy } = this.document
    const { ids } = this.telling
    const filledAnswers = Object.entries(answers).map(([id, answer]) => [id, this.fill(answer)])
    const made = await this.as(createdBy, api.createDocument, {
      body: {
        kind,
        title: this.fill(title),
        unitId: ids.unit(unit),
        urgency,
        answers: Object.fromEntries(filledAnswers),
        writerIds: writers.map((account) => ids.person(account)),
      },
    })
    this.documentId = made.id
  }

  async write(): Promise<void> {
    const { context, ids } = this.telling
    const { paragraphs, fields, createdBy } = this.document
    const written = paragraphs.map((paragraph) => ({ ...paragraph, text: this.fill(paragraph.text) }))
    const text = { paragraphs: written, fields: this.fillFields(fields) }
    await context.texts.change(this.documentId, ids.person(createdBy), (doc) =>
      writeText(doc, context.identifiers, text),
    )
  }

  async open(account: string): Promise<void> {
    await this.as(account, api.markOpened, { params: this.params })
  }

  async act({ act, by, opinion, to, returnMode, reasons }: SampleDocument['journey'][number]): Promise<void> {
    const { revision, frozenVersion, offeredActs } = await this.as(by, api.readDocument, { params: this.params })
    const checks = offeredActs.find((offered) => offered.act === act)?.checks
    const confirmed = {
      acknowledgedWarnings: checks?.warnings ?? 0,
      tickedItems: checks?.manualItems.map(({ number }) => number) ?? [],
    }
    const handlerIds = to.map((account) => this.telling.ids.person(account))
    const seen = frozenVersion === null ? {} : { sha256: frozenVersion.sha256 }
    await this.as(by, api.takeAct, {
      params: this.params,
      body: { act, opinion: this.fill(opinion), handlerIds, returnMode, revision, reasons, ...seen, ...confirmed },
    })
  }

  async register(account: string): Promise<void> {
    const { issuingNumber, copyNumber, printingDate } = this.fillFields(this.document.registration ?? {})
    const body = Object.entries({ issuingNumber, copyNumber, printingDate }).filter(([, value]) => value !== undefined)
    await this.as(account, api.register, { params: this.params, body: Object.fromEntries(body) })
  }

  async comment(index: number, { by, quote, text, isMustFix }: Comment): Promise<void> {
    const words = quote === null ? '' : this.fill(quote)
    const anchor = quote === null ? null : findQuote(await this.telling.context.texts.read(this.documentId), words)
    const made = await this.as(by, api.createThread, {
      params: this.params,
      body: { anchor, quote: words, text: this.fill(text), isMustFix },
    })
    this.threadIds.set(index, made.id)
  }

  async reply(index: number, { by, text }: Comment['replies'][number]): Promise<void> {
    await this.as(by, api.replyToThread, { params: this.threadParams(index), body: { text: this.fill(text) } })
  }

  async resolve(index: number, account: string): Promise<void> {
    await this.as(account, api.updateThread, { params: this.threadParams(index), body: { state: 'resolved' } })
  }

  async report(index: number, { by, at: _, quote, item, steps: __, ...error }: FoundError): Promise<void> {
    const place = findQuote(await this.telling.context.texts.read(this.documentId), quote)
    const made = await this.as(by, api.reportError, {
      params: this.params,
      body: { ...error, place: { ...place, quote }, itemNumber: item },
    })
    this.reportIds.set(index, made.id)
  }

  async moveError(index: number, { by, at: _, completedOn, ...step }: FoundError['steps'][number]): Promise<void> {
    const params = { reportId: this.reportIds.get(index) ?? '' }
    const { revision } = await this.as(by, api.readErrorReport, { params })
    const body = { ...step, revision, completedOn: this.fill(completedOn) }
    await this.as(by, api.takeErrorAct, { params, body })
  }

  private async as<E extends Endpoint>(account: string, endpoint: E, parts: RequestParts<E>) {
    const actor = await actorOf(this.telling.context.db, this.telling.ids.person(account))
    if (actor === null) throw new Error(`${account} of the sample office is not active`)
    return this.telling.perform(actor, endpoint, parts)
  }

  private get params() {
    return { documentId: this.documentId }
  }

  private threadParams(index: number) {
    return { ...this.params, threadId: this.threadIds.get(index) ?? '' }
  }

  private fill(text: string): string {
    return fillSampleDays(text, this.telling.today)
  }

  private fillFields(fields: SampleDocument['fields']): Fields {
    const filled = Object.entries(fields).map(([id, value]): [string, FieldValue] => [
      id,
      typeof value === 'string' ? this.fill(value) : value.map((item) => this.fill(item)),
    ])
    return Object.fromEntries(filled)
  }
}
