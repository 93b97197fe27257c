import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { exportDocument } from '#server/features/export/index.ts'
import { contentDisposition } from '#server/http/content-disposition.ts'
import { type Route, route } from '#server/http/route.ts'
import { Id } from '#shared/api/common.ts'
import { PDF_PATH } from '#shared/api/conformance.ts'
import { ExportQuery } from '#shared/api/documents.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { api } from '#shared/api/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

const exportToPdf = endpoint({
  method: 'GET',
  path: PDF_PATH,
  summary: 'The document as a PDF file, for those who may have the Word file; answers when it is made',
  params: z.object({ documentId: Id }),
  query: ExportQuery,
  reply: z.undefined(),
})

/** PDF files of documents, by way of LibreOffice. */
export function pdfRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.readPdfState, async () => {
      const { standIns, ...state } = await context.pdf.state()
      return { ...state, standIns: [...standIns] }
    }),
    route(exportToPdf, async ({ actor, language, params, query, response }) => {
      // Before the export is recorded: nobody has taken a file that could not be made.
      const { isAvailable } = await context.pdf.state()
      if (!isAvailable) throw new DomainError('pdf.notHere', 409)
      const { name, bytes } = await exportDocument(context, { actor, language, ...params, ...query })
      const pdf = await context.pdf.convert(bytes)
      response
        .set({
          'Content-Type': 'application/pdf',
          'Content-Disposition': contentDisposition(name.replace(/\.docx$/, '.pdf')),
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        })
        .send(Buffer.from(pdf))
      return undefined
    }),
  ]
}
