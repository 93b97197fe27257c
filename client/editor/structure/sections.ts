import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import { type HeadingLevel, headingLevel } from '#shared/document/paragraph-kinds.ts'
import { countCharacters } from '#shared/document/statistics.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'
import { kindOf, paragraphsIn, textOf } from './blocks.ts'

/** A heading of the outline with the blocks that belong to it. */
export interface Section {
  readonly id: string
  readonly level: HeadingLevel
  readonly number: string
  readonly title: string
  /** 字 of the heading and of everything under it. */
  readonly characters: number
  /** Whether nothing stands under the heading yet, not even a deeper heading. */
  readonly isEmpty: boolean
  /** Indices of its blocks among the children of the document: the heading is `from`, `to` is after the last. */
  readonly from: number
  readonly to: number
  readonly pos: number
}

/** Characters of a block, remembered while the block is unchanged. */
const counts = new WeakMap<Node, number>()

/** 字 of a block; headings without their number. */
export function charactersOf(block: Node): number {
  let count = counts.get(block)
  if (count === undefined) {
    count = 0
    if (block.isTextblock) count = countCharacters(textOf(block))
    else for (const { node } of paragraphsIn(block)) count += countCharacters(textOf(node))
    counts.set(block, count)
  }
  return count
}

function levelOf(block: Node): HeadingLevel | null {
  return block.type.name === 'paragraph' ? headingLevel(kindOf(block)) : null
}

/** Where the section of the heading at `from` ends: at the next heading of its level or above, or at an attachment. */
export function sectionEnd(blocks: readonly Node[], from: number): number {
  const level = levelOf(blocks[from] as Node) ?? 0
  for (let index = from + 1; index < blocks.length; index += 1) {
    const block = blocks[index] as Node
    const other = levelOf(block)
    if ((other !== null && other <= level) || endsSections(block)) return index
  }
  return blocks.length
}

const AFTER_SECTIONS = ['attachmentNote', 'issuerName', 'dateOfIssue', 'supplementaryNote', 'attachmentLabel']

/** Note on attachments, signature and attachments belong to the whole document, never to its last section. */
function endsSections(block: Node): boolean {
  return block.type.name === 'paragraph' && AFTER_SECTIONS.includes(kindOf(block))
}

/** The outline of a document: its headings in order. */
export function sectionsOf(doc: Node): readonly Section[] {
  const blocks = doc.children
  const numberOf = createHeadingNumbering()
  const sections: Section[] = []
  let pos = 0
  blocks.forEach((block, from) => {
    const level = levelOf(block)
    const number = block.type.name === 'paragraph' ? numberOf(kindOf(block)) : null
    if (level !== null && number !== null) sections.push(sectionAt(blocks, { from, level, number, pos }))
    // Headings inside tables count on but are not part of the outline.
    for (const { node } of paragraphsIn(block)) numberOf(kindOf(node))
    pos += block.nodeSize
  })
  return sections
}

function sectionAt(
  blocks: readonly Node[],
  place: { readonly from: number; readonly level: HeadingLevel; readonly number: string; readonly pos: number },
): Section {
  const heading = blocks[place.from] as Node
  const to = sectionEnd(blocks, place.from)
  const text = textOf(heading)
  const title = heading.attrs.runIn === true ? text.slice(0, runInEnd(text)).replace(/[。！？]$/, '') : text
  const characters = blocks.slice(place.from, to).reduce((sum, block) => sum + charactersOf(block), 0)
  const isEmpty = characters === charactersOf(heading) && text.length === title.length
  return { ...place, to, title, id: String(heading.attrs.id ?? ''), characters, isEmpty }
}

/**
 * Moves the blocks `from` up to `to` before the block that is now at `target`; `null` when nothing would move.
 *
 * In Yjs a move is a deletion and a new insertion: what a colleague types into the moved text at that very moment stays
 * behind with the deleted one (the server offers it back). Ids and marks move along, so comments and links hold.
 */
export function moveBlocks(
  state: EditorState,
  { from, to, target }: { readonly from: number; readonly to: number; readonly target: number },
): Transaction | null {
  const { doc } = state
  if (from >= to || (target >= from && target <= to) || target < 0 || target > doc.childCount) return null
  const positions = [0]
  for (const block of doc.children) positions.push((positions.at(-1) ?? 0) + block.nodeSize)
  const [start, end, goal] = [positions[from] ?? 0, positions[to] ?? 0, positions[target] ?? 0]

  const moved = doc.slice(start, end).content
  const transaction = state.tr.delete(start, end)
  return transaction.insert(goal > start ? goal - (end - start) : goal, moved)
}
