import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '#server/storage/index.ts'

const AT = '2026-03-02T01:00:00.000Z'

/** What checking left behind: a list, a waiver, a report. */
export async function fillProof(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('negativeLists')
    .values({ version: 1, content: '{}', reason: '增加词条', createdBy: 'leader', createdAt: AT })
    .execute()
  await db
    .insertInto('entryTrials')
    .values({
      wordingHash: createHash('sha256').update('wording').digest('hex'),
      wording: '{"notAfter":"","notBefore":"","right":null,"type":"term","wrong":"词"}',
      ...{ documents: 3, characters: 2400, hits: 1, personId: 'leader', triedAt: AT },
    })
    .execute()
  await db
    .insertInto('proofWaivers')
    .values({
      id: 'waiver',
      documentId: 'document',
      fingerprint: 'NEG-WORD-PAIR\u0001前\u0001词\u0001后',
      ruleId: 'NEG-WORD-PAIR',
      severity: 'warn',
      text: '词',
      reason: '引文与原文一致',
      personId: 'writer',
      createdAt: AT,
      withdrawnAt: null,
    })
    .execute()
  await db
    .insertInto('proofReports')
    .values({
      id: 'report',
      documentId: 'document',
      versionId: 'version',
      actId: 'act',
      act: 'submit',
      personId: 'writer',
      createdAt: AT,
      packVersion: '2.61-00000000/1',
      block: 0,
      warn: 1,
      info: 0,
      waived: 1,
      content: '{"findings":[],"tickedItems":[]}',
    })
    .execute()
}

/** An error after issue, and what was learnt from checks and reviewers. */
export async function fillErrors(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('errorReports')
    .values({
      id: 'error',
      documentId: 'document',
      versionId: 'version',
      ...{ blockId: 'p3', fromOffset: 0, toOffset: 4, quote: '今天会议', wrong: '会议', right: '的会议' },
      ...{ itemNumber: 24, newKind: '', entryId: null, gravity: 'slight', finder: 'ownOffice', finderName: '' },
      ...{ passedStage: 'editReview', passedBy: 'leader', state: 'remedying', remedy: 'explanation' },
      ...{ remediedBy: 'writer', completedOn: null, reportedBy: 'leader', reportedAt: AT, stateSince: AT, revision: 2 },
    })
    .execute()
  const words = { wrong: '布署', right: '部署' }
  const wordsHash = createHash('sha256').update('fingerprint').digest('hex')
  await db
    .insertInto('caughtFindings')
    .values({
      ...{ documentId: 'document', wordsHash, ruleId: 'NEG-WORD-PAIR', text: '词' },
      ...{ act: 'submit', personId: 'writer', caughtAt: AT },
    })
    .execute()
  await db
    .insertInto('corrections')
    .values({
      ...{ id: 'correction', documentId: 'document', versionId: 'version', reviewerId: 'leader', correctedAt: AT },
      ...{ ...words, before: '会议', after: '全年工作' },
    })
    .execute()
  await db
    .insertInto('dismissedTerms')
    .values({ ...words, personId: 'leader', dismissedAt: AT })
    .execute()
}

/** The registers of the office and the facts of a document. */
export async function fillOfficeData(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('officeEntries')
    .values({
      id: 'entry',
      register: 'people',
      place: 1,
      revision: 1,
      validFrom: '2026-01-01',
      validUntil: null,
      searchText: '沈明远 市委书记',
      content: '{"register":"people","name":"沈明远","post":"市委书记","from":"2026-01-01"}',
      changedBy: 'writer',
      changedAt: AT,
    })
    .execute()
  await db
    .insertInto('documentFacts')
    .values({ documentId: 'document', kind: 'title', name: '临办发〔2026〕1号', value: '关于值班工作的通知' })
    .execute()
}

/** Limits, figures and reasons of paperwork. */
export async function fillPaperwork(db: Kysely<Database>): Promise<void> {
  const policy = { version: 1, content: '{}', reason: '', createdBy: 'writer', createdAt: AT }
  await db.insertInto('paperworkPolicies').values(policy).execute()
  const counted = { unitId: 'office', characters: 1200, signedAt: AT, issuedAt: null }
  await db
    .insertInto('paperworkRecords')
    .values([
      { id: 'record', documentId: 'document', kind: 'speech', title: '', most: 8000, ...counted },
      { id: 'line', documentId: null, kind: 'notice', title: '关于做好值班工作的通知', most: null, ...counted },
    ])
    .execute()
  await db
    .insertInto('paperworkExceptions')
    .values({
      id: 'exception',
      documentId: 'document',
      actId: 'act',
      about: 'length',
      characters: 9000,
      content: '{}',
      reason: '任务须逐条明确',
      personId: 'writer',
      createdAt: AT,
    })
    .execute()
}
