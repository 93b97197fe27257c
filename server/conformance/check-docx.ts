import { findPrograms, type StandIn } from '#server/pdf/index.ts'
import { type Check, NOT_APPLICABLE, ruleId } from '#shared/conformance/check.ts'
import { type Conformity, runCheck } from '#shared/conformance/conform.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { RENDERED_CHECKS } from './rendered/rendered-checks.ts'
import { type RenderedPage, readPages } from './rendered/rendered-pages.ts'

/** What the checks found, and the faces that pages were drawn with in place of the office's. */
export interface CheckedFile extends Pick<Conformity, 'format' | 'checks'> {
  readonly standIns: readonly StandIn[]
}

/** Makes the PDF of a Word file, or rejects with `pdf.*`. */
export type ToPdf = (docx: Uint8Array) => Promise<Uint8Array>

/**
 * Adds to the checks of a file those of its rendered pages. Where no pages can be made of it these are `notRendered`,
 * never passed.
 */
export async function withRenderedChecks(
  bytes: Uint8Array,
  { format, roles, checks }: Conformity,
  renderer: { readonly toPdf: ToPdf; readonly standIns: readonly StandIn[] } | null,
): Promise<CheckedFile> {
  const pages = renderer === null ? null : await renderPages(bytes, renderer.toPdf)
  if (pages === null || renderer === null) return { format, checks: [...checks, ...notRendered()], standIns: [] }
  const rendered = RENDERED_CHECKS.map((rule) => runCheck(rule, { pages, format, roles }))
  return { format, checks: [...checks, ...rendered], standIns: renderer.standIns }
}

async function renderPages(bytes: Uint8Array, toPdf: ToPdf): Promise<readonly RenderedPage[] | null> {
  const programs = await findPrograms()
  if (programs.pixelReader === null || programs.textReader === null) return null
  try {
    return await readPages(await toPdf(bytes), programs)
  } catch (error) {
    // Whatever keeps pages from being made leaves the checks of the file itself standing.
    if (error instanceof DomainError && error.code.startsWith('pdf.')) return null
    throw error
  }
}

function notRendered(): readonly Check[] {
  return RENDERED_CHECKS.map(({ name, clause, strength, layer }) => {
    return { id: ruleId(clause), name, clause, strength, layer, ...NOT_APPLICABLE, status: 'notRendered' }
  })
}
