import { z } from 'zod'
import type { ServerContext } from '#server/context.ts'
import { createFileReader } from '#server/docx-import/index.ts'
import { authorize } from '#server/features/document-core/index.ts'
import { readDetail } from '#server/features/documents/index.ts'
import { contentDisposition } from '#server/http/content-disposition.ts'
import { type Route, route } from '#server/http/route.ts'
import { Id } from '#shared/api/common.ts'
import { endpoint } from '#shared/api/endpoint.ts'
import { IMPORT_BYTES, ORIGINAL_PATH } from '#shared/api/import.ts'
import { api } from '#shared/api/index.ts'
import { createFromOriginal, importFile, readAgain, readFileText } from './import-original.ts'
import { listOriginals, originalOf } from './originals.ts'
import { readBody } from './read-body.ts'

const downloadOriginal = endpoint({
  method: 'GET',
  path: ORIGINAL_PATH,
  summary: 'A file from which a document was made, as it was brought in',
  params: z.object({ documentId: Id, originalId: Id }),
  reply: z.undefined(),
})

/** Taking in files: preview, document, and the originals that stay with it. */
export function importRoutes(context: ServerContext): readonly Route[] {
  const importing = { context, reader: createFileReader() }
  return [
    route(api.importFile, async ({ actor, query, request }) => {
      const bytes = await readBody(request, IMPORT_BYTES)
      return importFile(importing, actor, { name: query.name, bytes, steps: query.steps })
    }),
    route(api.readFileText, async ({ query, request }) =>
      readFileText(importing, { name: query.name, bytes: await readBody(request, IMPORT_BYTES) }),
    ),
    route(api.readImport, async ({ actor, params, query }) =>
      readAgain(importing, actor, { ...params, steps: query.steps }),
    ),
    route(api.createFromImport, async (call) => {
      const { actor, params, query, body } = call
      const wanted = { ...body, ...params, steps: query.steps }
      return readDetail(context, call, await createFromOriginal(importing, actor, wanted))
    }),
    ...originalRoutes(context),
  ]
}

function originalRoutes(context: ServerContext): readonly Route[] {
  return [
    route(api.listOriginals, async ({ actor, params: { documentId } }) => {
      await authorize(context, actor, 'read', documentId)
      return listOriginals(context.db, documentId)
    }),
    route(downloadOriginal, async ({ actor, params, response }) => {
      await authorize(context, actor, 'read', params.documentId)
      const { name, bytes } = await originalOf(context.db, params)
      response
        .set({
          // Never shown by the browser as a page of ours, whatever it holds.
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': contentDisposition(name),
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
        })
        .send(Buffer.from(bytes))
      return undefined
    }),
  ]
}
