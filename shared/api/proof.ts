import { z } from 'zod'
import { SEVERITIES } from '../kernel/finding.ts'
import { NegativeList } from '../proof/negative-list.ts'
import { OwnEntry } from '../proof/own-entries.ts'
import { ACTS } from '../workflow/route.ts'
import { Done, Id, Instant } from './common.ts'
import { endpoint } from './endpoint.ts'
import { PersonBrief } from './people.ts'
import { Publication, SettingVersion } from './published-settings.ts'

const DocumentParams = z.object({ documentId: Id })

/** A reason for which a finding may stand. */
export const WaiverView = z.object({
  id: Id,
  fingerprint: z.string(),
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  text: z.string(),
  reason: z.string(),
  person: PersonBrief,
  at: Instant,
  /** Whether this person may take it back. */
  isOwn: z.boolean(),
})
export type WaiverView = z.infer<typeof WaiverView>

const Counts = z.object({ block: z.int(), warn: z.int(), info: z.int() })

/** A finding as it stood when an act was taken. */
export const ReportedFinding = z.object({
  ruleId: z.string(),
  name: z.string(),
  severity: z.enum(SEVERITIES),
  text: z.string(),
  /** Why it was let stand; empty for a reminder that was only acknowledged. */
  reason: z.string(),
  /** Who gave the reason. */
  reasonBy: PersonBrief.nullable(),
})
export type ReportedFinding = z.infer<typeof ReportedFinding>

/** What the check of a text said when an act was bound to it. Never changed afterwards. */
export const ProofReport = z.object({
  id: Id,
  actId: Id,
  act: z.enum(ACTS),
  at: Instant,
  person: PersonBrief,
  versionId: Id,
  sha256: z.string(),
  packVersion: z.string(),
  /** Findings that nobody gave a reason for. */
  open: Counts,
  waived: z.int(),
  findings: z.array(ReportedFinding),
  tickedItems: z.array(z.object({ number: z.int(), name: z.string() })),
})
export type ProofReport = z.infer<typeof ProofReport>

/** What is kept about the check of a document beside the text. */
export const ProofState = z.object({
  waivers: z.array(WaiverView),
  /** Severities whose findings this person may let stand. */
  mayWaive: z.array(z.enum(SEVERITIES)),
})
export type ProofState = z.infer<typeof ProofState>

/** The office's negative list as it stands, or as it stood. */
export const NegativeListView = z.object({
  version: z.int(),
  list: NegativeList,
  packVersion: z.string(),
  mayChange: z.boolean(),
})
export type NegativeListView = z.infer<typeof NegativeListView>

/** What an entry would have found in documents that were signed already. */
export const EntryTrial = z.object({
  documents: z.int(),
  characters: z.int(),
  hits: z.int(),
  /** Hits where an error was registered after issue: what the entry is for, and no false alarms. */
  known: z.int(),
  /** Places in documents that this person may read; the others are only counted. */
  places: z.array(
    z.object({
      documentId: Id,
      title: z.string(),
      before: z.string(),
      text: z.string(),
      after: z.string(),
      isKnown: z.boolean(),
    }),
  ),
})
export type EntryTrial = z.infer<typeof EntryTrial>

export const proof = {
  readProof: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/proof',
    summary: 'The reasons given for findings in a document, and what this person may let stand',
    params: DocumentParams,
    reply: ProofState,
  }),
  waiveFinding: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/waivers',
    summary: 'Lets a finding of the stored text stand, with a reason',
    params: DocumentParams,
    body: z.object({ fingerprint: z.string().min(1).max(4000), reason: z.string().trim().min(2).max(200) }),
    reply: WaiverView,
  }),
  withdrawWaiver: endpoint({
    method: 'DELETE',
    path: '/api/documents/:documentId/waivers/:waiverId',
    summary: 'Takes back a reason one gave',
    params: z.object({ documentId: Id, waiverId: Id }),
    reply: Done,
  }),
  listProofReports: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/proof-reports',
    summary: 'What the check said at every act that was bound to the text, oldest first',
    params: DocumentParams,
    reply: z.array(ProofReport),
  }),
  readNegativeList: endpoint({
    method: 'GET',
    path: '/api/negative-list',
    summary: 'The negative list of the office',
    reply: NegativeListView,
  }),
  changeNegativeList: endpoint({
    method: 'PUT',
    path: '/api/negative-list',
    summary: 'Keeps a new version of the negative list',
    body: Publication.extend({ list: NegativeList }),
    reply: NegativeListView,
  }),
  listNegativeListVersions: endpoint({
    method: 'GET',
    path: '/api/negative-list/versions',
    summary: 'Every version of the negative list, newest first',
    reply: z.array(SettingVersion),
  }),
  tryEntry: endpoint({
    method: 'POST',
    path: '/api/negative-list/trial',
    summary: 'Tries an entry on the signed documents of the office before it is switched on',
    body: z.object({ entry: OwnEntry }),
    reply: EntryTrial,
  }),
}
