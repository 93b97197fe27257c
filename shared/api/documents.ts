import { z } from 'zod'
import { MANUSCRIPTS } from '../layout/manuscript.ts'
import { ExcessReasons } from '../paperwork/excess.ts'
import { Template } from '../templates/template-schema.ts'
import { ACTS, STAGES } from '../workflow/route.ts'
import { CalendarDayText, Done, Id, Instant, PageQuery, pageOf } from './common.ts'
import {
  ActRecord,
  DocumentBrief,
  DocumentContent,
  DocumentDetail,
  TaskView,
  ThreadView,
  URGENCIES,
  VersionBrief,
} from './document-views.ts'
import { endpoint } from './endpoint.ts'

export * from './document-views.ts'

const DocumentParams = z.object({ documentId: Id })
const ThreadParams = z.object({ documentId: Id, threadId: Id })

export const documents = {
  listTemplates: endpoint({
    method: 'GET',
    path: '/api/templates',
    summary: 'Kinds of documents that may be drafted',
    reply: z.array(Template),
  }),
  createDocument: endpoint({
    method: 'POST',
    path: '/api/documents',
    summary: 'Creates a document from a template',
    body: z.object({
      kind: z.string(),
      title: z.string().trim().min(1).max(200),
      unitId: Id.optional(),
      urgency: z.enum(URGENCIES).default('normal'),
      answers: z.record(z.string(), z.string().max(200)).default({}),
      writerIds: z.array(Id).max(50).default([]),
    }),
    reply: DocumentDetail,
  }),
  listDocuments: endpoint({
    method: 'GET',
    path: '/api/documents',
    summary: 'Documents this person may read, newest change first',
    query: PageQuery.extend({
      scope: z.enum(['mine', 'handled', 'all']).default('mine'),
      stage: z.enum(STAGES).optional(),
      kind: z.string().optional(),
      search: z.string().max(100).optional(),
    }),
    reply: pageOf(DocumentBrief),
  }),
  readDocument: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId',
    summary: 'One document with what this person may do',
    params: DocumentParams,
    reply: DocumentDetail,
  }),
  readContent: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/content',
    summary: 'The stored text, to be shown before the live connection is there',
    params: DocumentParams,
    reply: DocumentContent,
  }),
  updateDocument: endpoint({
    method: 'PATCH',
    path: '/api/documents/:documentId',
    summary: 'Changes urgency, writers or readers',
    params: DocumentParams,
    body: z
      .object({ urgency: z.enum(URGENCIES), writerIds: z.array(Id).max(50), readerIds: z.array(Id).max(200) })
      .partial(),
    reply: DocumentDetail,
  }),
  deleteDocument: endpoint({
    method: 'DELETE',
    path: '/api/documents/:documentId',
    summary: 'Puts a draft into the bin',
    params: DocumentParams,
    reply: Done,
  }),
  listBin: endpoint({
    method: 'GET',
    path: '/api/bin',
    summary: 'One’s own deleted drafts',
    reply: z.array(DocumentBrief),
  }),
  restoreDocument: endpoint({
    method: 'POST',
    path: '/api/bin/:documentId/restore',
    summary: 'Takes a draft out of the bin',
    params: DocumentParams,
    reply: DocumentDetail,
  }),
  register: endpoint({
    method: 'PUT',
    path: '/api/documents/:documentId/registration',
    summary: 'Fills issuing number, copy number and printing date of a signed document',
    params: DocumentParams,
    body: z
      .object({
        issuingNumber: z.string().trim().max(60),
        copyNumber: z.string().trim().max(10),
        printingDate: CalendarDayText.or(z.literal('')),
      })
      .partial(),
    reply: DocumentDetail,
  }),
  listVersions: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/versions',
    summary: 'Versions, newest first',
    params: DocumentParams,
    reply: z.array(VersionBrief),
  }),
  createVersion: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/versions',
    summary: 'Keeps the present text as a named version',
    params: DocumentParams,
    body: z.object({ label: z.string().trim().max(40).default(''), reason: z.string().trim().max(200).default('') }),
    reply: VersionBrief,
  }),
  readVersion: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/versions/:versionId',
    summary: 'The text of a version',
    params: z.object({ documentId: Id, versionId: Id }),
    reply: VersionBrief.extend({ content: DocumentContent }),
  }),
  restoreVersion: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/versions/:versionId/restore',
    summary: 'Brings the text of a version back as a change of the live text, after keeping the present one',
    params: z.object({ documentId: Id, versionId: Id }),
    reply: VersionBrief,
  }),
  listThreads: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/threads',
    summary: 'Comment threads in the order of the text',
    params: DocumentParams,
    reply: z.array(ThreadView),
  }),
  createThread: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/threads',
    summary: 'Starts a thread on a stretch of text; the server sets the mark',
    params: DocumentParams,
    body: z.object({
      /** Block and UTF-16 offsets as the person saw them; the quote re-anchors it when the text moved meanwhile. */
      anchor: z.object({ blockId: z.string(), from: z.int().min(0), to: z.int().min(0) }).nullable(),
      quote: z.string().max(2000),
      text: z.string().trim().min(1).max(2000),
      isMustFix: z.boolean().default(false),
    }),
    reply: ThreadView,
  }),
  replyToThread: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/threads/:threadId/comments',
    summary: 'Answers in a thread',
    params: ThreadParams,
    body: z.object({ text: z.string().trim().min(1).max(2000) }),
    reply: ThreadView,
  }),
  updateThread: endpoint({
    method: 'PATCH',
    path: '/api/documents/:documentId/threads/:threadId',
    summary: 'Resolves or reopens a thread',
    params: ThreadParams,
    body: z.object({ state: z.enum(['open', 'resolved']) }),
    reply: ThreadView,
  }),
  listActs: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/acts',
    summary: 'The record of the document, oldest first',
    params: DocumentParams,
    reply: z.array(ActRecord),
  }),
  takeAct: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/acts',
    summary: 'Moves the document along its route',
    params: DocumentParams,
    body: z.object({
      act: z.enum(ACTS),
      opinion: z.string().trim().max(2000).default(''),
      handlerIds: z.array(Id).max(50).default([]),
      returnMode: z.enum(['everyStep', 'straightBack']).default('straightBack'),
      /** The revision the person saw; an act on anything else is refused. */
      revision: z.int(),
      /** The hash on the screen when signing: nobody signs what they did not see. */
      sha256: z.string().optional(),
      /** How many open reminders the person saw and lets stand. */
      acknowledgedWarnings: z.int().min(0).optional(),
      /** Numbers of the manual items of the negative list that the person has checked. */
      tickedItems: z.array(z.int()).max(100).optional(),
      /** Why the document may be longer, or one more, than the office allows. */
      reasons: ExcessReasons.optional(),
    }),
    reply: DocumentDetail,
  }),
  markOpened: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/opened',
    summary: 'Notes that a handler has opened the task',
    params: DocumentParams,
    reply: Done,
  }),
  listTasks: endpoint({
    method: 'GET',
    path: '/api/tasks',
    summary: 'What this person has to do (待办) or has done (已办)',
    query: PageQuery.extend({
      state: z.enum(['open', 'done']).default('open'),
      sort: z.enum(['due', 'arrived']).default('due'),
    }),
    reply: pageOf(TaskView),
  }),
  readDesk: endpoint({
    method: 'GET',
    path: '/api/desk',
    summary: 'The figures of the workbench',
    reply: z.object({
      openTasks: z.int(),
      overdue: z.int(),
      dueToday: z.int(),
      myDrafts: z.int(),
      doneThisMonth: z.int(),
      /** Errors after issue that ask this person for something, and since when the first of them does. */
      errorTasks: z.int(),
      errorsSince: Instant.nullable(),
    }),
  }),
}

/** Word export answers with a file, or with an ErrorReply that lists what stands in the way. */
export const EXPORT_PATH = '/api/documents/:documentId/export'
export const ExportQuery = z.object({
  copy: z.enum(['review', 'final']).default('review'),
  /** `readAloud` sets a speech for the lectern (朗读版). */
  edition: z.enum(['standard', 'readAloud']).default('standard'),
  /** Whether the name of the issuer gets a seal (GB/T 9704-2012, 7.3.5.1) or stands without one (7.3.5.2). */
  signature: z.enum(['sealed', 'unsealed']).default('sealed'),
  /** What a copy for review is called. */
  manuscript: z.enum(MANUSCRIPTS).default('reviewDraft'),
})
export type ExportQuery = z.infer<typeof ExportQuery>
