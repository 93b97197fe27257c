import type { ParagraphView } from '../document/view.ts'
import type { FlowParagraph } from './flow.ts'
import { GBT9704 } from './gbt9704.ts'
import { CHARACTER } from './page-profile.ts'

const LABEL = '附件：'
const ENTRY = /^(附件[：:])?\s*(?:(\d{1,2})\s*[.．、])?\s*(.*)$/s

interface Entry {
  readonly blockId: string
  readonly hasLabel: boolean
  readonly number: string | null
  readonly name: string
}

/**
 * The attachment note (附件说明, 7.3.4): two characters in, the names one below the other, further lines of a name
 * aligned with its first character. Every line of the paragraphs is an entry.
 */
export function attachmentNoteFlow(paragraphs: readonly ParagraphView[]): readonly FlowParagraph[] {
  const entries = paragraphs.flatMap((paragraph) =>
    paragraph.text.split('\n').map((line): Entry => {
      const [, label, number, name] = ENTRY.exec(line) ?? []
      return { blockId: paragraph.id, hasLabel: label !== undefined, number: number ?? null, name: name ?? line }
    }),
  )
  const numberColumn = columnOf(entries)
  return entries.map((entry) => entryFlow(entry, numberColumn))
}

/** Room for the longest number with its point: one character for `1.`, one and a half for `10.`. */
function columnOf(entries: readonly Entry[]): number {
  const digits = Math.max(0, ...entries.map((entry) => entry.number?.length ?? 0))
  return digits === 0 ? 0 : Math.ceil(((digits + 1) / 2) * CHARACTER)
}

function entryFlow(entry: Entry, numberColumn: number): FlowParagraph {
  const margin = (GBT9704.attachmentNoteIndent.value + LABEL.length) * CHARACTER
  const indentLeft = margin + (entry.number === null ? 0 : numberColumn)
  const hang = (entry.hasLabel ? LABEL.length * CHARACTER : 0) + (entry.number === null ? 0 : numberColumn)
  const text = `${entry.hasLabel ? LABEL : ''}${entry.number === null ? '' : `${entry.number}.\t`}${entry.name}`
  return {
    type: 'paragraph',
    blockId: entry.blockId,
    style: 'attachmentNote',
    changes: {
      indentLeft,
      indentFirst: -hang,
      ...(entry.number === null ? {} : { tabs: [{ at: indentLeft, align: 'left' as const }] }),
    },
    runs: [{ text }],
  }
}
