import { childOf, numberOf } from '../../docx-import/xml-element.ts'
import { GBT9704 } from '../../layout/gbt9704.ts'
import { PAGE_PROFILES } from '../../layout/page-profile.ts'
import { twipsToMm } from '../../layout/units.ts'
import { amount, type CheckRule, compared, heldBy, NOT_APPLICABLE, type Outcome, text, word } from '../check.ts'
import type { InspectedFile } from '../inspected-file.ts'
import { attributeIn, isOn } from '../properties.ts'
import { characterOf, chineseRun, exactLine } from './looks.ts'
import { at, every, PAGE, withRole } from './places.ts'

/** Allowed difference where the standard states none: what programs round by. */
const ROUNDING_MM = 0.2
const { ink } = PAGE_PROFILES

function millimetres(expectedMm: number, twips: number, tolerance: number): Outcome {
  return compared(amount('mm', expectedMm), amount('mm', twipsToMm(twips)), { tolerance, place: PAGE })
}

/** Page and type area: 5.1, 5.2 and what makes 22 lines of 28 characters of them. */
export const PAGE_CHECKS = [
  {
    name: 'pageSize',
    ...heldBy(GBT9704.pageWidth),
    layer: 'xml',
    run({ page }) {
      const mm = (width: number, height: number) => text(`${width} × ${height} mm`)
      const { pageWidth, pageHeight } = GBT9704
      const actual = mm(Math.round(twipsToMm(page.width)), Math.round(twipsToMm(page.height)))
      return compared(mm(pageWidth.value, pageHeight.value), actual, { place: PAGE })
    },
  },
  {
    name: 'marginTop',
    ...heldBy(GBT9704.marginTop),
    layer: 'xml',
    run: (file) =>
      millimetres(
        file.profile === 'ink' ? twipsToMm(ink.marginTop) : GBT9704.marginTop.value,
        file.page.top,
        GBT9704.marginTop.tolerance,
      ),
  },
  {
    name: 'marginBinding',
    ...heldBy(GBT9704.marginBinding),
    layer: 'xml',
    run: ({ page }) => millimetres(GBT9704.marginBinding.value, page.left, GBT9704.marginBinding.tolerance),
  },
  {
    name: 'typeAreaWidth',
    ...heldBy(GBT9704.typeAreaWidth),
    layer: 'arithmetic',
    run: ({ page }) => millimetres(GBT9704.typeAreaWidth.value, page.width - page.left - page.right, ROUNDING_MM),
  },
  {
    name: 'typeAreaHeight',
    ...heldBy(GBT9704.typeAreaHeight),
    layer: 'arithmetic',
    run(file) {
      const { page } = file
      // The printed lines leave half a gap free above and below them.
      const free = file.profile === 'ink' ? ink.linePitch - GBT9704.bodyFontSize.value * 20 : 0
      return millimetres(GBT9704.typeAreaHeight.value, page.height - page.top - page.bottom - free, 1)
    },
  },
  {
    name: 'linesPerPage',
    ...heldBy(GBT9704.linesPerPage),
    layer: 'arithmetic',
    run({ page, ...file }) {
      const [body] = withRole({ page, ...file }, 'body')
      const line = body === undefined ? null : exactLine(body)
      if (body === undefined || line === null || line <= 0) return NOT_APPLICABLE
      const lines = Math.floor((page.height - page.top - page.bottom) / line)
      const tolerance = mayBeFitted({ page, ...file }, line) ? FITTED_LINES : 0
      return compared(amount('lines', GBT9704.linesPerPage.value), amount('lines', lines), {
        tolerance,
        place: at(body),
      })
    },
  },
  {
    name: 'charactersPerLine',
    ...heldBy(GBT9704.charactersPerLine),
    layer: 'arithmetic',
    run(file) {
      const body = withRole(file, 'body').find((paragraph) => chineseRun(paragraph) !== undefined)
      const run = body === undefined ? undefined : chineseRun(body)
      if (body === undefined || run === undefined) return NOT_APPLICABLE
      const width = file.page.width - file.page.left - file.page.right
      const count = Math.floor(width / (characterOf(run.layers) + gridSpace(file)))
      const expected = amount('characters', GBT9704.charactersPerLine.value)
      return compared(expected, amount('characters', count), { place: at(body) })
    },
  },
  {
    name: 'exactPitch',
    clause: '5.2.3',
    strength: 'practice',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'body', 'heading3', 'heading4', 'addressee'), word('exact'), (paragraph) =>
        word(exactLine(paragraph) === null ? 'notExact' : 'exact'),
      ),
  },
  {
    name: 'noCharacterGrid',
    clause: '5.2.3',
    strength: 'practice',
    layer: 'xml',
    run({ section }) {
      const type = childOf(section, 'w:docGrid')?.attributes['w:type'] ?? 'default'
      const isFree = type === 'default' || type === 'lines'
      return compared(word('none'), isFree ? word('none') : text(type), { place: PAGE })
    },
  },
  {
    name: 'noHangingPunctuation',
    clause: '5.2.1',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'body', 'addressee'), word('off'), ({ layers }) =>
        word(isOn(layers, 'w:overflowPunct') === false ? 'off' : 'on'),
      ),
  },
  {
    name: 'noAutomaticSpace',
    clause: '5.2.3',
    strength: 'practice',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'body'), word('off'), ({ layers }) => {
        const isOff = isOn(layers, 'w:autoSpaceDE') === false && isOn(layers, 'w:autoSpaceDN') === false
        return word(isOff ? 'off' : 'on')
      }),
  },
  {
    name: 'evenAndOddPages',
    clause: '7.5',
    strength: 'required',
    layer: 'xml',
    run({ parts: { settings } }) {
      const isDivided = settings !== undefined && isOn([settings], 'w:evenAndOddHeaders') === true
      const place = { part: 'settings', number: null, text: '' } as const
      return compared(word('on'), word(isDivided ? 'on' : 'off'), { place })
    },
  },
] as const satisfies readonly CheckRule<InspectedFile>[]

/** How many lines a page may have more or less where pitch makes room for the signature (7.3.5.5). */
const FITTED_LINES = GBT9704.fittedLinesMost.value - GBT9704.linesPerPage.value

/** Whether the pitch was changed for a signature: for all of a text that has one, its grid with it. */
function mayBeFitted(file: InspectedFile, line: number): boolean {
  const grid = numberOf(childOf(file.section, 'w:docGrid')?.attributes['w:linePitch'])
  return grid === line && withRole(file, 'dateOfIssue').length > 0
}

/** What a grid of characters adds to every character: charSpace counts in 4096ths of a point. */
function gridSpace({ section }: InspectedFile): number {
  if (section === undefined) return 0
  const type = attributeIn([section], 'w:docGrid', 'w:type')
  if (type !== 'linesAndChars') return 0
  return ((numberOf(attributeIn([section], 'w:docGrid', 'w:charSpace')) ?? 0) / 4096) * 20
}
