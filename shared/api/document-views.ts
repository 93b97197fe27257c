import { z } from 'zod'
import { FIELD_IDS } from '../document/fields.ts'
import { AskedException } from '../paperwork/excess.ts'
import { DOCUMENT_ACTIONS } from '../permissions/document-access.ts'
import { Template } from '../templates/template-schema.ts'
import { ACTS, SHEET_BOXES, STAGES } from '../workflow/route.ts'
import { Id, Instant } from './common.ts'
import { PersonBrief } from './people.ts'

export const URGENCIES = ['normal', 'urgent', 'extraUrgent'] as const // 平件 加急 特急
export type Urgency = (typeof URGENCIES)[number]

export const FieldsBody = z.partialRecord(
  z.enum(FIELD_IDS),
  z.union([z.string().max(500), z.array(z.string().max(200)).max(200)]),
)

/** A document in a list. */
export const DocumentBrief = z.object({
  id: Id,
  kind: z.string(),
  kindName: z.string(),
  title: z.string(),
  stage: z.enum(STAGES),
  stepName: z.string(),
  urgency: z.enum(URGENCIES),
  unitName: z.string(),
  createdBy: PersonBrief,
  createdAt: Instant,
  updatedAt: Instant,
  handlers: z.array(PersonBrief),
})
export type DocumentBrief = z.infer<typeof DocumentBrief>

export const VersionBrief = z.object({
  id: Id,
  number: z.int(),
  label: z.string(),
  sha256: z.string().length(64),
  createdBy: PersonBrief,
  createdAt: Instant,
  reason: z.string(),
  characters: z.int(),
})
export type VersionBrief = z.infer<typeof VersionBrief>

/** One line of the record of a document: who did what, when, over which text. */
export const ActRecord = z.object({
  id: Id,
  at: Instant,
  act: z.string(),
  person: PersonBrief,
  stepName: z.string(),
  toStepName: z.string().nullable(),
  opinion: z.string(),
  box: z.enum(SHEET_BOXES).nullable(),
  versionId: Id.nullable(),
  sha256: z.string().nullable(),
  /** False when the text changed after this act, or a later round replaced it. */
  isCurrent: z.boolean(),
})
export type ActRecord = z.infer<typeof ActRecord>

const RouteStepView = z.object({
  id: z.string(),
  name: z.string(),
  stage: z.enum(STAGES),
  state: z.enum(['done', 'current', 'ahead']),
})

/** An act this person may take now, with the people who may be chosen for the step it leads to. */
export const OfferedAct = z.object({
  act: z.enum(ACTS),
  toStepName: z.string(),
  candidates: z.array(PersonBrief),
  /** How many of them are to be chosen. */
  choose: z.enum(['none', 'one', 'all']),
  /** Why it cannot be taken now, as wordings; empty when it can. */
  obstacles: z.array(z.string()),
  /** What the person confirms with the act: open reminders, and what only a person can check. */
  checks: z.object({
    warnings: z.int(),
    /** What the reminders are about, one line a rule, the first few places quoted. */
    reminders: z.array(z.object({ ruleId: z.string(), name: z.string(), count: z.int(), texts: z.array(z.string()) })),
    manualItems: z.array(z.object({ number: z.int(), name: z.string(), hint: z.string() })),
    /** What is beyond a limit or a quota and needs a reason. */
    exceptions: z.array(AskedException),
  }),
})
export type OfferedAct = z.infer<typeof OfferedAct>

/** Everything the editor and the sign-off screen need about a document, apart from its text. */
export const DocumentDetail = DocumentBrief.extend({
  template: Template,
  writers: z.array(PersonBrief),
  readers: z.array(PersonBrief),
  steps: z.array(RouteStepView),
  round: z.int(),
  actions: z.array(z.enum(DOCUMENT_ACTIONS)),
  offeredActs: z.array(OfferedAct),
  frozenVersion: VersionBrief.nullable(),
  latestReturn: ActRecord.nullable(),
  openThreads: z.int(),
  revision: z.int(),
})
export type DocumentDetail = z.infer<typeof DocumentDetail>

/** The text of a document or version in the form the editor and the page view read. */
export const DocumentContent = z.object({
  documentKind: z.string(),
  schemaVersion: z.int(),
  /** ProseMirror JSON of the body. */
  body: z.object({ type: z.literal('doc'), content: z.array(z.unknown()) }),
  fields: FieldsBody,
})
export type DocumentContent = z.infer<typeof DocumentContent>

export const CommentView = z.object({ id: Id, author: PersonBrief, at: Instant, text: z.string() })

/** A thread of comments on a place in the text. */
export const ThreadView = z.object({
  id: Id,
  quote: z.string(),
  /** `orphan`: all of the commented text is gone; the thread still counts as open. */
  anchor: z.enum(['inText', 'orphan', 'wholeDocument']),
  state: z.enum(['open', 'resolved']),
  isMustFix: z.boolean(),
  comments: z.array(CommentView),
  resolvedBy: PersonBrief.nullable(),
  resolvedAt: Instant.nullable(),
})
export type ThreadView = z.infer<typeof ThreadView>

export const TaskView = z.object({
  id: Id,
  document: DocumentBrief,
  stepName: z.string(),
  /** Who passed it on. */
  from: PersonBrief.nullable(),
  arrivedAt: Instant,
  dueAt: Instant.nullable(),
  isOverdue: z.boolean(),
  isReturned: z.boolean(),
})
export type TaskView = z.infer<typeof TaskView>
