import { z } from 'zod'
import { CHECK_LAYERS, CHECK_STATUSES, VALUE_WORDS } from '../conformance/check.ts'
import { STRENGTHS } from '../layout/measure.ts'
import { Format } from '../templates/template-schema.ts'
import { endpoint } from './endpoint.ts'

/** The largest file that is checked; a document of 400 pages is 1 MB. */
export const CONFORMANCE_BYTES = 20 * 1024 * 1024

const Value = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['mm', 'pt', 'characters', 'lines', 'count']), value: z.number() }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('word'), word: z.enum(VALUE_WORDS) }),
])

const StandIn = z.object({ font: z.string(), drawnWith: z.string() })

/** What the checks found in a file. */
export const ConformanceReport = z.object({
  /** The format the file was checked as. */
  format: Format,
  checks: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      clause: z.string(),
      strength: z.enum(STRENGTHS),
      layer: z.enum(CHECK_LAYERS),
      status: z.enum(CHECK_STATUSES),
      expected: Value.nullable(),
      actual: Value.nullable(),
      tolerance: Value.nullable(),
      place: z
        .object({
          part: z.enum(['page', 'text', 'header', 'footer', 'settings', 'styles', 'renderedPage']),
          number: z.int().nullable(),
          text: z.string(),
        })
        .nullable(),
    }),
  ),
  /** Faces that the rendered pages were drawn with in place of others. */
  standIns: z.array(StandIn),
})
export type ConformanceReport = z.infer<typeof ConformanceReport>

export const conformance = {
  /** The body is the file itself, not JSON. */
  checkFile: endpoint({
    method: 'POST',
    path: '/api/conformance',
    summary: 'Checks a Word file (the body is the file) against GB/T 9704-2012; the file is not kept',
    query: z.object({ format: Format.optional() }),
    reply: ConformanceReport,
  }),
}

export const pdf = {
  readPdfState: endpoint({
    method: 'GET',
    path: '/api/pdf',
    summary: 'Whether this server makes PDF files, with which stand-in fonts, and how many are waiting',
    reply: z.object({ isAvailable: z.boolean(), standIns: z.array(StandIn), waiting: z.int() }),
  }),
}

/** PDF export answers with a file; its query is that of the Word export. */
export const PDF_PATH = '/api/documents/:documentId/pdf'
