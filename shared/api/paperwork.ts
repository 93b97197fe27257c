import { z } from 'zod'
import { EXCESSES, Excess } from '../paperwork/excess.ts'
import { COUNTED_CHOICES, COUNTED_ORDERS, OVERVIEW_ORDERS, OVERVIEW_ROWS } from '../paperwork/overview.ts'
import { PaperworkPolicy } from '../paperwork/policy.ts'
import { CalendarDayText, Id, Instant, PageQuery, pageOf } from './common.ts'
import { endpoint } from './endpoint.ts'
import { PersonBrief } from './people.ts'
import { Publication, SettingVersion } from './published-settings.ts'

/** The limits and quotas of the office as they stand. */
export const PaperworkPolicyView = z.object({
  version: z.int(),
  policy: PaperworkPolicy,
  mayChange: z.boolean(),
})
export type PaperworkPolicyView = z.infer<typeof PaperworkPolicyView>

const Totals = z.object({ documents: z.int(), characters: z.int(), over: z.int(), excused: z.int() })
const ByMonth = z.array(z.int()).length(12)

/** A quota and what is used of it. */
export const QuotaUseView = z.object({
  unitId: Id,
  unitName: z.string(),
  groupId: z.string(),
  groupName: z.string(),
  used: z.int(),
  most: z.int(),
})
export type QuotaUseView = z.infer<typeof QuotaUseView>

/** One line of the overview: a unit, a month or a kind. */
export const OverviewLineView = z.object({
  key: z.string(),
  /** Name of the unit or kind; empty for a month. */
  name: z.string(),
  now: Totals,
  before: Totals,
  byMonth: ByMonth,
  /** Of a unit: its quotas of the whole year. */
  quotas: z.array(QuotaUseView),
})
export type OverviewLineView = z.infer<typeof OverviewLineView>

const Year = z.coerce.number().int().min(2000).max(2100)

/** Which documents the figures are of; what is left out is not narrowed. */
export const FiguresQuery = z.object({
  year: Year.optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
  kind: z.string().max(40).optional(),
  /** The unit with everything below it. */
  unitId: Id.optional(),
})
export type FiguresQuery = z.output<typeof FiguresQuery>

export const PaperworkOverview = pageOf(OverviewLineView).extend({
  year: z.int(),
  month: z.int().nullable(),
  /** The last day that is counted. */
  until: CalendarDayText,
  /** Years with documents, newest first, and the present one. */
  years: z.array(z.int()),
  /** Whether the figures are those of the whole office, or only of one’s own units. */
  isWholeOffice: z.boolean(),
  /** Units to choose from. */
  units: z.array(z.object({ id: Id, name: z.string() })),
  now: Totals,
  before: Totals,
  byMonth: ByMonth,
  byMonthBefore: ByMonth,
  mayEnterRegister: z.boolean(),
})
export type PaperworkOverview = z.infer<typeof PaperworkOverview>

/** A reason for going over a limit or a quota. */
export const ExceptionView = z.object({
  id: Id,
  excess: Excess,
  reason: z.string(),
  person: PersonBrief,
  at: Instant,
})
export type ExceptionView = z.infer<typeof ExceptionView>

/** A document behind the figures. */
export const CountedDocument = z.object({
  id: Id,
  /** `null` for a line of an earlier register, and for a document this person may not read. */
  documentId: Id.nullable(),
  /** `null` for a document this person may not read. */
  title: z.string().nullable(),
  isFromRegister: z.boolean(),
  unitName: z.string(),
  kindName: z.string(),
  countedAt: Instant,
  characters: z.int(),
  most: z.int().nullable(),
  reasons: z.array(z.object({ about: z.enum(EXCESSES), reason: z.string() })),
})
export type CountedDocument = z.infer<typeof CountedDocument>

export const paperwork = {
  readPaperworkPolicy: endpoint({
    method: 'GET',
    path: '/api/paperwork/policy',
    summary: 'Limits of length and quotas of the office',
    reply: PaperworkPolicyView,
  }),
  changePaperworkPolicy: endpoint({
    method: 'PUT',
    path: '/api/paperwork/policy',
    summary: 'Keeps a new version of limits and quotas (secretary general, system administrator)',
    body: Publication.extend({ policy: PaperworkPolicy }),
    reply: PaperworkPolicyView,
  }),
  listPaperworkPolicyVersions: endpoint({
    method: 'GET',
    path: '/api/paperwork/policy/versions',
    summary: 'Every version of limits and quotas, newest first',
    reply: z.array(SettingVersion),
  }),
  readPaperworkOverview: endpoint({
    method: 'GET',
    path: '/api/paperwork/overview',
    summary: 'How many documents were issued, how long they are, and how that compares with the year before',
    query: FiguresQuery.extend(PageQuery.shape).extend({
      rows: z.enum(OVERVIEW_ROWS).default('unit'),
      order: z.enum(OVERVIEW_ORDERS).default('position'),
    }),
    reply: PaperworkOverview,
  }),
  listCountedDocuments: endpoint({
    method: 'GET',
    path: '/api/paperwork/documents',
    summary: 'The documents behind the figures',
    query: FiguresQuery.extend(PageQuery.shape).extend({
      only: z.enum(COUNTED_CHOICES).default('all'),
      order: z.enum(COUNTED_ORDERS).default('newest'),
    }),
    reply: pageOf(CountedDocument),
  }),
  readQuotaUse: endpoint({
    method: 'GET',
    path: '/api/paperwork/quota',
    summary: 'The quotas that a new document of a kind would count against, and what is used of them',
    query: z.object({ kind: z.string().max(40), unitId: Id }),
    reply: z.object({
      year: z.int(),
      uses: z.array(QuotaUseView),
      treatment: PaperworkPolicy.shape.excess.shape.quota,
    }),
  }),
  enterRegister: endpoint({
    method: 'POST',
    path: '/api/paperwork/register',
    summary: 'Takes over lines of the register kept before the office used the product, for the figures',
    body: z.object({
      entries: z
        .array(
          z.object({
            unitId: Id,
            kind: z.string().max(40),
            title: z.string().trim().min(1).max(200),
            signedOn: CalendarDayText,
            characters: z.int().min(1).max(1_000_000),
          }),
        )
        .min(1)
        .max(2000),
    }),
    reply: z.object({ added: z.int(), known: z.int() }),
  }),
  listExceptions: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/exceptions',
    summary: 'Reasons for which a document goes over a limit or a quota, oldest first',
    params: z.object({ documentId: Id }),
    reply: z.array(ExceptionView),
  }),
}

/** The figures as a table for spreadsheets: every unit, month and kind. Answers with a file. */
export const PAPERWORK_EXPORT_PATH = '/api/paperwork/export'
