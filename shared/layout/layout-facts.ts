import type { Atom } from './atoms.ts'
import type { DocumentFlow } from './flow.ts'
import { type Page, pagesOf } from './pages.ts'
import { isSignatureBlock, signaturePage } from './signature-fit.ts'
import type { StyleName } from './styles.ts'
import { TWIPS_PER_POINT } from './units.ts'

/** What rules may ask of a document that is cut into pages. Pages count from 1. */
export interface LayoutFacts {
  readonly pageCount: number
  /** What line pitch and spacing became so that the signature has room below its text (7.3.5.5), or `null`; points. */
  readonly fittedTo: { readonly linePitchPt: number; readonly spacingPt: number } | null
  /** The page on which the signature stands without a line of text above it (7.3.5.5), or `null`. */
  readonly loneSignature: { readonly page: number; readonly blockId: string | null } | null
  /** Paragraphs of several lines whose last line is left with one or two characters, punctuation counted. */
  readonly shortLastLines: readonly { readonly page: number; readonly blockId: string; readonly text: string }[]
}

/** A last line of so few characters looks left behind. */
const FEW_CHARACTERS = 2

/** Styles whose lines are broken as they come; elsewhere the form decides where a line ends. */
const RUNNING_TEXT: readonly StyleName[] = ['body', 'heading1', 'heading2', 'heading3', 'heading4', 'addressee']

/** What a reader would object to in the pages of a document, whatever its words are. */
export function layoutFacts(flow: DocumentFlow): LayoutFacts {
  const pages = pagesOf(flow)
  const { linePitch, spacing } = flow.profile
  return {
    pageCount: pages.length,
    fittedTo: flow.isFitted ? { linePitchPt: linePitch / TWIPS_PER_POINT, spacingPt: spacing / TWIPS_PER_POINT } : null,
    loneSignature: loneSignature(pages),
    shortLastLines: pages.flatMap(({ atoms }, index) =>
      atoms.flatMap(({ atom }) => {
        const text = shortLastLine(atom)
        return text === null || atom.blockId === null ? [] : [{ page: index + 1, blockId: atom.blockId, text }]
      }),
    ),
  }
}

function loneSignature(pages: readonly Page[]): LayoutFacts['loneSignature'] {
  const found = signaturePage(pages)
  if (found === null || !found.isAlone) return null
  const signature = pages[found.index]?.atoms.find(({ atom }) => isSignatureBlock(atom.block))
  return { page: found.index + 1, blockId: signature?.atom.blockId ?? null }
}

/** The text of the atom, where it is the short last line of a paragraph. */
function shortLastLine({ line }: Atom): string | null {
  if (line === null || line.index === 0 || line.index < line.set.lines.length - 1) return null
  const { runs, style } = line.set.paragraph
  if (!RUNNING_TEXT.includes(style)) return null
  const all = runs.map((run) => run.text).join('')
  const text = all.slice(line.line.from, line.line.to).trim()
  return text !== '' && [...text].length <= FEW_CHARACTERS ? text : null
}
