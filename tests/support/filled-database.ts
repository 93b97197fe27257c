import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import * as Y from 'yjs'
import { createActRecorder } from '#server/features/audit/index.ts'
import type { Database } from '#server/storage/index.ts'
import { canonicalText } from '#shared/document/canonical.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { BODY_FRAGMENT, SCHEMA_VERSION } from '#shared/document/schema.ts'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson, insertBlocks, seedDocument } from '#shared/document/yjs.ts'
import { aPersonRow, aUnitRow, insertDocument } from './rows.ts'

const AT = '2026-03-02T01:00:00.000Z'

/** A Y.Doc with a short speech, and every update that led to it. */
export function aWrittenText(): { readonly doc: Y.Doc; readonly updates: readonly Uint8Array[] } {
  const doc = new Y.Doc({ gc: false })
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const title = paragraphJson({ id: 'p1', kind: 'title', text: '在全市办公室系统工作会议上的讲话' })
  seedDocument(doc, { type: 'doc', content: [title] }, { occasion: '全市办公室系统工作会议' })
  for (const [index, text] of ['同志们：', '今天会议的主要任务是部署全年工作。', '下面，我讲三点意见。'].entries()) {
    insertBlocks(doc.getXmlFragment(BODY_FRAGMENT), index + 1, [
      paragraphJson({ id: `p${index + 2}`, kind: 'body', text }),
    ])
  }
  return { doc, updates }
}

/**
 * Rows in every table: documents `document` (with a log and a frozen version `version`) and `compacted` (with a
 * snapshot in the middle of its log), threads, tasks and five acts.
 */
export async function fillDatabase(db: Kysely<Database>): Promise<void> {
  await insertDocument(db)
  await insertDocument(db, { id: 'compacted', issuingNumber: '临办发〔2026〕1号' })
  await db
    .insertInto('units')
    .values(aUnitRow({ id: 'a-section', parentId: 'office', name: '综合科' }))
    .execute()
  await db
    .insertInto('people')
    .values(aPersonRow({ id: 'leader', account: 'leader', name: '沈明远' }))
    .execute()
  await db
    .insertInto('posts')
    .values({ id: 'post', personId: 'leader', unitId: 'office', role: 'chiefLeader', title: '主任', position: 1 })
    .execute()
  await db
    .insertInto('settings')
    .values([
      { key: 'office', value: '临江市委办公室' },
      { key: 'separators', value: 'a\u2028b\u2029c\r\nd' },
    ])
    .execute()
  await db
    .insertInto('sessions')
    .values({ tokenHash: 'token', personId: 'leader', createdAt: AT, expiresAt: AT, lastSeenAt: AT })
    .execute()
  await fillTexts(db)
  await fillRest(db)
}

async function fillTexts(db: Kysely<Database>): Promise<void> {
  const { doc, updates } = aWrittenText()
  const log = (documentId: string) => updates.map((update) => ({ documentId, personId: 'writer', at: AT, update }))
  await db.insertInto('updateLog').values(log('document')).execute()
  const stored = await db.insertInto('updateLog').values(log('compacted')).returning('seq').execute()

  const half = new Y.Doc({ gc: false })
  for (const update of updates.slice(0, 2)) Y.applyUpdate(half, update)
  await db
    .insertInto('snapshots')
    .values({
      documentId: 'compacted',
      uptoSeq: stored[1]?.seq ?? 0,
      state: Y.encodeStateAsUpdate(half),
      schemaVersion: SCHEMA_VERSION,
      at: AT,
    })
    .execute()

  const canonical = canonicalText(documentView('speech', bodyJson(doc), fieldsJson(doc)))
  await db
    .insertInto('versions')
    .values({
      id: 'version',
      documentId: 'document',
      number: 1,
      label: '送审稿',
      reason: '',
      createdBy: 'writer',
      createdAt: AT,
      state: Y.encodeStateAsUpdate(doc),
      canonical,
      sha256: createHash('sha256').update(canonical).digest('hex'),
      characters: 40,
      schemaVersion: SCHEMA_VERSION,
    })
    .execute()
  await db.updateTable('documents').set({ frozenVersionId: 'version' }).where('id', '=', 'document').execute()
}

async function fillProof(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('negativeLists')
    .values({ version: 1, content: '{}', reason: '增加词条', createdBy: 'leader', createdAt: AT })
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

async function fillErrors(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('errorReports')
    .values({
      id: 'error',
      documentId: 'document',
      versionId: 'version',
      ...{ blockId: 'p3', fromOffset: 0, toOffset: 4, quote: '今天会议', wrong: '会议', right: '的会议' },
      ...{ itemNumber: 24, newKind: '', entryId: null, gravity: 'slight', finder: 'ownOffice', finderName: '' },
      ...{ passedStage: 'editReview', passedBy: 'leader', state: 'remedying', remedy: 'explanation' },
      ...{ remediedBy: 'writer', completedOn: null, reportedBy: 'leader', reportedAt: AT, revision: 2 },
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

async function fillOfficeData(db: Kysely<Database>): Promise<void> {
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

async function fillRest(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('documentMembers')
    .values({ documentId: 'document', personId: 'leader', access: 'read' })
    .execute()
  await db
    .insertInto('threads')
    .values({
      id: 'thread',
      documentId: 'document',
      markKey: null,
      blockId: 'p2',
      quote: '三点意见',
      before: '我讲',
      after: '。',
      state: 'open',
      isMustFix: 1,
      createdBy: 'leader',
      createdAt: AT,
      resolvedBy: null,
      resolvedAt: null,
    })
    .execute()
  await db
    .insertInto('comments')
    .values({ id: 'comment', threadId: 'thread', authorId: 'leader', at: AT, text: '建议再压缩一点。' })
    .execute()
  await db
    .insertInto('originals')
    .values({
      id: 'original',
      sha256: createHash('sha256').update('原文').digest('hex'),
      name: '讲话初稿.txt',
      size: 6,
      bytes: new TextEncoder().encode('原文'),
      documentId: 'document',
      createdBy: 'writer',
      createdAt: AT,
    })
    .execute()
  await fillProof(db)
  await fillErrors(db)
  await fillOfficeData(db)
  await fillPaperwork(db)
  await db
    .insertInto('tasks')
    .values({
      id: 'task',
      documentId: 'document',
      stepId: 'editReview',
      stepName: '核稿',
      personId: 'leader',
      fromPersonId: 'writer',
      arrivedAt: AT,
      dueAt: null,
      openedAt: null,
      doneAt: null,
      outcome: null,
      isReturned: 0,
    })
    .execute()
  let lastAct = 0
  const identifiers = {
    next: () => {
      lastAct += 1
      return `act-${lastAct}`
    },
    secret: () => 'secret',
  }
  const acts = createActRecorder({ clock: { now: () => new Date(AT) }, identifiers })
  for (let index = 0; index < 5; index += 1) {
    const entry = { actorId: 'writer', documentId: 'document', act: 'comment', details: { index } }
    await db.transaction().execute((transaction) => acts.append(transaction, entry))
  }
}

async function fillPaperwork(db: Kysely<Database>): Promise<void> {
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
