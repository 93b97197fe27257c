import { childOf, numberOf } from '../../docx-import/xml-element.ts'
import { GBT9704 } from '../../layout/gbt9704.ts'
import { freeBelowInk } from '../../layout/letterhead.ts'
import { ruleHeight } from '../../layout/set-lines.ts'
import { mmToPoints, twipsToMm } from '../../layout/units.ts'
import { amount, type CheckRule, compared, heldBy, NOT_APPLICABLE, type Outcome, word } from '../check.ts'
import type { FileParagraph } from '../file-paragraphs.ts'
import type { InspectedFile } from '../inspected-file.ts'
import { borderBelow, exactLine, indentsOf, isRed, sizeOf } from './looks.ts'
import { at, PAGE } from './places.ts'

const POSITION_MM = 1

type Part = 'header' | 'footer'

/** 信函格式: 10.1. The double lines stand in header and footer of the first page, as borders of a paragraph. */
export const LETTER_CHECKS = [
  {
    name: 'letterUpperLine',
    clause: '10.1',
    strength: 'required',
    layer: 'xml',
    run: (file) => doubleLine(file, 'header', 'thickAboveThin'),
  },
  { name: 'letterUpperLineGap', ...heldBy(GBT9704.letterUpperLineGap), layer: 'arithmetic', run: upperGap },
  {
    name: 'letterLowerLine',
    clause: '10.1',
    strength: 'required',
    layer: 'xml',
    run: (file) => doubleLine(file, 'footer', 'thinAboveThick'),
  },
  { name: 'letterLowerLinePlace', ...heldBy(GBT9704.letterLowerLineFromEdge), layer: 'arithmetic', run: lowerPlace },
  { name: 'letterLineWidth', ...heldBy(GBT9704.letterLineWidth), layer: 'arithmetic', run: lineWidth },
  {
    name: 'letterLinesCentred',
    clause: '10.1',
    strength: 'required',
    layer: 'arithmetic',
    run: linesCentred,
  },
  {
    name: 'letterFirstPageNumber',
    clause: '10.1',
    strength: 'required',
    layer: 'xml',
    run(file) {
      if (file.format !== 'letter') return NOT_APPLICABLE
      const isFirstOwn = childOf(file.section, 'w:titlePg') !== undefined
      const shown = file.furniture('footer', isFirstOwn ? 'first' : 'default') ?? []
      const number = shown.find(({ fields }) => fields.includes('PAGE'))
      const place = number === undefined ? PAGE : at(number, 'footer')
      return compared(word('none'), word(number === undefined ? 'none' : 'present'), { place })
    },
  },
] as const satisfies readonly CheckRule<InspectedFile>[]

/** Names of double borders, by which of their lines lies above when they stand under a paragraph. */
const DOUBLE: Readonly<Record<string, 'thickAboveThin' | 'thinAboveThick'>> = {
  thickThinSmallGap: 'thickAboveThin',
  thickThinMediumGap: 'thickAboveThin',
  thickThinLargeGap: 'thickAboveThin',
  thinThickSmallGap: 'thinAboveThick',
  thinThickMediumGap: 'thinAboveThick',
  thinThickLargeGap: 'thinAboveThick',
}

interface Ruled {
  readonly paragraph: FileParagraph
  readonly border: Readonly<Record<string, string>>
}

/** The paragraph with a red border in header or footer of a letter's first page. */
function ruledIn(file: InspectedFile, part: Part): Ruled | null {
  for (const paragraph of file.furniture(part, 'first') ?? []) {
    const border = borderBelow(paragraph.layers)
    if (border !== undefined && isRed(border['w:color'])) return { paragraph, border }
  }
  return null
}

/** Lines that are drawn instead are only to be seen on a printed page. */
function isDrawn(file: InspectedFile, part: Part): boolean {
  return (file.furniture(part, 'first') ?? []).some(({ hasDrawing }) => hasDrawing)
}

function doubleLine(file: InspectedFile, part: Part, expected: 'thickAboveThin' | 'thinAboveThick'): Outcome {
  if (file.format !== 'letter' || isDrawn(file, part)) return NOT_APPLICABLE
  const ruled = ruledIn(file, part)
  if (ruled === null) return compared(word(expected), word('missing'), { place: { part, number: null, text: '' } })
  const found = DOUBLE[ruled.border['w:val'] ?? '']
  return compared(word(expected), word(found ?? 'notDouble'), { place: at(ruled.paragraph, part) })
}

/** From the ink of the mark to the upper line, where mark and line are one paragraph of exact height. */
function upperGap(file: InspectedFile): Outcome {
  const ruled = file.format === 'letter' ? ruledIn(file, 'header') : null
  const size = ruled === null ? 0 : sizeOf(ruled.paragraph.runs[0]?.layers ?? ruled.paragraph.markLayers)
  if (ruled === null || exactLine(ruled.paragraph) !== size * 20) return NOT_APPLICABLE
  const gap = (numberOf(ruled.border['w:space']) ?? 0) + freeBelowInk(size)
  const expected = amount('mm', GBT9704.letterUpperLineGap.value)
  const place = at(ruled.paragraph, 'header')
  return compared(expected, amount('mm', gap / mmToPoints(1)), { tolerance: POSITION_MM, place })
}

/** From the edge of the page to the lower line, where it is the last of its footer. */
function lowerPlace(file: InspectedFile): Outcome {
  const ruled = file.format === 'letter' ? ruledIn(file, 'footer') : null
  if (ruled === null || file.furniture('footer', 'first')?.length !== ruled.paragraph.number) return NOT_APPLICABLE
  const thickness = numberOf(ruled.border['w:sz']) ?? 0
  const height = ruleHeight({ kind: 'thinThick', thickness, space: numberOf(ruled.border['w:space']) ?? 0 })
  const expected = amount('mm', GBT9704.letterLowerLineFromEdge.value)
  const place = at(ruled.paragraph, 'footer')
  return compared(expected, amount('mm', twipsToMm(file.page.footer + height)), { tolerance: POSITION_MM, place })
}

/** Both lines with their distances from the left and the right edge of the page, in millimetres. */
function linesOf(
  file: InspectedFile,
): readonly { part: Part; paragraph: FileParagraph; left: number; right: number }[] {
  if (file.format !== 'letter') return []
  return (['header', 'footer'] as const).flatMap((part) => {
    const ruled = ruledIn(file, part)
    if (ruled === null) return []
    const { left, right } = indentsOf(ruled.paragraph)
    const { page } = file
    return { part, paragraph: ruled.paragraph, left: twipsToMm(page.left + left), right: twipsToMm(page.right + right) }
  })
}

function lineWidth(file: InspectedFile): Outcome {
  const expected = amount('mm', GBT9704.letterLineWidth.value)
  return first(
    linesOf(file).map(({ part, paragraph, left, right }) => {
      const width = twipsToMm(file.page.width) - left - right
      return compared(expected, amount('mm', width), { tolerance: POSITION_MM, place: at(paragraph, part) })
    }),
  )
}

function linesCentred(file: InspectedFile): Outcome {
  return first(
    linesOf(file).map(({ part, paragraph, left, right }) => {
      const middle = (left + right) / 2
      return compared(amount('mm', middle), amount('mm', left), { tolerance: POSITION_MM, place: at(paragraph, part) })
    }),
  )
}

/** The first that fails, or the first of all. */
function first(outcomes: readonly Outcome[]): Outcome {
  return outcomes.find(({ status }) => status === 'fail') ?? outcomes[0] ?? NOT_APPLICABLE
}
