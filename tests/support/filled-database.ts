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
import { fillErrors, fillOfficeData, fillPaperwork, fillProof } from './filled-checks.ts'
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
