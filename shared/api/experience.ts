import { z } from 'zod'
import { ACTS } from '../workflow/route.ts'
import { Done, Id, Instant, PageQuery, pageOf } from './common.ts'
import { endpoint } from './endpoint.ts'
import { PersonBrief } from './people.ts'

const Count = z.object({
  /** Findings when a text was submitted, passed or signed. */
  caught: z.int(),
  /** Errors found after issue. */
  reported: z.int(),
})

/** How often every part of the negative list was met. */
export const ListExperience = z.object({
  items: z.array(Count.extend({ number: z.int() })),
  entries: z.array(Count.extend({ id: z.string() })),
})
export type ListExperience = z.infer<typeof ListExperience>

/** One time that a part of the negative list was met, in a document this person may read. */
export const Occurrence = z.object({
  documentId: Id,
  documentTitle: z.string(),
  unitName: z.string(),
  drafter: PersonBrief,
  how: z.enum(['caught', 'reported']),
  reportId: Id.nullable(),
  text: z.string(),
  at: Instant,
})
export type Occurrence = z.infer<typeof Occurrence>

const Evidence = z.object({
  documentId: Id,
  documentTitle: z.string(),
  reviewer: PersonBrief,
  at: Instant,
  before: z.string(),
  after: z.string(),
})

/** Words that reviewers have corrected in several documents. */
export const LearntTerm = z.object({
  wrong: z.string(),
  right: z.string(),
  documents: z.int(),
  latestAt: Instant,
  /** Places in documents that this person may read; the others are only counted. */
  evidence: z.array(Evidence),
})
export type LearntTerm = z.infer<typeof LearntTerm>

const LearntWords = z.object({ wrong: z.string().min(1).max(40), right: z.string().min(1).max(40) })

export const experience = {
  checkBeforeAct: endpoint({
    method: 'POST',
    path: '/api/documents/:documentId/checks',
    summary: 'Checks the stored text as an act of this person will be checked, and counts what is found',
    params: z.object({ documentId: Id }),
    body: z.object({ act: z.enum(ACTS) }),
    reply: Done,
  }),
  readListExperience: endpoint({
    method: 'GET',
    path: '/api/negative-list/experience',
    summary: 'How often every item and entry of the negative list was met',
    reply: ListExperience,
  }),
  listOccurrences: endpoint({
    method: 'GET',
    path: '/api/negative-list/experience/:part',
    summary: 'Where an item (its number) or an entry (its id) was met, newest first',
    params: z.object({ part: z.string().max(40) }),
    query: PageQuery,
    reply: pageOf(Occurrence).extend({
      /** How often it was met in documents that this person may not read. */
      hidden: z.int(),
      /** How often by drafting unit, in what this person may read. */
      units: z.array(z.object({ unitName: z.string(), count: z.int() })),
    }),
  }),
  listLearntTerms: endpoint({
    method: 'GET',
    path: '/api/negative-list/learnt-terms',
    summary: 'Words that reviewers have corrected in several documents, proposed as entries',
    query: PageQuery.extend({ least: z.coerce.number().int().min(2).max(100).default(2) }),
    reply: pageOf(LearntTerm).extend({
      /** False while older documents are still being read: ask again. */
      isComplete: z.boolean(),
    }),
  }),
  dismissLearntTerm: endpoint({
    method: 'POST',
    path: '/api/negative-list/learnt-terms/dismissals',
    summary: 'Remembers that these words are not to be proposed again',
    body: LearntWords,
    reply: Done,
  }),
}
