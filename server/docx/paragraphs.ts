import type { Paragraph } from 'docx'
import { type FlowParagraph, type FlowRun, layoutParagraph } from '#shared/layout/flow.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import { STYLES } from '#shared/layout/styles.ts'
import { fontProperty, paragraphProperties, runProperties } from './format-properties.ts'
import { styleId } from './style-parts.ts'
import { element, valued, type WordXml, wordParagraph } from './word-element.ts'

/** A paragraph of the flow as one of Word's: its style, and directly only what differs from the style. */
export function toParagraph(paragraph: FlowParagraph, profile: PageProfile, extra: readonly WordXml[] = []): Paragraph {
  const id = styleId(paragraph.style)
  const properties = [
    ...(id === null ? [] : [valued('pStyle', id)]),
    ...paragraphProperties(paragraph.changes, profile),
    ...markProperties(paragraph),
  ]
  const children = [
    ...(properties.length === 0 ? [] : [element('pPr', {}, properties)]),
    ...paragraph.runs.flatMap((run) => toRuns(run, paragraph)),
    ...extra,
  ]
  return wordParagraph(children)
}

/** The paragraph mark keeps the size of its text: an empty line of another size would be as high as that size. */
function markProperties({ changes: { sizePt } }: FlowParagraph): readonly WordXml[] {
  return sizePt === undefined ? [] : [element('rPr', {}, runProperties({ sizePt }))]
}

const EAST_ASIAN_HINT = element('rFonts', { hint: 'eastAsia' })

/** One run a line: Word has no line feed inside text. */
function toRuns(run: FlowRun, paragraph: FlowParagraph): readonly WordXml[] {
  const { font: changedFont, sizePt } = paragraph.changes
  const font = run.font ?? changedFont ?? null
  const properties = [
    font === null || font === STYLES[paragraph.style].format.font ? EAST_ASIAN_HINT : fontProperty(font),
    ...(run.isBold ? [element('b'), element('bCs')] : []),
    ...(run.isItalic ? [element('i'), element('iCs')] : []),
    ...(sizePt === undefined ? [] : runProperties({ sizePt })),
    ...(run.isUnderlined ? [valued('u', 'single')] : []),
  ]
  const shared = element('rPr', {}, properties)
  return run.text
    .split('\n')
    .map((line, index) => element('r', {}, [shared, ...(index > 0 ? [element('br')] : []), ...withTabs(line)]))
}

function withTabs(text: string): readonly WordXml[] {
  return text
    .split('\t')
    .flatMap((part, index) => [...(index > 0 ? [element('tab')] : []), ...(part === '' ? [] : [textElement(part)])])
}

function textElement(text: string): WordXml {
  return element('t', { 'xml:space': 'preserve' }, [text])
}

/** Runs that show the number of the page, between the given texts. */
export function pageNumberRuns(before: string, after: string): readonly WordXml[] {
  const run = (...children: readonly WordXml[]) =>
    element('r', {}, [element('rPr', {}, [EAST_ASIAN_HINT]), ...children])
  return [
    run(textElement(before)),
    run(element('fldChar', { fldCharType: 'begin' })),
    run(element('instrText', { 'xml:space': 'preserve' }, ['PAGE'])),
    run(element('fldChar', { fldCharType: 'separate' })),
    run(textElement('1')),
    run(element('fldChar', { fldCharType: 'end' })),
    run(textElement(after)),
  ]
}

/** A paragraph that takes no visible room: Word wants one after a table. */
export function hairline(profile: PageProfile, changes: FlowParagraph['changes'] = {}): Paragraph {
  return toParagraph(layoutParagraph('plain', '', { line: 20, sizePt: 1, ...changes }), profile)
}
