import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Mapping } from '@tiptap/pm/transform'
import { type CleaningTools, findEdits, USUAL_STEPS } from '#shared/document/cleaner/clean-text.ts'
import type { Edit } from '#shared/document/cleaner/edits.ts'
import { doubleByteCode } from '#shared/document/cleaner/shifted-text.ts'

/** A stretch of the document by its positions. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The dictionaries of the cleaner; they are large, so they come with the first paste. */
export async function loadCleaningTools(): Promise<CleaningTools> {
  const { Converter } = await import('opencc-js/t2cn')
  const decoder = new TextDecoder('gbk')
  return {
    code: doubleByteCode((bytes) => decoder.decode(bytes)),
    toSimplified: Converter({ from: 't', to: 'cn' }),
  }
}

/** What a change put in, or `null` when it only took away. */
export function insertedStretch({ maps }: Mapping): Stretch | null {
  let found: Stretch | null = null
  maps.forEach((map, index) => {
    map.forEach((_oldFrom, _oldTo, from, to) => {
      const after = maps.slice(index + 1)
      const start = after.reduce((position, later) => later.map(position, -1), from)
      const end = after.reduce((position, later) => later.map(position, 1), to)
      if (start < end) found = { from: Math.min(found?.from ?? start, start), to: Math.max(found?.to ?? end, end) }
    })
  })
  return found
}

/** The change that cleans the text of a stretch, with the number of places; `null` when it is clean. */
export function cleaningTransaction(
  state: EditorState,
  stretch: Stretch,
  tools: CleaningTools,
): { readonly transaction: Transaction; readonly count: number } | null {
  const { tr } = state
  let count = 0
  for (const step of USUAL_STEPS) {
    const range = { from: tr.mapping.map(stretch.from, -1), to: tr.mapping.map(stretch.to, 1) }
    const paragraphs = textblocksIn(tr.doc, range)
    const found = findEdits(
      step,
      paragraphs.map(({ text }) => text),
      tools,
    )
    // From the end to the beginning, so that no change moves one that is still to be made.
    for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
      const start = paragraphs[index]?.start ?? 0
      const edits = (found[index] ?? []).filter(
        (edit) => start + edit.from >= range.from && start + edit.to <= range.to,
      )
      count += edits.length
      for (const edit of edits.toSorted((a, b) => b.from - a.from)) replaceText(tr, start, edit)
    }
  }
  return count === 0 ? null : { transaction: tr, count }
}

interface Textblock {
  /** Position of its first character. */
  readonly start: number
  /** Its words; whatever is no text counts as one character. */
  readonly text: string
}

function textblocksIn(doc: Node, { from, to }: Stretch): readonly Textblock[] {
  const blocks: Textblock[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    blocks.push({ start: position + 1, text: node.textBetween(0, node.content.size, undefined, '\n') })
    return false
  })
  return blocks
}

function replaceText(tr: Transaction, start: number, { from, to, text }: Edit): void {
  if (text === '') tr.delete(start + from, start + to)
  else tr.insertText(text, start + from, start + to)
}
