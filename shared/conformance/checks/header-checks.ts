import { GBT9704 } from '../../layout/gbt9704.ts'
import type { DocumentFormat } from '../../layout/layout-options.ts'
import { inkTop } from '../../layout/letterhead.ts'
import type { Measure } from '../../layout/measure.ts'
import { mmToTwips, twipsToMm } from '../../layout/units.ts'
import { amount, type CheckRule, compared, heldBy, NOT_APPLICABLE, type Outcome, text, word } from '../check.ts'
import type { FileParagraph } from '../file-paragraphs.ts'
import type { InspectedFile, InspectedParagraph } from '../inspected-file.ts'
import { attributeIn, numberIn } from '../properties.ts'
import { alignmentOf, borderBelow, exactLine, indentsOf, isRed, sizeOf } from './looks.ts'
import { at, emptyLinesBefore, every, withRole } from './places.ts'

const POSITION_MM = 1
/** How far from the upper edge of the type area each format has its mark. */
const MARK_TOPS: Readonly<Partial<Record<DocumentFormat, Measure>>> = {
  document: GBT9704.letterheadTop,
  minutes: GBT9704.minutesMarkTop,
  order: GBT9704.orderMarkTop,
}
const ISSUING_NUMBER = /^\p{Script=Han}{1,12}〔\d{4}〕[1-9]\d*号$/u
const OPEN_NUMBER = /^\p{Script=Han}{0,12}〔[\d\u3000]*〕\u3000*号$/u
const SERIES_NUMBER = /^第(?:[1-9]\d*|\u3000)[号期]/

/** The marks of letters stand in the header of their first page. */
function marksOf(file: InspectedFile): readonly FileParagraph[] {
  if (file.format !== 'letter') return withRole(file, 'letterhead')
  return (file.furniture('header', 'first') ?? []).filter((paragraph) => isRed(colorOf(paragraph)))
}

function colorOf({ runs }: FileParagraph): string | undefined {
  return runs[0] === undefined ? undefined : attributeIn(runs[0].layers, 'w:color', 'w:val')
}

function hasRedLine({ format }: InspectedFile): boolean {
  return format === 'document' || format === 'minutes' || format === 'information'
}

/** The last line of number and signatories: the red line runs below it. */
function numberLine(file: InspectedFile): InspectedParagraph | undefined {
  return withRole(file, 'issuingNumber').at(-1)
}

/** 版头: 7.2. */
export const HEADER_CHECKS = [
  {
    name: 'copyNumberForm',
    ...heldBy(GBT9704.copyNumberDigits),
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'copyNumber'), amount('count', GBT9704.copyNumberDigits.value), ({ text: words }) =>
        amount('count', words.trim().replace(/\D/g, '').length),
      ),
  },
  {
    name: 'letterheadColour',
    clause: '7.2.4',
    strength: 'recommended',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'letterhead'), word('red'), (paragraph) =>
        word(isRed(colorOf(paragraph)) ? 'red' : 'notRed'),
      ),
  },
  {
    name: 'letterheadCentred',
    clause: '7.2.4',
    strength: 'required',
    layer: 'xml',
    // The names of a joint issue are spread in a table that is centred itself.
    run: (file) =>
      every(
        marksOf(file).filter(({ table }) => table === null),
        word('center'),
        alignmentOf,
      ),
  },
  { name: 'letterheadTop', ...heldBy(GBT9704.letterheadTop), layer: 'arithmetic', run: markTop },
  {
    name: 'letterheadGap',
    ...heldBy(GBT9704.letterheadToIssuingNumber),
    layer: 'xml',
    run(file) {
      const [first] = withRole(file, 'issuingNumber')
      if (first === undefined || file.format === 'letter' || file.format === 'information') return NOT_APPLICABLE
      if (marksOf(file).length === 0) return NOT_APPLICABLE
      const expected = amount('lines', GBT9704.letterheadToIssuingNumber.value)
      return compared(expected, amount('lines', emptyLinesBefore(file, first)), { place: at(first) })
    },
  },
  {
    name: 'issuingNumberForm',
    clause: '7.2.5',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'issuingNumber'), text('×〔2026〕1号'), ({ text: words }) => {
        const number = words
          .split('\t')
          .find((part) => /[号期]/.test(part))
          ?.trim()
        if (number === undefined) return null
        const isRight = [ISSUING_NUMBER, OPEN_NUMBER, SERIES_NUMBER].some((form) => form.test(number))
        return text(isRight ? '×〔2026〕1号' : number)
      }),
  },
  {
    name: 'issuingNumberCentred',
    clause: '7.2.5',
    strength: 'required',
    layer: 'xml',
    run(file) {
      const lines = withRole(file, 'issuingNumber')
      // Beside a signatory, and in letters, the number stands at the side.
      if (file.format === 'letter' || file.format === 'information') return NOT_APPLICABLE
      if (lines.some((line) => line.text.includes('签发人'))) return NOT_APPLICABLE
      return every(lines, word('center'), alignmentOf)
    },
  },
  {
    name: 'redLine',
    clause: '7.2.7',
    strength: 'required',
    layer: 'xml',
    run(file) {
      const line = numberLine(file)
      if (line === undefined || !hasRedLine(file)) return NOT_APPLICABLE
      // A line may be drawn as well; where it is, only the rendered page says.
      if (file.paragraphs.slice(0, line.number + 2).some(({ hasDrawing }) => hasDrawing)) return NOT_APPLICABLE
      const isThere = isRed(borderBelow(line.layers)?.['w:color'])
      return compared(word('red'), word(isThere ? 'red' : 'missing'), { place: at(line) })
    },
  },
  {
    name: 'redLineWidth',
    clause: '7.2.7',
    strength: 'required',
    layer: 'arithmetic',
    run(file) {
      const line = numberLine(file)
      if (line === undefined || !hasRedLine(file) || borderBelow(line.layers) === undefined) return NOT_APPLICABLE
      const { left, right } = indentsOf(line)
      const typeArea = file.page.width - file.page.left - file.page.right
      const [expected, actual] = [typeArea, typeArea - left - right].map((twips) => amount('mm', twipsToMm(twips)))
      if (expected === undefined || actual === undefined) return NOT_APPLICABLE
      return compared(expected, actual, { tolerance: POSITION_MM, place: at(line) })
    },
  },
] as const satisfies readonly CheckRule<InspectedFile>[]

/** Where the ink of the mark begins, from exact line heights alone; others only a rendered page can tell. */
function markTop(file: InspectedFile): Outcome {
  const expected = MARK_TOPS[file.format]
  const [mark] = withRole(file, 'letterhead')
  if (expected === undefined || mark === undefined) return NOT_APPLICABLE
  const above = file.paragraphs.slice(0, file.paragraphs.indexOf(mark)).filter(({ table }) => table === null)
  const heights = above.map(heightOf)
  if (exactLine(mark) === null || heights.includes(null)) return NOT_APPLICABLE
  const before = mark.table === null ? (numberIn(mark.layers, 'w:spacing', 'w:before') ?? 0) : 0
  // With the margins of ink the type area begins lower than the text does.
  const offset = file.profile === 'ink' ? file.page.top - mmToTwips(GBT9704.marginTop.value) : 0
  const box = offset + heights.reduce<number>((sum, height) => sum + (height ?? 0), before)
  const top = twipsToMm(inkTop(box, sizeOf(mark.runs[0]?.layers ?? mark.markLayers)))
  return compared(amount('mm', expected.value), amount('mm', top), { tolerance: POSITION_MM, place: at(mark) })
}

function heightOf(paragraph: FileParagraph): number | null {
  const line = exactLine(paragraph)
  if (line === null) return null
  const beside = (name: string) => numberIn(paragraph.layers, 'w:spacing', name) ?? 0
  return line + beside('w:before') + beside('w:after')
}
