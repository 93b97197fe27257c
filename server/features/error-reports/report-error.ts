import type { ServerContext } from '#server/context.ts'
import { type AuthorizedDocument, lockDocument } from '#server/features/document-core/index.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import type { NewErrorReport } from '#shared/api/error-reports.ts'
import { DomainError, notFound } from '#shared/kernel/domain-error.ts'
import { matchingEntry } from '#shared/proof/matching-entry.ts'
import type { NegativeList } from '#shared/proof/negative-list.ts'
import type { ErrorReportRow } from './report-rows.ts'
import { paragraphText, readSignedText, type SignedText } from './signed-text.ts'
import { whoPassed } from './who-passed.ts'

/**
 * Registers an error in the signed text of a document; gives its id. Throws `errorReport.placeGone` when the words do
 * not stand there, `errorReport.kindNeeded` for a new kind without a name, `errorReport.sameWords` when nothing is to
 * be changed.
 */
export async function reportError(
  context: ServerContext,
  { document }: AuthorizedDocument,
  { personId, report }: { readonly personId: string; readonly report: NewErrorReport },
): Promise<string> {
  const text = await readSignedText(context.db, document, document.frozenVersionId)
  const { list } = await readNegativeList(context)
  refuseUnfit(text, list, report)
  const reportedAt = context.clock.now().toISOString()
  const row: ErrorReportRow = {
    ...describedError(report),
    id: context.identifiers.next(),
    documentId: document.id,
    versionId: text.versionId,
    entryId: knownEntry(text, list, report),
    passedBy: await whoPassed(context, document, report.passedStage),
    state: 'reported',
    remedy: null,
    remediedBy: null,
    completedOn: null,
    reportedBy: personId,
    reportedAt,
    stateSince: reportedAt,
    revision: 0,
  }
  await context.db.transaction().execute(async (transaction) => {
    if ((await lockDocument(transaction, document.id)) === null) throw notFound('document')
    await transaction.insertInto('errorReports').values(row).execute()
    const { wrong, right, gravity } = row
    await context.acts.append(transaction, {
      actorId: personId,
      documentId: document.id,
      act: 'errorReport.report',
      details: { reportId: row.id, note: '', versionId: text.versionId, sha256: text.sha256, wrong, right, gravity },
    })
  })
  context.texts.announce(document.id, 'state')
  return row.id
}

function describedError({ place, wrong, right, itemNumber, newKind, ...report }: NewErrorReport) {
  const { gravity, finder, finderName, passedStage } = report
  return {
    blockId: place?.blockId ?? null,
    fromOffset: place?.from ?? null,
    toOffset: place?.to ?? null,
    quote: place?.quote ?? '',
    newKind: itemNumber === null ? newKind : '',
    ...{ wrong, right, itemNumber, gravity, finder, finderName, passedStage },
  }
}

function refuseUnfit(text: SignedText, { items }: NegativeList, report: NewErrorReport): void {
  const { place, wrong, right, itemNumber, newKind } = report
  if (wrong === right) throw new DomainError('errorReport.sameWords', 422)
  const isKnownKind = itemNumber === null ? newKind !== '' : items.some(({ number }) => number === itemNumber)
  if (!isKnownKind) throw new DomainError('errorReport.kindNeeded', 422)
  if (place === null) return
  const isThere = paragraphText(text, place.blockId).slice(place.from, place.to) === place.quote
  if (!isThere || !place.quote.includes(wrong)) throw new DomainError('errorReport.placeGone', 409)
}

/** The entry that knew the error: it has come back. */
function knownEntry(text: SignedText, { entries }: NegativeList, { place, wrong }: NewErrorReport): string | null {
  if (place === null) return null
  const from = place.from + place.quote.indexOf(wrong)
  const paragraph = paragraphText(text, place.blockId)
  return matchingEntry(entries, paragraph, { from, to: from + wrong.length })?.id ?? null
}
