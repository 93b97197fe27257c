import { z } from 'zod'
import { MOST_ENTRIES, REGISTERS, RegisterEntry } from '../proof/office-register.ts'
import { TABLE_PROBLEMS } from '../proof/register-table.ts'
import { CalendarDayText, Done, Id, Instant, PageQuery } from './common.ts'
import { endpoint } from './endpoint.ts'
import { PersonBrief } from './people.ts'

const RegisterParams = z.object({ register: z.enum(REGISTERS) })
const EntryParams = RegisterParams.extend({ entryId: Id })

/** A line of a register as it is kept. */
export const KeptEntry = z.object({
  id: Id,
  /** Its place in the register, from 1; of people the order in which they are named. */
  place: z.int(),
  /** Raised by every change; a change of an older one is refused. */
  revision: z.int(),
  entry: RegisterEntry,
  changedBy: PersonBrief,
  changedAt: Instant,
})
export type KeptEntry = z.infer<typeof KeptEntry>

/** What the rules of an office know besides the text. */
export const OfficeDataView = z.object({
  /** Counts every change of the registers. */
  revision: z.int(),
  entries: z.array(RegisterEntry),
})
export type OfficeDataView = z.infer<typeof OfficeDataView>

const ElsewhereView = z.object({
  kind: z.enum(['title', 'day', 'place']),
  name: z.string(),
  value: z.string(),
  documentTitle: z.string(),
})

const ReadEntry = z.object({ line: z.int(), entry: RegisterEntry })

/** What a pasted table says, or said when it was taken in. */
export const TableReading = z.object({
  entries: z.array(ReadEntry),
  /** Those of them that are there already. They are left out unless the request names their lines. */
  namesakes: z.array(ReadEntry.extend({ present: RegisterEntry })),
  problems: z.array(z.object({ line: z.int(), code: z.enum(TABLE_PROBLEMS), text: z.string() })),
})

/** Whether the entry is meant although there is one of the same name; without it such an entry is refused. */
const isAnother = z.boolean().default(false)

export const officeData = {
  readOfficeData: endpoint({
    method: 'GET',
    path: '/api/office-data',
    summary: 'People, bodies and approved passages of the office, for the rules',
    reply: OfficeDataView,
  }),
  listRegister: endpoint({
    method: 'GET',
    path: '/api/office-data/:register',
    summary: 'A page of one register in its order',
    params: RegisterParams,
    query: PageQuery.extend({
      search: z.string().trim().max(60).optional(),
      /** Only entries that hold on this day. */
      validOn: CalendarDayText.optional(),
    }),
    reply: z.object({
      items: z.array(KeptEntry),
      total: z.int(),
      page: z.int(),
      pageSize: z.int(),
      mayChange: z.boolean(),
    }),
  }),
  addEntry: endpoint({
    method: 'POST',
    path: '/api/office-data/:register',
    summary: 'Adds an entry at the end of a register, or at a place of it',
    params: RegisterParams,
    body: z.object({ entry: RegisterEntry, place: z.int().min(1).optional(), isAnother }),
    reply: KeptEntry,
  }),
  changeEntry: endpoint({
    method: 'PUT',
    path: '/api/office-data/:register/:entryId',
    summary: 'Changes an entry or its place',
    params: EntryParams,
    body: z.object({ revision: z.int(), entry: RegisterEntry, place: z.int().min(1).optional(), isAnother }),
    reply: KeptEntry,
  }),
  removeEntry: endpoint({
    method: 'DELETE',
    path: '/api/office-data/:register/:entryId',
    summary: 'Removes an entry that was never right; one that no longer holds gets an end instead',
    params: EntryParams,
    query: z.object({ revision: z.coerce.number().int() }),
    reply: Done,
  }),
  importTable: endpoint({
    method: 'POST',
    path: '/api/office-data/:register/table',
    summary: 'Reads a pasted table; takes its entries in unless it is only tried',
    params: RegisterParams,
    body: z.object({
      table: z
        .string()
        .min(1)
        .max(MOST_ENTRIES * 400),
      /** Whether the entries come after those there are, or in their place. */
      mode: z.enum(['append', 'replace']),
      isTrial: z.boolean(),
      /** Lines that are taken in although there is an entry of the same name: another person, a second post. */
      anotherLines: z.array(z.int().positive()).max(MOST_ENTRIES).default([]),
    }),
    reply: TableReading,
  }),
  listElsewhere: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/elsewhere',
    summary: 'What other documents that this person may read say of meetings and numbers',
    params: z.object({ documentId: Id }),
    reply: z.array(ElsewhereView),
  }),
}
