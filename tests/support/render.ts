import { type RenderedPage, readPages } from '#server/conformance/rendered/rendered-pages.ts'
import { createPdfConverter, findPrograms } from '#server/pdf/index.ts'

export type { RenderedPage } from '#server/conformance/rendered/rendered-pages.ts'

/**
 * Whether documents can be rendered here. On a machine without LibreOffice or poppler the tests that measure pages are
 * skipped; in CI that is a failure, not a skip.
 */
export async function canRender(): Promise<boolean> {
  const { office, pixelReader, textReader } = await findPrograms()
  const isComplete = office !== null && pixelReader !== null && textReader !== null
  if (!isComplete && process.env.CI !== undefined) {
    throw new Error('pages cannot be measured: LibreOffice or poppler is missing')
  }
  return isComplete
}

/** The pages of a Word file as LibreOffice sets them, with stand-in fonts. */
export async function renderDocx(bytes: Uint8Array): Promise<readonly RenderedPage[]> {
  const programs = await findPrograms()
  const converter = await createPdfConverter(programs)
  try {
    const [pdf] = (await converter?.convert([bytes])) ?? []
    const pages = pdf === undefined ? null : await readPages(pdf, programs)
    if (pages === null) throw new Error('pages cannot be measured here')
    return pages
  } finally {
    await converter?.close()
  }
}
