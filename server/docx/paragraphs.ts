import { Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import { type FlowParagraph, type FlowRun, formatOf, layoutParagraph } from '#shared/layout/flow.ts'
import type { PageProfile } from '#shared/layout/page-profile.ts'
import { fontOptions, paragraphOptions, runOptions } from './paragraph-options.ts'
import { styleId } from './style-parts.ts'
import { xmlText } from './xml.ts'

/** A paragraph of the flow as one of Word's: its style, and directly only what differs from the style. */
export function toParagraph(
  paragraph: FlowParagraph,
  profile: PageProfile,
  extra: readonly ParagraphChild[] = [],
): Paragraph {
  const { changes } = paragraph
  const id = styleId(paragraph.style)
  return new Paragraph({
    ...(id === null ? {} : { style: id }),
    ...paragraphOptions(changes, profile),
    ...(formatOf(paragraph).pageBreakBefore ? { pageBreakBefore: true } : {}),
    children: [...paragraph.runs.flatMap((run) => toRuns(run, paragraph)), ...extra],
  })
}

/** One run a line: Word has no line feed inside text. */
function toRuns(run: FlowRun, paragraph: FlowParagraph): TextRun[] {
  const style = formatOf({ ...paragraph, changes: {} })
  const { font, sizePt } = paragraph.changes
  const ownFont = run.font ?? font
  return run.text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...runOptions(sizePt === undefined ? {} : { sizePt }),
        font: ownFont === undefined || ownFont === style.font ? { hint: 'eastAsia' } : fontOptions(ownFont),
        ...(run.isBold ? { bold: true } : {}),
        ...(run.isItalic ? { italics: true } : {}),
        ...(run.isUnderlined ? { underline: {} } : {}),
        ...(index > 0 ? { break: 1 } : {}),
        children: withTabs(xmlText(line)),
      }),
  )
}

function withTabs(text: string): (string | Tab)[] {
  return text
    .split('\t')
    .flatMap((part, index): (string | Tab)[] => [...(index > 0 ? [new Tab()] : []), ...(part === '' ? [] : [part])])
}

/** A paragraph that takes no visible room: Word wants one after a table. */
export function hairline(profile: PageProfile, changes: FlowParagraph['changes'] = {}): Paragraph {
  return toParagraph(layoutParagraph('plain', '', { line: 20, sizePt: 1, ...changes }), profile)
}
