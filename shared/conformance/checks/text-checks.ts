import { recognisePrefix } from '../../document/recognise-prefix.ts'
import { GBT9704 } from '../../layout/gbt9704.ts'
import type { StyleName } from '../../layout/styles.ts'
import {
  amount,
  type CheckRule,
  compared,
  heldBy,
  NOT_APPLICABLE,
  type Outcome,
  text,
  type Value,
  word,
} from '../check.ts'
import type { FileParagraph } from '../file-paragraphs.ts'
import type { InspectedFile } from '../inspected-file.ts'
import { isOn } from '../properties.ts'
import { alignmentOf, firstIndent, indentsOf } from './looks.ts'
import { at, emptyLinesBefore, every, isStandard, withRole } from './places.ts'

const INDENTED: readonly StyleName[] = ['body', 'heading1', 'heading2', 'heading3', 'heading4']
const HEADINGS: readonly StyleName[] = ['heading1', 'heading2', 'heading3', 'heading4']
/** Word rounds characters to twips, offices write 32 pt for two characters. */
const INDENT_TOLERANCE = 0.1
const DATE = /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/

function gap(file: InspectedFile, role: StyleName, lines: number): Outcome {
  const [first] = withRole(file, role)
  if (first === undefined || !isStandard(file)) return NOT_APPLICABLE
  return compared(amount('lines', lines), amount('lines', emptyLinesBefore(file, first)), { place: at(first) })
}

/** A form that a text has or has not. */
function form(expected: Value, wrong: (words: string) => boolean, otherwise?: Value) {
  return ({ text: words }: FileParagraph): Value => (wrong(words.trim()) ? (otherwise ?? text(words.trim())) : expected)
}

/** 主体: 7.3. */
export const TEXT_CHECKS = [
  {
    name: 'titleGap',
    ...heldBy(GBT9704.titleGapAbove),
    layer: 'xml',
    run: (file) => gap(file, 'title', GBT9704.titleGapAbove.value),
  },
  {
    name: 'titleCentred',
    clause: '7.3.1',
    strength: 'required',
    layer: 'xml',
    run: (file) => every(withRole(file, 'title'), word('center'), alignmentOf),
  },
  {
    name: 'addresseeGap',
    ...heldBy(GBT9704.addresseeGapAbove),
    layer: 'xml',
    run: (file) => gap(file, 'addressee', GBT9704.addresseeGapAbove.value),
  },
  {
    name: 'addresseeAtEdge',
    clause: '7.3.2',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'addressee').slice(0, 1), amount('characters', 0), firstIndent, {
        tolerance: INDENT_TOLERANCE,
      }),
  },
  {
    name: 'addresseeColon',
    clause: '7.3.2',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'addressee').slice(-1),
        word('colon'),
        form(word('colon'), (words) => !words.endsWith('：')),
      ),
  },
  {
    name: 'firstLineIndent',
    ...heldBy(GBT9704.bodyIndent),
    layer: 'xml',
    run: (file) =>
      every(withRole(file, ...INDENTED), amount('characters', GBT9704.bodyIndent.value), firstIndent, {
        tolerance: INDENT_TOLERANCE,
      }),
  },
  {
    name: 'furtherLinesAtEdge',
    clause: '7.3.3',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'body'),
        amount('characters', 0),
        (paragraph) => amount('characters', indentsOf(paragraph).left / 320),
        { tolerance: INDENT_TOLERANCE },
      ),
  },
  { name: 'levelOrder', clause: '7.3.3', strength: 'general', layer: 'xml', run: levelOrder },
  {
    name: 'attachmentNoteGap',
    ...heldBy(GBT9704.attachmentNoteGapAbove),
    layer: 'xml',
    run: (file) => gap(file, 'attachmentNote', GBT9704.attachmentNoteGapAbove.value),
  },
  {
    name: 'attachmentNoteEnd',
    clause: '7.3.4',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'attachmentNote'),
        word('noEndMark'),
        form(word('noEndMark'), (words) => /[。；;，,、.]$/.test(words)),
      ),
  },
  {
    name: 'dateForm',
    clause: '7.3.5.4',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'dateOfIssue'),
        text('2026年1月1日'),
        form(text('2026年1月1日'), (words) => !DATE.test(words)),
      ),
  },
  {
    name: 'supplementaryNoteForm',
    clause: '7.3.6',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(
        withRole(file, 'supplementaryNote').slice(0, 1),
        word('brackets'),
        form(word('brackets'), (words) => !/^（.*）$/s.test(words)),
      ),
  },
  {
    name: 'attachmentOnNewPage',
    clause: '7.3.7',
    strength: 'required',
    layer: 'xml',
    run: (file) =>
      every(withRole(file, 'attachmentLabel'), word('pageBreak'), (paragraph) => {
        const before = file.paragraphs[paragraph.number - 2]
        const isNew = isOn(paragraph.layers, 'w:pageBreakBefore') === true || hasPageBreak(before)
        return word(isNew ? 'pageBreak' : 'noPageBreak')
      }),
  },
] as const satisfies readonly CheckRule<InspectedFile>[]

/** A page may be ended by a break in the paragraph before, or by a paragraph that begins one. */
function hasPageBreak(paragraph: FileParagraph | undefined): boolean {
  if (paragraph === undefined) return false
  const isEmpty = paragraph.text.trim() === ''
  return isEmpty && (paragraph.text.includes('\n') || isOn(paragraph.layers, 'w:pageBreakBefore') === true)
}

/** 一、 holds （一）, which holds 1., which holds （1）; levels may be left out only at the end. */
function levelOrder(file: InspectedFile): Outcome {
  const headings = withRole(file, ...HEADINGS)
  let level = 0
  for (const heading of headings) {
    const kind = recognisePrefix(heading.text)?.kind ?? heading.role
    const next = HEADINGS.indexOf(kind as StyleName) + 1
    // A third level directly under the first is an enumeration within its text.
    if (next > level + 1 && !(level > 0 && next === 3)) {
      return compared(word('inOrder'), text(heading.text.slice(0, 6)), { place: at(heading) })
    }
    level = next
  }
  const [first] = headings
  return first === undefined ? NOT_APPLICABLE : compared(word('inOrder'), word('inOrder'), { place: at(first) })
}
