import { inspectAside, withRenderedChecks } from '#server/conformance/index.ts'
import type { ServerContext } from '#server/context.ts'
import { readBody } from '#server/features/import/index.ts'
import { type Route, route } from '#server/http/route.ts'
import { CONFORMANCE_BYTES } from '#shared/api/conformance.ts'
import { api } from '#shared/api/index.ts'

/** The check of any Word file against the standard. Everybody with an account may use it; nothing is kept. */
export function conformanceRoutes({ pdf }: ServerContext): readonly Route[] {
  return [
    route(api.checkFile, async ({ query, request }) => {
      const bytes = await readBody(request, CONFORMANCE_BYTES)
      const conformity = await inspectAside({ bytes, options: { format: query.format ?? null, profile: null } })
      const { isAvailable, standIns } = await pdf.state()
      const renderer = isAvailable ? { toPdf: pdf.convert, standIns } : null
      const { format, checks, standIns: drawn } = await withRenderedChecks(bytes, conformity, renderer)
      return { format, checks: [...checks], standIns: [...drawn] }
    }),
  ]
}
