import type { Generated } from 'kysely'

/**
 * The tables, the same in SQLite and PostgreSQL. Instants are ISO 8601 texts in UTC (they sort as they are), booleans
 * are 0 or 1, JSON is text, ids are uuids.
 */
export interface Database {
  settings: { key: string; value: string }
  units: { id: string; parentId: string | null; name: string; shortName: string; kind: string; position: number }
  people: {
    id: string
    name: string
    account: string
    passwordHash: string
    phone: string
    isActive: number
    createdAt: string
  }
  posts: { id: string; personId: string; unitId: string; role: string; title: string; position: number }
  /** Sessions by the SHA-256 of their token: the token itself is only in the cookie. */
  sessions: { tokenHash: string; personId: string; createdAt: string; expiresAt: string; lastSeenAt: string }
  documents: {
    id: string
    kind: string
    title: string
    unitId: string
    createdBy: string
    createdAt: string
    updatedAt: string
    urgency: string
    issuingNumber: string | null
    templateVersion: number
    routeId: string
    routeVersion: number
    /** JSON of `Run`. */
    run: string
    /** Copies of what `run` says, for lists. */
    stage: string
    stepName: string
    frozenVersionId: string | null
    /** Raised by every act and every change of rights; a stale writer gets a conflict. */
    revision: number
    /** Set while the text is held still, so that an act can be bound to it; nobody may edit meanwhile. */
    heldSince: Generated<string | null>
    deletedAt: string | null
  }
  /** Who writes or reads a document besides its creator. */
  documentMembers: { documentId: string; personId: string; access: 'write' | 'read' }
  /** Every accepted edit, for ever: the text is the newest snapshot plus the rows after it. */
  updateLog: {
    seq: Generated<number>
    documentId: string
    personId: string | null
    at: string
    update: Uint8Array
  }
  snapshots: { documentId: string; uptoSeq: number; state: Uint8Array; schemaVersion: number; at: string }
  versions: {
    id: string
    documentId: string
    number: number
    label: string
    reason: string
    createdBy: string
    createdAt: string
    state: Uint8Array
    canonical: string
    sha256: string
    characters: number
    schemaVersion: number
  }
  threads: {
    id: string
    documentId: string
    /** Key of the mark in the text, `null` for a thread on the whole document. */
    markKey: string | null
    blockId: string | null
    quote: string
    before: string
    after: string
    state: 'open' | 'resolved'
    isMustFix: number
    createdBy: string
    createdAt: string
    resolvedBy: string | null
    resolvedAt: string | null
  }
  comments: { id: string; threadId: string; authorId: string; at: string; text: string }
  /** Files from which documents were made, as they were brought in; without a document while nobody made one. */
  originals: {
    id: string
    sha256: string
    name: string
    size: number
    bytes: Uint8Array
    documentId: string | null
    createdBy: string
    createdAt: string
  }
  /** The negative list of the office, version by version; without a row it is the one the product comes with. */
  negativeLists: {
    version: number
    /** JSON of `NegativeList`. */
    content: string
    reason: string
    createdBy: string
    createdAt: string
  }
  /** Reasons for which findings may stand. Rows stay when the text has changed or the reason was taken back. */
  proofWaivers: {
    id: string
    documentId: string
    fingerprint: string
    ruleId: string
    severity: string
    text: string
    reason: string
    personId: string
    createdAt: string
    withdrawnAt: string | null
  }
  /** What the check said when an act was bound to a text. Rows are only ever added. */
  proofReports: {
    id: string
    documentId: string
    versionId: string
    actId: string
    act: string
    personId: string
    createdAt: string
    packVersion: string
    /** Findings without a reason, by severity. */
    block: number
    warn: number
    info: number
    waived: number
    /** JSON of `ReportContent`. */
    content: string
  }
  /** Wordings of entries that were tried on signed documents, each with its newest trial. */
  entryTrials: {
    wordingHash: string
    /** Canonical JSON of what decides which places the entry finds. */
    wording: string
    documents: number
    characters: number
    hits: number
    personId: string
    triedAt: string
  }
  /** Errors found in signed documents. What was done with each is in the record of its document. */
  errorReports: {
    id: string
    documentId: string
    /** The signed text in which it stands. */
    versionId: string
    /** The paragraph; `null` for an error outside of the paragraphs. */
    blockId: string | null
    fromOffset: number | null
    toOffset: number | null
    quote: string
    wrong: string
    right: string
    /** The item of the negative list; `null` for a new kind, named by `newKind`. */
    itemNumber: number | null
    newKind: string
    /** The entry of the office's list that knew the error already. */
    entryId: string | null
    gravity: string
    finder: string
    finderName: string
    passedStage: string
    /** Who acted at that stage. */
    passedBy: string | null
    state: string
    remedy: string | null
    remediedBy: string | null
    completedOn: string | null
    reportedBy: string
    reportedAt: string
    /** When it came into the state it is in. */
    stateSince: string
    revision: number
  }
  /** Findings with which a text came to an act, each once for the same words of a document (`wordsHash`). */
  caughtFindings: {
    documentId: string
    wordsHash: string
    ruleId: string
    text: string
    act: string
    personId: string
    caughtAt: string
  }
  /** Words that were replaced after a reviewer had the text: read out of versions, never changed. */
  corrections: {
    id: string
    documentId: string
    /** The version in which they are corrected. */
    versionId: string
    reviewerId: string
    correctedAt: string
    wrong: string
    right: string
    before: string
    after: string
  }
  /** Proposed words that somebody does not want on the list. */
  dismissedTerms: { wrong: string; right: string; personId: string; dismissedAt: string }
  /** Limits and quotas of the office, version by version; without a row they are those the product comes with. */
  paperworkPolicies: {
    version: number
    /** JSON of `PaperworkPolicy`. */
    content: string
    reason: string
    createdBy: string
    createdAt: string
  }
  /** What counts for limits and quotas: one row for each signed document, and for each line of an earlier register. */
  paperworkRecords: {
    id: string
    /** `null` for a line of the register kept before the office used the product. */
    documentId: string | null
    /** Copies, so that figures need no join: a document never changes unit or kind. */
    unitId: string
    kind: string
    /** Title of a line of the register; empty where the document has it. */
    title: string
    /** 字 of the main text as it was signed. */
    characters: number
    /** The most it was allowed then, in 字; `null` where nothing was said. */
    most: number | null
    signedAt: string
    issuedAt: string | null
  }
  /** Reasons for going over a limit or a quota, with the act they were given at. Rows are only ever added. */
  paperworkExceptions: {
    id: string
    documentId: string
    actId: string
    about: 'length' | 'quota'
    /** The length the reason was given for; 0 for a quota. */
    characters: number
    /** JSON of `Excess`. */
    content: string
    reason: string
    personId: string
    createdAt: string
  }
  /** Registers of the office: people with their posts, bodies, approved passages. */
  officeEntries: {
    id: string
    register: string
    place: number
    revision: number
    /** Days, copied out of `content` for lists. */
    validFrom: string | null
    validUntil: string | null
    searchText: string
    /** JSON of `RegisterEntry`. */
    content: string
    changedBy: string
    changedAt: string
  }
  /** What documents said, when they last came to an act, of things that other documents speak of as well. */
  documentFacts: { documentId: string; kind: 'title' | 'day' | 'place'; name: string; value: string }
  tasks: {
    id: string
    documentId: string
    stepId: string
    stepName: string
    personId: string
    fromPersonId: string | null
    arrivedAt: string
    dueAt: string | null
    openedAt: string | null
    doneAt: string | null
    outcome: string | null
    isReturned: number
  }
  /**
   * The record of everything that was done. Rows are only ever added; each carries the hash of the row before it, so a
   * missing or changed row shows.
   */
  acts: {
    seq: Generated<number>
    id: string
    at: string
    actorId: string
    onBehalfOf: string | null
    documentId: string | null
    act: string
    /** JSON: step names, opinion, box, version and hash, or what an administrator changed. */
    details: string
    previousHash: string
    hash: string
  }
  /** The end of the chain of acts: one row, which a writer locks, and by which missing last rows show. */
  actChain: { id: number; seq: number; hash: string }
}
