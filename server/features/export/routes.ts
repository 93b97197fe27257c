import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { contentDisposition } from '#server/http/content-disposition.ts'
import { type Route, route } from '#server/http/route.ts'
import { Id } from '#shared/api/common.ts'
import { EXPORT_PATH, ExportQuery } from '#shared/api/documents.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { exportDocument } from './export-document.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const exportToWord = endpoint({
  method: 'GET',
  path: EXPORT_PATH,
  summary: 'The document as a Word file: a copy for review, or the signed text',
  params: z.object({ documentId: Id }),
  query: ExportQuery,
  reply: z.undefined(),
})

/** The Word file of a document. */
export function exportRoutes(context: ServerContext): readonly Route[] {
  return [
    route(exportToWord, async ({ actor, language, params, query, response }) => {
      const { name, bytes } = await exportDocument(context, { actor, language, ...params, ...query })
      response
        .set({
          'Content-Type': DOCX,
          'Content-Disposition': contentDisposition(name),
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        })
        .send(Buffer.from(bytes))
      return undefined
    }),
  ]
}
