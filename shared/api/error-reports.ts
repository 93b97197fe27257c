import { z } from 'zod'
import {
  ERROR_ACTS,
  ERROR_FINDERS,
  ERROR_GRAVITIES,
  ERROR_REMEDIES,
  ERROR_STATES,
  ERROR_TASKS,
  PASSABLE_STAGES,
} from '../error-reports/error-report.ts'
import { OwnEntry } from '../proof/own-entries.ts'
import { CalendarDayText, Id, Instant, PageQuery, pageOf } from './common.ts'
import { endpoint } from './endpoint.ts'
import { PersonBrief } from './people.ts'

/** An error in the list of errors found after issue. */
export const ErrorReportBrief = z.object({
  id: Id,
  documentId: Id,
  documentTitle: z.string(),
  issuingNumber: z.string().nullable(),
  unitName: z.string(),
  wrong: z.string(),
  right: z.string(),
  /** What kind of error: an item or entry of the negative list, or words for a new kind. */
  kindName: z.string(),
  gravity: z.enum(ERROR_GRAVITIES),
  finder: z.enum(ERROR_FINDERS),
  state: z.enum(ERROR_STATES),
  /** Whether the office's list knew this error already. */
  isRecurrence: z.boolean(),
  reportedAt: Instant,
  reportedBy: PersonBrief,
  /** When it came into the state it is in. */
  stateSince: Instant,
  /** What it asks of this person. */
  task: z.enum(ERROR_TASKS).nullable(),
})
export type ErrorReportBrief = z.infer<typeof ErrorReportBrief>

/** Where in the signed text the error stands. */
const ErrorPlace = z.object({ blockId: z.string(), from: z.int().min(0), to: z.int().min(0) })

/** Everything about an error, with what this person may do. */
export const ErrorReportDetail = ErrorReportBrief.extend({
  /** `null` for an error outside of the paragraphs: in an element, the layout or an attachment. */
  place: ErrorPlace.extend({ before: z.string(), quote: z.string(), after: z.string() }).nullable(),
  sha256: z.string(),
  itemNumber: z.int().nullable(),
  finderName: z.string(),
  passedStage: z.enum(PASSABLE_STAGES),
  drafter: PersonBrief,
  /** Who let it pass at that stage, where the record of the document names somebody. */
  passedBy: PersonBrief.nullable(),
  remedy: z.enum(ERROR_REMEDIES).nullable(),
  completedOn: z.string().nullable(),
  revision: z.int(),
  /** What was done with the report, oldest first. */
  record: z.array(
    z.object({
      id: Id,
      at: Instant,
      person: PersonBrief,
      act: z.enum(['report', ...ERROR_ACTS]),
      note: z.string(),
    }),
  ),
  offeredActs: z.array(z.enum(ERROR_ACTS)),
  /** The entry that came out of this error, or that knew it before. */
  entry: z.object({ id: z.string(), name: z.string(), isOn: z.boolean() }).nullable(),
  /** Whether this person may put an entry for it on the negative list. */
  mayPropose: z.boolean(),
})
export type ErrorReportDetail = z.infer<typeof ErrorReportDetail>

const Words = z.string().trim().max(200)

/** An error as somebody registers it. */
export const NewErrorReport = z.object({
  /** The place as the person saw it; `null` for an error outside of the paragraphs. */
  place: ErrorPlace.extend({ quote: z.string().min(1).max(500) }).nullable(),
  wrong: Words.min(1),
  /** Empty when the words should not have been there. */
  right: Words.default(''),
  /** The item of the negative list it belongs to; `null` for a new kind, which `newKind` names. */
  itemNumber: z.int().positive().nullable(),
  newKind: z.string().trim().max(40).default(''),
  gravity: z.enum(ERROR_GRAVITIES),
  finder: z.enum(ERROR_FINDERS),
  /** The body or person that found it. */
  finderName: z.string().trim().max(60).default(''),
  passedStage: z.enum(PASSABLE_STAGES),
})
export type NewErrorReport = z.infer<typeof NewErrorReport>

export const ERROR_SORTS = ['newest', 'gravest', 'waiting'] as const // 最近登记 严重在前 等待最久
const ReportParams = z.object({ reportId: Id })

export const errorReports = {
  reportError: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/error-reports',
    summary: 'Registers an error that was found in a signed document',
    params: z.object({ documentId: Id }),
    body: NewErrorReport,
    reply: ErrorReportDetail,
  }),
  listErrorReports: endpoint({
    method: 'GET',
    path: '/api/error-reports',
    summary: 'Errors found after issue in documents this person may read',
    query: PageQuery.extend({
      /** `mine`: what asks this person for something; `open`: everything that is not closed or set aside. */
      state: z.enum(['mine', 'open', ...ERROR_STATES]).optional(),
      gravity: z.enum(ERROR_GRAVITIES).optional(),
      finder: z.enum(ERROR_FINDERS).optional(),
      /** An item of the negative list, or `new` for kinds it does not have. */
      item: z.union([z.literal('new'), z.coerce.number().int().positive()]).optional(),
      unitId: Id.optional(),
      documentId: Id.optional(),
      search: z.string().max(100).optional(),
      sort: z.enum(ERROR_SORTS).default('newest'),
    }),
    reply: pageOf(ErrorReportBrief),
  }),
  readErrorReport: endpoint({
    method: 'GET',
    path: '/api/error-reports/:reportId',
    summary: 'One error with what this person may do',
    params: ReportParams,
    reply: ErrorReportDetail,
  }),
  takeErrorAct: endpoint({
    method: 'POST',
    path: '/api/error-reports/:reportId/acts',
    summary: 'Confirms, dismisses, remedies, closes or reopens an error',
    params: ReportParams,
    body: z.object({
      act: z.enum(ERROR_ACTS),
      /** The revision the person saw; an act on anything else is refused. */
      revision: z.int(),
      note: z.string().trim().max(500).default(''),
      remedy: z.enum(ERROR_REMEDIES).nullable().default(null),
      completedOn: CalendarDayText.or(z.literal('')).default(''),
    }),
    reply: ErrorReportDetail,
  }),
  proposeEntry: endpoint({
    method: 'GET',
    path: '/api/error-reports/:reportId/proposed-entry',
    summary: 'The entry of the negative list that would have found this error; it counts once somebody publishes it',
    params: ReportParams,
    reply: OwnEntry,
  }),
}
