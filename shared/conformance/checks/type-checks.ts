import { FONTS, type FontRole } from '../../layout/fonts.ts'
import { GBT9704 } from '../../layout/gbt9704.ts'
import type { Measure } from '../../layout/measure.ts'
import { STYLES, type StyleName } from '../../layout/styles.ts'
import { amount, type CheckRule, heldBy, type Outcome, text, type Value, word } from '../check.ts'
import type { FileParagraph, FileRun } from '../file-paragraphs.ts'
import type { InspectedFile, InspectedParagraph } from '../inspected-file.ts'
import { attributeIn } from '../properties.ts'
import { chineseRun, faceOf, isBold, sizeOf } from './looks.ts'
import { every, withRole } from './places.ts'

/** Roles that are set like the text: 三号 仿宋. */
const TEXT_ROLES: readonly StyleName[] = [
  'addressee',
  'salutation',
  'body',
  'heading3',
  'heading4',
  'attachmentNote',
  'issuerName',
  'dateOfIssue',
  'supplementaryNote',
]
/** Roles of 三号 size in other faces. */
const OTHER_FACES: readonly StyleName[] = [
  'heading1',
  'heading2',
  'attendance',
  'attachmentLabel',
  'copyNumber',
  'classification',
  'issuingNumber',
]
const SIZED_ROLES = [...TEXT_ROLES, ...OTHER_FACES]

/** The face that a paragraph begins with is that of a role, or one accepted in its place. */
function faces(file: InspectedFile, roles: readonly StyleName[], role: FontRole): Outcome {
  const { eastAsia, alternates } = FONTS[role]
  const accepted = [eastAsia, ...alternates]
  return every(withRole(file, ...roles), text(eastAsia), (paragraph) => {
    const run = labelRun(paragraph) ?? chineseRun(paragraph)
    if (run === undefined) return null
    const face = faceOf(run.layers)
    return text(accepted.includes(face) ? eastAsia : face)
  })
}

/** The label of an attachment that is bound by itself: it stands behind the issuing number (7.3.7). */
function labelRun({ role, runs }: InspectedParagraph): FileRun | undefined {
  return role === 'attachmentLabel' ? runs.find(({ text: words }) => /^附\s*件/.test(words)) : undefined
}

function sizes(file: InspectedFile, roles: readonly StyleName[], measure: Measure): Outcome {
  return every(withRole(file, ...roles), amount('pt', measure.value), (paragraph) => {
    const wrong = paragraph.runs.find((run) => isShown(run) && sizeOf(run.layers) !== measure.value)
    const shown = wrong ?? paragraph.runs.find(isShown)
    return shown === undefined ? null : amount('pt', sizeOf(shown.layers))
  })
}

function isShown({ text: words }: FileRun): boolean {
  return words.trim() !== ''
}

/** A check of the face of some roles. The standard says 一般 wherever it names a face for text. */
function faceCheck<Name extends string>(name: Name, roles: readonly StyleName[], role: FontRole, clause?: string) {
  const run = (file: InspectedFile) => faces(file, roles, role)
  return { name, clause: clause ?? FONTS[role].clause, strength: 'general', layer: 'xml', run } as const
}

/** Characters that are set half as wide in a Latin face: quotation marks, dashes, dots. */
const AMBIGUOUS = /[“”‘’—…·]/

/** Faces, sizes and weight of the letters. */
export const TYPE_CHECKS = [
  faceCheck('bodyFont', TEXT_ROLES, 'text'),
  {
    name: 'bodySize',
    ...heldBy(GBT9704.bodyFontSize),
    layer: 'xml',
    run: (file) => sizes(file, SIZED_ROLES, GBT9704.bodyFontSize),
  },
  faceCheck('heading1Font', ['heading1'], 'heading'),
  faceCheck('heading2Font', ['heading2'], 'subheading'),
  faceCheck('titleFont', ['title'], 'title'),
  {
    name: 'titleSize',
    ...heldBy(GBT9704.titleFontSize),
    layer: 'xml',
    run: (file) => sizes(file, ['title'], GBT9704.titleFontSize),
  },
  faceCheck('cornerFont', ['classification'], 'heading', STYLES.classification.clause),
  faceCheck('attachmentLabelFont', ['attachmentLabel'], 'heading', STYLES.attachmentLabel.clause),
  faceCheck('colophonFont', ['colophon'], 'text', GBT9704.colophonFontSize.clause),
  {
    name: 'colophonSize',
    ...heldBy(GBT9704.colophonFontSize),
    layer: 'xml',
    run: (file) => sizes(file, ['colophon'], GBT9704.colophonFontSize),
  },
  {
    name: 'notBold',
    clause: '-',
    strength: 'practice',
    layer: 'xml',
    run: (file) =>
      every(
        file.paragraphs.filter(({ role }) => role !== null && role !== 'tableText' && role !== 'tableHeading'),
        word('notBold'),
        ({ runs }) =>
          runs.some(isShown) ? word(runs.some((run) => isShown(run) && isBold(run)) ? 'bold' : 'notBold') : null,
      ),
  },
  {
    name: 'noThemeFonts',
    clause: '-',
    strength: 'practice',
    layer: 'xml',
    run: (file) =>
      every(
        file.paragraphs.filter(({ role }) => role !== null),
        word('none'),
        themeOf,
      ),
  },
  {
    name: 'marksInChineseFace',
    clause: '-',
    strength: 'practice',
    layer: 'xml',
    run: (file) =>
      every(
        file.paragraphs.filter(({ role }) => role !== null),
        word('on'),
        ambiguousMarks,
      ),
  },
] as const satisfies readonly CheckRule<InspectedFile>[]

function themeOf({ runs }: FileParagraph): Value | null {
  if (!runs.some(isShown)) return null
  const names = ['w:eastAsiaTheme', 'w:asciiTheme', 'w:hAnsiTheme']
  const theme = runs.flatMap(({ layers }) => names.flatMap((name) => attributeIn(layers, 'w:rFonts', name) ?? []))[0]
  return theme === undefined ? word('none') : text(theme)
}

/** `hint`, or a Chinese face for the letters around: either keeps the marks full width. */
function ambiguousMarks({ runs }: FileParagraph): Value | null {
  const marked = runs.filter(({ text: words }) => AMBIGUOUS.test(words))
  if (marked.length === 0) return null
  const isChinese = ({ layers }: FileRun) =>
    attributeIn(layers, 'w:rFonts', 'w:hint') === 'eastAsia' ||
    attributeIn(layers, 'w:rFonts', 'w:hAnsi') === faceOf(layers)
  return word(marked.every(isChinese) ? 'on' : 'off')
}
