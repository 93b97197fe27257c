import type { ServerContext } from '#server/context.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import { readNegativeList } from '#server/features/proof/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, messages } from '#shared/messages/index.ts'
import { nextEntryId, type OwnEntry } from '#shared/proof/own-entries.ts'
import { type ProposedTerm, proposeTerm } from '#shared/proof/proposed-term.ts'
import type { StoredReport } from './report-rows.ts'
import { paragraphText, readSignedText } from './signed-text.ts'

/**
 * The entry that would have found an error. It is only a proposal: it counts once it was tried and published. Throws
 * `errorReport.noEntry` when the words are nothing that can be looked for.
 */
export async function proposeEntry(
  context: ServerContext,
  document: StoredDocument,
  report: StoredReport,
): Promise<OwnEntry> {
  const term = await termOf(context, document, report)
  if (term === null) throw new DomainError('errorReport.noEntry', 422)
  const { list } = await readNegativeList(context)
  return {
    type: 'term',
    id: nextEntryId(list.entries),
    // What has been printed wrongly once is worth stopping for; whoever publishes it decides.
    severity: 'block',
    reason: '',
    // Kept as it is on paper, whatever language the interface has.
    source: fill(messages['zh-CN'].errorReports.entrySource, { number: document.issuingNumber ?? document.title }),
    isOn: true,
    origin: { from: 'errorReport', reportId: report.id },
    ...term,
  }
}

async function termOf(
  { db }: ServerContext,
  document: StoredDocument,
  { place, versionId, quote, wrong, right }: StoredReport,
): Promise<ProposedTerm | null> {
  if (place === null) return null
  const paragraph = paragraphText(await readSignedText(db, document, versionId), place.blockId)
  const from = place.from + quote.indexOf(wrong)
  const [before, after] = [paragraph.slice(0, from), paragraph.slice(from + wrong.length)]
  return proposeTerm({ wrong, right, before, after })
}
