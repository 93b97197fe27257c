import type { Kysely, Selectable, Transaction } from 'kysely'
import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/document-core/index.ts'
import { keepFacts } from '#server/features/office-data/index.ts'
import type { VersionRow } from '#server/features/versions/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { type ProofReport, ReportedFinding } from '#shared/api/proof.ts'
import { type Asked, type JudgedFinding, openReminders } from '#shared/proof/gate.ts'
import { countFindings } from '#shared/proof/groups.ts'
import { ACTS, type Act } from '#shared/workflow/route.ts'
import type { TextProof } from './check-text.ts'

/** What a report keeps beside its counts. */
const ReportContent = z.object({
  findings: z.array(
    ReportedFinding.omit({ reasonBy: true }).extend({
      fingerprint: z.string(),
      /** Not known of acts before it was asked for. */
      waivedBy: z.string().nullable().default(null),
    }),
  ),
  tickedItems: z.array(z.object({ number: z.int(), name: z.string() })),
})
type ReportContent = z.infer<typeof ReportContent>

/** A check that an act went through with. */
export interface PassedCheck {
  readonly documentId: string
  readonly personId: string
  readonly act: Act
  readonly actId: string
  readonly version: VersionRow
  readonly proof: TextProof
  /** The manual items the person has ticked. */
  readonly tickedItems: Asked['manualItems']
}

/** Keeps what the check said, and what the text says for other documents to agree with, within the transaction of the act that it belongs to. */
export async function keepReport(
  context: Pick<ServerContext, 'clock' | 'identifiers'>,
  transaction: Transaction<Database>,
  { documentId, personId, act, actId, version, proof, tickedItems }: PassedCheck,
): Promise<void> {
  const open = proof.findings.filter(({ reason }) => reason === null)
  await keepFacts(transaction, documentId, proof.view)
  await transaction
    .insertInto('proofReports')
    .values({
      id: context.identifiers.next(),
      createdAt: context.clock.now().toISOString(),
      packVersion: proof.packVersion,
      versionId: version.id,
      ...countFindings(open),
      waived: proof.findings.length - open.length,
      content: JSON.stringify({ findings: keptFindings(proof), tickedItems: [...tickedItems] } satisfies ReportContent),
      ...{ documentId, personId, act, actId },
    })
    .execute()
}

/** Everything that was let stand; hints nobody had to answer are only counted. */
function keptFindings({ rules, findings }: TextProof): ReportContent['findings'] {
  const names = new Map(rules.map(({ id, name }) => [id, name]))
  return findings
    .filter(({ severity, reason }) => severity !== 'info' || reason !== null)
    .map(({ ruleId, severity, text, reason, waivedBy, fingerprint }) => ({
      ...{ ruleId, severity, text, waivedBy, fingerprint },
      name: names.get(ruleId) ?? ruleId,
      reason: reason ?? '',
    }))
}

/** Open reminders that nobody has acknowledged in an earlier act on this document. */
export async function unseenWarnings(
  db: Kysely<Database>,
  documentId: string,
  proof: TextProof,
): Promise<readonly JudgedFinding[]> {
  const open = openReminders(proof.findings)
  if (open.length === 0) return open
  const rows = await db.selectFrom('proofReports').select('content').where('documentId', '=', documentId).execute()
  const seen = new Set(
    rows.flatMap(({ content }) => ReportContent.parse(JSON.parse(content)).findings.map((kept) => kept.fingerprint)),
  )
  return open.filter(({ fingerprint }) => !seen.has(fingerprint))
}

/** Every report of a document, oldest first. */
export async function listReports(context: Pick<ServerContext, 'db'>, documentId: string): Promise<ProofReport[]> {
  const rows = await context.db
    .selectFrom('proofReports')
    .innerJoin('versions', 'versions.id', 'proofReports.versionId')
    .innerJoin('acts', 'acts.id', 'proofReports.actId')
    .selectAll('proofReports')
    .select('versions.sha256')
    .where('proofReports.documentId', '=', documentId)
    .orderBy('acts.seq')
    .execute()
  const reports = rows.map((row) => ({ ...row, ...ReportContent.parse(JSON.parse(row.content)) }))
  const people = await readPeople(
    context.db,
    reports.flatMap(({ personId, findings }) => [personId, ...findings.flatMap(({ waivedBy }) => waivedBy ?? [])]),
  )
  return reports.map((report) => presentReport(report, people))
}

type ReportRow = Selectable<Database['proofReports']> & ReportContent & { readonly sha256: string }

function presentReport(row: ReportRow, people: Awaited<ReturnType<typeof readPeople>>): ProofReport {
  return {
    id: row.id,
    actId: row.actId,
    act: z.enum(ACTS).parse(row.act),
    at: row.createdAt,
    versionId: row.versionId,
    packVersion: row.packVersion,
    open: { block: Number(row.block), warn: Number(row.warn), info: Number(row.info) },
    waived: Number(row.waived),
    findings: row.findings.map(({ fingerprint: _, waivedBy, ...finding }) => ({
      ...finding,
      reasonBy: waivedBy === null ? null : people(waivedBy),
    })),
    tickedItems: row.tickedItems,
    sha256: row.sha256,
    person: people(row.personId),
  }
}
