import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { type HeadingLevel, headingKind, headingLevel, type ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { currentParagraph, kindOf, selectedParagraphs } from '../structure/blocks.ts'
import { moveBlocks } from '../structure/sections.ts'

/** Makes every selected paragraph one of `kind`. An attribute changes, never the node: a colleague may be typing in it. */
export function setKind(state: EditorState, kind: ParagraphKind): Transaction | null {
  const paragraphs = selectedParagraphs(state).filter(({ node }) => kindOf(node) !== kind)
  if (paragraphs.length === 0) return null
  const { tr } = state
  for (const { node, pos } of paragraphs) {
    tr.setNodeAttribute(pos, 'kind', kind)
    if (node.attrs.runIn === true && headingLevel(kind) === null) tr.setNodeAttribute(pos, 'runIn', false)
  }
  return tr
}

const DEEPEST_LEVEL = 4

/** One level up or down: body text below the deepest heading, body text raised becomes the deepest heading. */
export function changeLevel(state: EditorState, step: 1 | -1): Transaction | null {
  const { tr } = state
  for (const { node, pos } of selectedParagraphs(state)) {
    const level = headingLevel(kindOf(node))
    if (level === null && kindOf(node) !== 'body') continue
    const next = (level ?? DEEPEST_LEVEL + 1) + step
    if (next >= 1 && next <= DEEPEST_LEVEL) tr.setNodeAttribute(pos, 'kind', headingKind(next as HeadingLevel))
    if (next > DEEPEST_LEVEL && level !== null) tr.setNodeAttribute(pos, 'kind', 'body')
  }
  return tr.docChanged ? tr : null
}

/** Whether the heading sentence is followed by body text in the same paragraph: switched on or off. */
export function toggleRunIn(state: EditorState): Transaction | null {
  const paragraph = currentParagraph(state)
  if (paragraph === null || headingLevel(kindOf(paragraph.node)) === null) return null
  return state.tr.setNodeAttribute(paragraph.pos, 'runIn', paragraph.node.attrs.runIn !== true)
}

/** Moves the selected blocks up or down by one block; the selection goes along. */
export function moveSelectedBlocks(state: EditorState, step: 1 | -1): Transaction | null {
  const { $from, $to, anchor, head } = state.selection
  const [from, to] = [$from.index(0), $to.index(0) + 1]
  const target = step === -1 ? from - 1 : to + 1
  const passed = state.doc.maybeChild(step === -1 ? from - 1 : to)
  const transaction = passed === null ? null : moveBlocks(state, { from, to, target })
  if (transaction === null || passed === null) return null
  const shift = step * passed.nodeSize
  const selection = TextSelection.between(
    transaction.doc.resolve(anchor + shift),
    transaction.doc.resolve(head + shift),
  )
  return transaction.setSelection(selection).scrollIntoView()
}
