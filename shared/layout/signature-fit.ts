import type { Atom } from './atoms.ts'
import type { DocumentFlow, FlowBlock } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { linesPerPage, type PageProfile } from './page-profile.ts'
import { colophonHeight, type Page, pagesOf, textHeight } from './pages.ts'
import type { StyleName } from './styles.ts'
import { pointsToTwips } from './units.ts'

const { fittedLinesLeast, fittedLinesMost, fittedPitchStep, fittedTightening } = GBT9704

/**
 * Where the signature stands, the best first: below the text that ends there; there too, but the colophon had to give way
 * to the seal; on the next page with the last paragraph, which was taken along and left room on the page before; or there
 * without any text.
 */
export const SIGNATURE_STANDINGS = ['belowText', 'sealOverColophon', 'textTakenAlong', 'alone'] as const
export type SignatureStanding = (typeof SIGNATURE_STANDINGS)[number]

const SIGNATURE: readonly StyleName[] = ['issuerName', 'dateOfIssue']

/** Whether a block shows name or date of the issuer. */
export function isSignatureBlock(block: FlowBlock): boolean {
  return block.type === 'signatures' || (block.type === 'paragraph' && SIGNATURE.includes(block.style))
}

/** What stands between text and signature and is no text of its own. */
export const AFTER_TEXT: readonly StyleName[] = ['plain', 'attachmentNote']

/**
 * The page on which the signature begins, from 0, whether there is any text above it on that page, and whether it goes
 * on over the next; `null` without one.
 */
export function signaturePage(
  pages: readonly Page[],
): { readonly index: number; readonly isAlone: boolean; readonly isParted: boolean } | null {
  const hasSignature = ({ atoms }: Page) => atoms.some(({ atom }) => isSignatureBlock(atom.block))
  const index = pages.findIndex(hasSignature)
  if (index < 0) return null
  const blocks = (pages[index]?.atoms ?? []).map(({ atom }) => atom.block)
  const above = blocks.slice(0, blocks.findIndex(isSignatureBlock))
  const isAlone = !above.some((block) => block.type !== 'paragraph' || !AFTER_TEXT.includes(block.style))
  return { index, isAlone, isParted: pages.slice(index + 1).some(hasSignature) }
}

/** Where the signature of a document stands; below the text also where it has none. */
export function signatureStanding(flow: DocumentFlow): SignatureStanding {
  const pages = pagesOf(flow)
  const found = signaturePage(pages)
  if (found === null) return 'belowText'
  // Kept together with more text than a page holds, it ends alone on the next.
  if (found.isParted) return 'alone'
  const [page, before] = [pages[found.index], pages[found.index - 1]]
  const atoms = (page?.atoms ?? []).map(({ atom }) => atom)
  // Nothing on the first page can have come from elsewhere.
  if (before !== undefined) {
    if (found.isAlone) return 'alone'
    if (wasTakenAlong(atoms, textHeight(flow.profile) - before.filled)) return 'textTakenAlong'
  }
  return page !== undefined && isSealOverColophon(flow, page) ? 'sealOverColophon' : 'belowText'
}

/** Whether the colophon would stand on this page, but for the room that is kept for the seal below the date. */
function isSealOverColophon(flow: DocumentFlow, { atoms, filled }: Page): boolean {
  const [date, room] = atoms.slice(-2).map(({ atom }) => atom)
  if (date === undefined || room === undefined || !isSignatureBlock(date.block) || !isSealRoom(room)) return false
  const left = textHeight(flow.profile) - filled
  const colophon = colophonHeight(flow)
  return colophon > left && colophon <= left + room.height
}

/** Whether an atom is what the seal needs below the date: an empty line, or the empty last row of a joint signature. */
function isSealRoom({ block }: Atom): boolean {
  if (block.type === 'paragraph') return block.style === 'plain' && block.runs.length === 0
  return block.type === 'signatures' && block.rows.at(-1)?.every(({ runs }) => runs.length === 0) === true
}

/** Whether what stands above the signature is there only because it is kept together with it. */
function wasTakenAlong(atoms: readonly Atom[], roomBefore: number): boolean {
  const first = atoms[0]
  if (first === undefined || first.startsPage || first.height > roomBefore) return false
  const signature = atoms.findIndex(({ block }) => isSignatureBlock(block))
  return atoms.slice(0, signature).every(({ keepWithNext }) => keepWithNext)
}

/** Profiles that were made of each one: equal numbers are one object, by which set paragraphs are known again. */
const steps = new WeakMap<PageProfile, readonly PageProfile[]>()

/**
 * How line pitch and spacing may be changed to make room for the signature, the least visible change first: characters
 * a trace closer, then lines closer by quarters of a point down to one line more a page, then both, then lines so far
 * apart that a page has one less and text moves on to the page of the signature.
 */
export function fittingSteps(profile: PageProfile): readonly PageProfile[] {
  const made = steps.get(profile) ?? makeSteps(profile)
  steps.set(profile, made)
  return made
}

function makeSteps(profile: PageProfile): readonly PageProfile[] {
  const usualLines = linesPerPage(profile)
  const pitchFor = (lines: number) => Math.floor(textHeight(profile) / lines)
  const difference = (lines: number) => lines - GBT9704.linesPerPage.value
  const closest = pitchFor(usualLines + difference(fittedLinesMost.value))
  const widest = pitchFor(usualLines + difference(fittedLinesLeast.value))
  const step = pointsToTwips(fittedPitchStep.value)
  const between = Math.ceil((profile.linePitch - closest) / step) - 1
  const closer = Array.from({ length: between }, (_, index) => profile.linePitch - (index + 1) * step)
  const spacing = -pointsToTwips(fittedTightening.value)
  return [
    { ...profile, spacing },
    ...[...closer, closest].map((linePitch) => ({ ...profile, linePitch })),
    { ...profile, linePitch: closest, spacing },
    { ...profile, linePitch: widest },
  ]
}

/** Sets a document in a profile, its last paragraph tied to the signature or free to be divided between two pages. */
export type FlowIn = (profile: PageProfile, isTied: boolean) => DocumentFlow

/**
 * The document with its signature below text (7.3.5.5): in the given profile where there is room, else in the first step
 * that makes room, unless nothing may be adjusted. Where no step does, the last paragraph goes along to the next page.
 */
export function fitSignature(profile: PageProfile, mayAdjust: boolean, flowIn: FlowIn): DocumentFlow {
  const usual = bestFlow(profile, flowIn)
  if (usual.standing === 'belowText' || !mayAdjust) return usual.flow
  for (const step of fittingSteps(profile)) {
    const { flow, standing } = bestFlow(step, flowIn)
    // Room for the signature at the price of that for the colophon would cost a page or two.
    if (standing === 'belowText' && pagesOf(flow).length <= pagesOf(usual.flow).length)
      return { ...flow, isFitted: true }
  }
  return usual.flow
}

/**
 * The document in a profile with its signature where it stands best. Tied wherever that changes nothing: a program that
 * sets a line more than we do then takes text along instead of leaving the signature alone.
 */
function bestFlow(profile: PageProfile, flowIn: FlowIn) {
  const tied = standingFlow(flowIn(profile, true))
  if (tied.standing === 'belowText') return tied
  const free = standingFlow(flowIn(profile, false))
  const rank = ({ standing }: { readonly standing: SignatureStanding }) => SIGNATURE_STANDINGS.indexOf(standing)
  return rank(free) < rank(tied) ? free : tied
}

function standingFlow(flow: DocumentFlow): { readonly flow: DocumentFlow; readonly standing: SignatureStanding } {
  return { flow, standing: signatureStanding(flow) }
}
