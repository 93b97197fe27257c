import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { findDocument, type People, readPeople, type StoredDocument } from '#server/features/document-core/index.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { ErrorReportBrief, ErrorReportDetail } from '#shared/api/error-reports.ts'
import { ERROR_ACTS } from '#shared/error-reports/error-report.ts'
import { notFound } from '#shared/kernel/domain-error.ts'
import { mayAdminister } from '#shared/permissions/administration.ts'
import { type ErrorReportFacts, errorTask, offeredErrorActs } from '#shared/permissions/error-reports.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import type { NegativeList } from '#shared/proof/negative-list.ts'
import { entryName, entryOfReport } from '#shared/proof/own-entries.ts'
import type { StoredReport } from './report-rows.ts'
import { quoteAt, readSignedText } from './signed-text.ts'

/** What a report needs of its document to be shown in a list. */
export interface ReportedDocument extends Pick<StoredDocument, 'unitId' | 'createdBy'> {
  readonly title: string
  readonly issuingNumber: string | null
  readonly unitName: string
}

/** A report as lists show it. */
export function presentBrief(
  report: StoredReport,
  document: ReportedDocument,
  { actor, people, list }: { readonly actor: Actor; readonly people: People; readonly list: NegativeList },
): ErrorReportBrief {
  const { id, documentId, wrong, right, gravity, finder, state, reportedAt, stateSince } = report
  return {
    ...{ id, documentId, wrong, right, gravity, finder, state, reportedAt, stateSince },
    documentTitle: document.title,
    issuingNumber: document.issuingNumber,
    unitName: document.unitName,
    kindName: kindNameOf(report, list),
    isRecurrence: report.entryId !== null,
    reportedBy: people(report.reportedBy),
    task: errorTask(actor, reportFacts(report, document)),
  }
}

/** An item keeps its number when it is renamed; one that was taken off the list has only that left. */
function kindNameOf({ itemNumber, newKind }: StoredReport, { items }: NegativeList): string {
  if (itemNumber === null) return newKind
  return items.find(({ number }) => number === itemNumber)?.name ?? String(itemNumber)
}

/** The facts that decide who may do what with a report. */
export function reportFacts(
  report: StoredReport,
  document: Pick<StoredDocument, 'unitId' | 'createdBy'>,
): ErrorReportFacts {
  const { state, reportedBy, remediedBy } = report
  return { state, reportedBy, remediedBy, unitId: document.unitId, drafterId: document.createdBy }
}

/** Everything about a report, with what this person may do. The caller has made sure that they may read it. */
export async function presentReport(
  context: ServerContext,
  actor: Actor,
  report: StoredReport,
): Promise<ErrorReportDetail> {
  const document = await findDocument(context.db, report.documentId)
  if (document === null) throw notFound('document')
  const [text, record, { list }, unitName] = await Promise.all([
    readSignedText(context.db, document, report.versionId),
    readRecord(context.db, report),
    readNegativeList(context),
    unitNameOf(context.db, document.unitId),
  ])
  const { passedBy } = report
  const involved = [document.createdBy, report.reportedBy, passedBy ?? '', ...record.map(({ actorId }) => actorId)]
  const people = await readPeople(context.db, involved)
  const { itemNumber, finderName, passedStage, remedy, completedOn, revision } = report
  return {
    ...presentBrief(report, { ...document, unitName }, { actor, people, list }),
    ...{ itemNumber, finderName, passedStage, remedy, completedOn, revision },
    place: report.place === null ? null : { ...report.place, ...quoteAt(text, report.place) },
    sha256: text.sha256,
    drafter: people(document.createdBy),
    passedBy: passedBy === null ? null : people(passedBy),
    record: record.map(({ actorId, ...line }) => ({ ...line, person: people(actorId) })),
    offeredActs: [...offeredErrorActs(actor, reportFacts(report, document))],
    entry: presentEntry(report, list),
    mayPropose: mayPropose(actor, report, list),
  }
}

/** An entry is proposed for what the list does not know, and for what is an error. */
function mayPropose(actor: Actor, report: StoredReport, list: NegativeList): boolean {
  const isWanted = report.place !== null && report.state !== 'unfounded' && presentEntry(report, list) === null
  return isWanted && mayAdminister(actor, 'changeNegativeList')
}

function presentEntry(report: StoredReport, { entries }: NegativeList): ErrorReportDetail['entry'] {
  const entry = entryOfReport(entries, report.id) ?? entries.find(({ id }) => id === report.entryId)
  return entry === undefined ? null : { id: entry.id, name: entryName(entry), isOn: entry.isOn }
}

const PREFIX = 'errorReport.'
const Details = z.object({ reportId: z.string(), note: z.string() })

async function readRecord(db: Kysely<Database>, { id: reportId, documentId }: StoredReport) {
  const rows = await db
    .selectFrom('acts')
    .select(['id', 'at', 'actorId', 'act', 'details'])
    .where('documentId', '=', documentId)
    .where(
      'act',
      'in',
      ['report', ...ERROR_ACTS].map((act) => PREFIX + act),
    )
    .orderBy('seq')
    .execute()
  return rows.flatMap(({ act, details, ...row }) => {
    const read = Details.parse(JSON.parse(details))
    if (read.reportId !== reportId) return []
    return [{ ...row, act: z.enum(['report', ...ERROR_ACTS]).parse(act.slice(PREFIX.length)), note: read.note }]
  })
}

async function unitNameOf(db: Kysely<Database>, unitId: string): Promise<string> {
  const unit = await db.selectFrom('units').select('name').where('id', '=', unitId).executeTakeFirst()
  return unit?.name ?? ''
}
