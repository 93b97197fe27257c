import { type RenderedLine, readLines, readPages } from '#server/conformance/rendered/rendered-pages.ts'
import { documentToDocx } from '#server/docx/index.ts'
import { createPdfConverter, findPrograms } from '#server/pdf/index.ts'
import type { Atom } from '#shared/layout/atoms.ts'
import { documentFlow } from '#shared/layout/document-flow.ts'
import type { DocumentFlow } from '#shared/layout/flow.ts'
import { PAGE_PROFILES } from '#shared/layout/page-profile.ts'
import { pagesOf } from '#shared/layout/pages.ts'
import { templateOf } from '#tests/support/office-samples.ts'
import type { CorpusDocument } from './corpus.ts'
import { type Measures, measurePages } from './measure-pages.ts'

/** How our pages of a document compare with those of LibreOffice. */
export interface LayoutComparison {
  readonly name: string
  readonly ourPages: number
  readonly theirPages: number
  readonly ourLines: number
  /** Lines that begin and end alike. */
  readonly equalLines: number
  /** The first lines that differ, ours and theirs. */
  readonly differences: readonly { readonly page: number; readonly ours: string; readonly theirs: string }[]
  /** What was measured on the printed pages, where that was asked for. */
  readonly measures: Measures | null
}

/**
 * Sets every document twice, by our own layout and by LibreOffice, and compares pages and lines; with `withMeasures` the
 * printed pages are measured, too.
 */
export async function compareLayouts(
  documents: readonly CorpusDocument[],
  { withMeasures = false }: { readonly withMeasures?: boolean } = {},
): Promise<readonly LayoutComparison[]> {
  const programs = await findPrograms()
  const converter = await createPdfConverter(programs)
  if (converter === null) throw new Error('there is no LibreOffice here')
  try {
    const files = await Promise.all(documents.map(toDocx))
    const pdfs = await converter.convert(files)
    const comparisons: LayoutComparison[] = []
    // One after the other: the pixels of a page are ten megabytes.
    for (const [index, document] of documents.entries()) {
      const pdf = pdfs[index] ?? new Uint8Array()
      const pages = withMeasures ? await readPages(pdf, programs) : null
      const lines = pages?.map((page) => page.lines) ?? (await readLines(pdf, programs))
      if (lines === null || (withMeasures && pages === null)) throw new Error('there is no poppler here')
      const { format } = templateOf(document.view.documentKind)
      const measures = pages === null ? null : measurePages(flowOf(document), format, pages)
      comparisons.push({ ...compare(document, lines), measures })
    }
    return comparisons
  } finally {
    await converter.close()
  }
}

function toDocx({ view, profile, isSealed }: CorpusDocument): Promise<Uint8Array> {
  const template = templateOf(view.documentKind)
  const madeAt = new Date('2026-11-22T02:00:00Z')
  return documentToDocx(view, { template, copy: 'final', manuscript: 'reviewDraft', madeAt, profile, isSealed })
}

function flowOf({ view, profile, isSealed }: CorpusDocument): DocumentFlow {
  const template = templateOf(view.documentKind)
  return documentFlow(view, { template, profile: PAGE_PROFILES[profile], isSealed, reviewMark: null })
}

/** Text of the lines of every page as our layout sets them. Rows of tables have no lines of their own. */
export function ourLines(document: CorpusDocument): readonly (readonly string[])[] {
  return pagesOf(flowOf(document)).map(({ atoms }) =>
    atoms.map(({ atom }) => lineText(atom)).filter((text) => text !== ''),
  )
}

function lineText({ line }: Atom): string {
  if (line === null) return ''
  const text = line.set.paragraph.runs.map((run) => run.text).join('')
  return withoutSpace(text.slice(line.line.from, line.line.to))
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

const MOST_DIFFERENCES = 5

function compare(
  document: CorpusDocument,
  pages: readonly (readonly RenderedLine[])[],
): Omit<LayoutComparison, 'measures'> {
  const ours = ourLines(document)
  const lines = ours.flatMap((texts, page) => texts.map((text) => ({ text, page: page + 1 })))
  const theirs = pages.flat().map(({ text }) => withoutSpace(text))
  const differences: LayoutComparison['differences'][number][] = []
  const common = commonLengths(
    lines.map(({ text }) => text),
    theirs,
  )
  let at = 0
  lines.forEach(({ text, page }, index) => {
    const here = common[index]?.[at] ?? 0
    // Rows of tables, headers and page numbers stand between the lines that are compared.
    while (theirs[at] !== text && at < theirs.length && common[index]?.[at + 1] === here) at += 1
    if (theirs[at] === text) at += 1
    else differences.push({ page, ours: text, theirs: theirs.slice(at, at + 3).join(' / ') })
  })
  return {
    name: document.name,
    ourPages: ours.length,
    theirPages: pages.length,
    ourLines: lines.length,
    equalLines: common[0]?.[0] ?? 0,
    differences: differences.slice(0, MOST_DIFFERENCES),
  }
}

/** Length of the longest common subsequence of what follows each pair of places. */
function commonLengths(ours: readonly string[], theirs: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1))
  for (let a = ours.length - 1; a >= 0; a -= 1) {
    for (let b = theirs.length - 1; b >= 0; b -= 1) {
      const [row, below] = [table[a], table[a + 1]]
      if (row === undefined || below === undefined) continue
      row[b] = ours[a] === theirs[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0)
    }
  }
  return table
}
