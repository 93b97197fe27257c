import { type DocumentFlow, type FlowBlock, type FlowParagraph, formatOf } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { BODY_SPACING } from './page-profile.ts'
import { pointsToTwips } from './units.ts'

const { bodyFontSize, readAloudFontSize, readAloudPitch, readAloudTitleFontSize, titleFontSize } = GBT9704

/** What one character takes in the edition for reading aloud, and in the usual one. */
const WIDE = pointsToTwips(readAloudFontSize.value) + BODY_SPACING
const USUAL = pointsToTwips(bodyFontSize.value) + BODY_SPACING

/** Text of a size that the edition sets larger, with the size it gets. */
const LARGER: Readonly<Record<number, number>> = {
  [bodyFontSize.value]: readAloudFontSize.value,
  [titleFontSize.value]: readAloudTitleFontSize.value,
}

/** The flow of a speech as the speaker reads it from the lectern (朗读版): larger, bolder, wider apart. */
export function readAloudFlow(flow: DocumentFlow): DocumentFlow {
  return { ...flow, blocks: flow.blocks.map(readAloudBlock) }
}

function readAloudBlock(block: FlowBlock): FlowBlock {
  // Tables keep their size: they would not fit any more, and nobody reads them aloud.
  return block.type === 'paragraph' ? readAloudParagraph(block) : block
}

function readAloudParagraph(paragraph: FlowParagraph): FlowParagraph {
  const format = formatOf(paragraph)
  const sizePt = LARGER[format.sizePt]
  if (sizePt === undefined) return paragraph
  const isTitle = sizePt === readAloudTitleFontSize.value
  const indents = ['indentLeft', 'indentRight', 'indentFirst'] as const
  const wider = indents.filter((indent) => format[indent] !== 0)
  return {
    ...paragraph,
    changes: {
      ...paragraph.changes,
      ...Object.fromEntries(wider.map((indent) => [indent, Math.round((format[indent] / USUAL) * WIDE)])),
      ...(format.indentFirstCharacters === 0 ? {} : { indentFirstCharacters: format.indentFirstCharacters }),
      ...(isTitle ? { line: pointsToTwips(readAloudPitch.value + sizePt - readAloudFontSize.value) } : {}),
      sizePt,
    },
    runs: isTitle ? paragraph.runs : paragraph.runs.map((run) => ({ ...run, isBold: true })),
  }
}
