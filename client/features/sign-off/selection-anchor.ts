import type { NewCommentPlace } from '#client/features/comments/index.ts'

/** A stretch of text that was selected on paper, and where it is on the screen. */
export interface SelectedText {
  readonly place: NewCommentPlace
  readonly rect: DOMRect
}

/** The selection within `paper` as a place for a comment, or `null` when nothing of it is selected. */
export function readSelection(paper: HTMLElement, selection: Selection | null): SelectedText | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const block = blockOf(range.startContainer)
  if (block === null || !paper.contains(block)) return null

  // A comment belongs to one block: a longer selection counts up to the end of the block it begins in.
  const inBlock = range.cloneRange()
  if (blockOf(range.endContainer) !== block) inBlock.setEndAfter(block.lastChild ?? block)
  const from = lengthBefore(block, inBlock.startContainer, inBlock.startOffset)
  const quote = inBlock.toString()
  const blockId = block.dataset.id
  if (quote.trim() === '' || blockId === undefined) return null
  return {
    place: { anchor: { blockId, from, to: from + quote.length }, quote },
    rect: inBlock.getBoundingClientRect(),
  }
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('p[data-id]') ?? null
}

/** Characters of the block before a place in it; computed numbers are drawn by CSS and do not count. */
function lengthBefore(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(block)
  before.setEnd(node, offset)
  return before.toString().length
}
