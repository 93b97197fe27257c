import { GBT9704 } from '../../layout/gbt9704.ts'
import { BODY_EM, BODY_SPACING, CHARACTER } from '../../layout/page-profile.ts'
import { sealedIndents, unsealedIndents } from '../../layout/signature.ts'
import { POST_AND_NAME } from '../../layout/stamp-flow.ts'
import { textWidth } from '../../layout/text-width.ts'
import { amount, type CheckRule, heldBy, NOT_APPLICABLE, type Outcome } from '../check.ts'
import type { InspectedFile, InspectedParagraph } from '../inspected-file.ts'
import { characterOf, chineseRun, linePlace } from './looks.ts'
import { emptyLinesBefore, every, isStandard, withRole } from './places.ts'

/** In characters: programs round to half of one, and digits of other faces are a little wider. */
const TOLERANCE = 0.3

/** How a document is signed: under a seal, without one, or with the stamp of a signatory (7.3.5.1 to 7.3.5.3). */
type Variant = 'sealed' | 'unsealed' | 'stamp'

interface Signature {
  readonly variant: Variant
  readonly names: readonly InspectedParagraph[]
  readonly dates: readonly InspectedParagraph[]
  /** Where names and date have to end, from the right edge, in characters. */
  readonly expected: { readonly name: (name: InspectedParagraph) => number; readonly date: number }
}

/** 署名、成文日期: 7.3.5. */
export const SIGNATURE_CHECKS = [
  {
    name: 'sealedGap',
    ...heldBy(GBT9704.sealedGapAbove),
    layer: 'xml',
    run: (file) => gapAbove(file, 'sealed', GBT9704.sealedGapAbove.value),
  },
  {
    name: 'sealedDateIndent',
    ...heldBy(GBT9704.sealedDateMargin),
    layer: 'arithmetic',
    run: (file) => dateIndent(file, 'sealed'),
  },
  {
    name: 'sealedNameCentred',
    clause: '7.3.5.1',
    strength: 'general',
    layer: 'arithmetic',
    run: (file) => nameIndents(file, 'sealed'),
  },
  {
    name: 'unsealedGap',
    ...heldBy(GBT9704.unsealedGapAbove),
    layer: 'xml',
    run: (file) => gapAbove(file, 'unsealed', GBT9704.unsealedGapAbove.value),
  },
  {
    name: 'unsealedNameIndent',
    ...heldBy(GBT9704.unsealedNameMargin),
    layer: 'arithmetic',
    run: (file) => nameIndents(file, 'unsealed'),
  },
  {
    name: 'unsealedDateIndent',
    ...heldBy(GBT9704.unsealedDateOffset),
    layer: 'arithmetic',
    run: (file) => dateIndent(file, 'unsealed'),
  },
  {
    name: 'stampGap',
    ...heldBy(GBT9704.stampGapAbove),
    layer: 'xml',
    run: (file) => gapAbove(file, 'stamp', GBT9704.stampGapAbove.value),
  },
  {
    name: 'stampIndent',
    ...heldBy(GBT9704.stampMargin),
    layer: 'arithmetic',
    run: (file) => nameIndents(file, 'stamp'),
  },
  { name: 'stampPostGap', ...heldBy(GBT9704.stampPostGap), layer: 'xml', run: postGap },
  { name: 'stampDateGap', ...heldBy(GBT9704.stampDateGapAbove), layer: 'xml', run: stampDateGap },
  {
    name: 'stampDateIndent',
    clause: '7.3.5.3',
    strength: 'required',
    layer: 'arithmetic',
    run: (file) => dateIndent(file, 'stamp'),
  },
] as const satisfies readonly CheckRule<InspectedFile>[]

/** The signature below the text; `null` without one, and where names stand side by side in a table with their seals. */
function signatureOf(file: InspectedFile): Signature | null {
  const [names, dates] = [withRole(file, 'issuerName'), withRole(file, 'dateOfIssue')]
  const lines = [...names, ...dates]
  if (!isStandard(file) || dates.length === 0 || names.length === 0) return null
  if (lines.some(({ table }) => table !== null)) return null
  if (names.some(({ text }) => POST_AND_NAME.test(text.trim())))
    return { variant: 'stamp', names, dates, expected: stampPlaces() }
  const [sealed, unsealed] = [sealedIndents, unsealedIndents].map((indents) => placesBy(indents, { names, dates }))
  if (sealed === undefined || unsealed === undefined) return null
  // A file does not say whether it will be sealed: it is held to the form it comes nearer to, a seal in it aside.
  const hasSeal = lines.some(({ hasDrawing }) => hasDrawing)
  const isSealed = hasSeal || distance(file, { names, dates }, sealed) <= distance(file, { names, dates }, unsealed)
  return isSealed
    ? { variant: 'sealed', names, dates, expected: sealed }
    : { variant: 'unsealed', names, dates, expected: unsealed }
}

type Lines = Pick<Signature, 'names' | 'dates'>

function widthOf({ text }: InspectedParagraph): number {
  return textWidth(text.trim(), { emTwips: BODY_EM, spacingTwips: BODY_SPACING }) / CHARACTER
}

function placesBy(indents: typeof sealedIndents, { names, dates }: Lines): Signature['expected'] {
  const longest = names.toSorted((a, b) => widthOf(b) - widthOf(a))[0]
  const { nameRight, dateRight } = indents(longest?.text.trim() ?? '', dates[0]?.text.trim() ?? '')
  return {
    // Several names are centred on each other.
    name: (name) => nameRight / CHARACTER + ((longest === undefined ? 0 : widthOf(longest)) - widthOf(name)) / 2,
    date: dateRight / CHARACTER,
  }
}

function stampPlaces(): Signature['expected'] {
  return { name: () => GBT9704.stampMargin.value, date: GBT9704.stampMargin.value }
}

/** How far a signature is from where a form has it, in characters. */
function distance(file: InspectedFile, { names, dates }: Lines, { name, date }: Signature['expected']): number {
  const off = (paragraph: InspectedParagraph, expected: number) =>
    Math.abs((rightOf(file, paragraph) ?? expected) - expected)
  return (
    names.reduce((sum, line) => sum + off(line, name(line)), 0) + dates.reduce((sum, line) => sum + off(line, date), 0)
  )
}

/** Free room right of a line in characters; `null` where it cannot be told. */
function rightOf({ page }: InspectedFile, paragraph: InspectedParagraph): number | null {
  const place = linePlace(paragraph, page.width - page.left - page.right)
  const run = chineseRun(paragraph)
  return place === null || run === undefined ? null : place.right / characterOf(run.layers)
}

function indentOf(file: InspectedFile, lines: readonly InspectedParagraph[], expected: number): Outcome {
  const read = (line: InspectedParagraph) => {
    const right = rightOf(file, line)
    return right === null ? null : amount('characters', right)
  }
  return every(lines, amount('characters', expected), read, { tolerance: TOLERANCE })
}

function dateIndent(file: InspectedFile, variant: Variant): Outcome {
  const signature = signatureOf(file)
  if (signature?.variant !== variant) return NOT_APPLICABLE
  return indentOf(file, signature.dates.slice(0, 1), signature.expected.date)
}

function nameIndents(file: InspectedFile, variant: Variant): Outcome {
  const signature = signatureOf(file)
  if (signature?.variant !== variant) return NOT_APPLICABLE
  const outcomes = signature.names.map((name) => indentOf(file, [name], signature.expected.name(name)))
  return outcomes.find(({ status }) => status === 'fail') ?? outcomes[0] ?? NOT_APPLICABLE
}

function gapAbove(file: InspectedFile, variant: Variant, lines: number): Outcome {
  const signature = signatureOf(file)
  if (signature?.variant !== variant) return NOT_APPLICABLE
  return every(signature.names.slice(0, 1), amount('lines', lines), (name) =>
    amount('lines', emptyLinesBefore(file, name)),
  )
}

function stampDateGap(file: InspectedFile): Outcome {
  const signature = signatureOf(file)
  if (signature?.variant !== 'stamp') return NOT_APPLICABLE
  return every(signature.dates.slice(0, 1), amount('lines', GBT9704.stampDateGapAbove.value), (date) =>
    amount('lines', emptyLinesBefore(file, date)),
  )
}

/** Spaces between post and name: two full-width ones, or four half-width ones. */
function postGap(file: InspectedFile): Outcome {
  const signature = signatureOf(file)
  if (signature?.variant !== 'stamp') return NOT_APPLICABLE
  return every(signature.names, amount('characters', GBT9704.stampPostGap.value), ({ text }) => {
    const [spaces = ''] = /[ \u3000]+(?=\S[ \u3000]?\S*$)/.exec(text.trim()) ?? []
    return amount(
      'characters',
      [...spaces].reduce((sum, space) => sum + (space === ' ' ? 0.5 : 1), 0),
    )
  })
}
