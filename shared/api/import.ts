import { z } from 'zod'
import { CLEANING_STEPS } from '../document/cleaner/clean-text.ts'
import { WORD_NOTICES } from '../docx-import/word-document.ts'
import { Id, Instant } from './common.ts'
import { DocumentContent, DocumentDetail } from './document-views.ts'
import { endpoint } from './endpoint.ts'
import { PersonBrief } from './people.ts'

/** The largest file that is taken in: pictures are not needed, and 400 pages of text are 1 MB. */
export const IMPORT_BYTES = 20 * 1024 * 1024
/** Ends of the names of files that are taken in. */
export const IMPORT_TYPES = ['.docx', '.txt', '.md'] as const

const OriginalParams = z.object({ originalId: Id })
/** Steps of cleaning with commas between; absent for the usual ones. */
const StepsQuery = z.object({
  steps: z
    .string()
    .transform((text) => text.split(',').filter((step) => step !== ''))
    .pipe(z.array(z.enum(CLEANING_STEPS)))
    .optional(),
})

const Place = z.object({ paragraph: z.int(), before: z.string(), after: z.string() })

/** A file as it was understood, before a document is made from it. */
export const ImportPreview = z.object({
  /** The original, kept until a document is made from it or a day has passed. */
  originalId: Id,
  name: z.string(),
  /** The kind its title and form suggest, or `null`. */
  kind: z.string().nullable(),
  title: z.string(),
  content: DocumentContent,
  /** The words of the file line by line as they were. */
  original: z.array(z.string()),
  cleaning: z.array(
    z.object({
      step: z.enum(CLEANING_STEPS),
      count: z.int(),
      isDone: z.boolean(),
      samples: z.array(z.object({ before: z.string(), after: z.string() })),
    }),
  ),
  notices: z.partialRecord(z.enum(WORD_NOTICES), z.int()),
  /** Numbers of headings that differ from those typed in the file, as typed and as computed. */
  renumbered: z.array(z.object({ typed: z.string(), computed: z.string() })),
  /** Tracked changes, already accepted in the text. */
  changes: z.array(
    z.object({
      kind: z.enum(['insertion', 'deletion', 'moveFrom', 'moveTo']),
      author: z.string(),
      date: z.string(),
      text: z.string(),
      place: Place,
    }),
  ),
  comments: z.array(
    z.object({
      id: z.string(),
      parentId: z.string().nullable(),
      isResolved: z.boolean(),
      author: z.string(),
      date: z.string(),
      text: z.string(),
      quote: z.string(),
      place: Place.nullable(),
    }),
  ),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** A file from which a document was made. */
export const OriginalBrief = z.object({
  id: Id,
  name: z.string(),
  size: z.int(),
  sha256: z.string(),
  createdBy: PersonBrief,
  createdAt: Instant,
})
export type OriginalBrief = z.infer<typeof OriginalBrief>

export const imports = {
  /** The body is the file itself, not JSON. */
  importFile: endpoint({
    method: 'POST',
    path: '/api/imports',
    summary: 'Takes in a Word, text or Markdown file (the body is the file) and shows how it was understood',
    query: StepsQuery.extend({ name: z.string().trim().min(1).max(255) }),
    reply: ImportPreview,
  }),
  /** The body is the file itself; nothing of it is kept. */
  readFileText: endpoint({
    method: 'POST',
    path: '/api/imports/text',
    summary: 'The words of a Word, text or Markdown file as they were typed (the body is the file), for checking',
    query: z.object({ name: z.string().trim().min(1).max(255) }),
    reply: z.object({
      text: z.string(),
      /** The kind its title and form suggest, or `null`. */
      kind: z.string().nullable(),
    }),
  }),
  readImport: endpoint({
    method: 'GET',
    path: '/api/imports/:originalId',
    summary: 'The same file understood again, with other steps of cleaning',
    params: OriginalParams,
    query: StepsQuery,
    reply: ImportPreview,
  }),
  createFromImport: endpoint({
    method: 'POST',
    path: '/api/imports/:originalId/document',
    summary: 'Makes a document from a file that was taken in and keeps the original with it',
    params: OriginalParams,
    query: StepsQuery,
    body: z.object({
      kind: z.string(),
      title: z.string().trim().min(1).max(200),
      unitId: Id.optional(),
    }),
    reply: DocumentDetail,
  }),
  listOriginals: endpoint({
    method: 'GET',
    path: '/api/documents/:documentId/originals',
    summary: 'The files from which a document was made',
    params: z.object({ documentId: Id }),
    reply: z.array(OriginalBrief),
  }),
}

/** The original itself, as a download. */
export const ORIGINAL_PATH = '/api/documents/:documentId/originals/:originalId'
