import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { recognisePrefix } from '#shared/document/recognise-prefix.ts'
import { ANCHOR_MARKS, SUGGESTION_MARKS } from '#shared/document/schema.ts'
import { runInEnd } from '#shared/layout/text-runs.ts'
import { kindOf, textOf } from '../structure/blocks.ts'
import { withoutIndent } from './clean-html.ts'

const STRIPPED: readonly string[] = [...ANCHOR_MARKS, ...SUGGESTION_MARKS]

/**
 * Takes comment and suggestion marks out of a slice, and the ids of its blocks: a copy with the same anchors would
 * stand for the same comment twice.
 */
export function withoutAnchors(slice: Slice): Slice {
  return new Slice(stripFragment(slice.content), slice.openStart, slice.openEnd)
}

function stripFragment(fragment: Fragment): Fragment {
  return Fragment.from(fragment.content.map(stripNode))
}

function stripNode(node: Node): Node {
  const marks = node.marks.filter((mark) => !STRIPPED.includes(mark.type.name))
  if (node.isText) return node.mark(marks)
  const attrs = 'id' in node.attrs ? { ...node.attrs, id: null } : node.attrs
  return node.type.create(attrs, stripFragment(node.content), marks)
}

/** How many positions at the beginning of a paragraph are spaces that stood for an indent. */
function indentOf(paragraph: Node): number {
  const text = textOf(paragraph)
  return text.length - withoutIndent(text).length
}

function cutStart(paragraph: Node, length: number, attrs: Node['attrs'] = paragraph.attrs): Node {
  return paragraph.type.create(attrs, paragraph.content.cut(length), paragraph.marks)
}

/** A pasted paragraph without its indent, its number turned into a level. */
function recognised(paragraph: Node): Node {
  const plain = cutStart(paragraph, indentOf(paragraph))
  const text = textOf(plain)
  const prefix = recognisePrefix(text)
  // A heading of another program is a heading already, whether or not its number was typed.
  const isPlain = kindOf(plain) === 'body'
  if (prefix === null) return plain
  const rest = text.slice(prefix.length)
  const runIn = runInEnd(rest) < rest.length
  return cutStart(plain, prefix.length, { ...plain.attrs, kind: isPlain ? prefix.kind : kindOf(plain), runIn })
}

function isBlank(node: Node): boolean {
  return node.type.name === 'paragraph' && textOf(node).trim() === ''
}

function tidyCells(table: Node): Node {
  const tidy = (node: Node): Node => {
    if (node.type.name === 'paragraph') return cutStart(node, indentOf(node))
    return node.isLeaf ? node : node.copy(Fragment.from(node.content.content.map(tidy)))
  }
  return tidy(table)
}

/** Whether a slice is a run of text within one paragraph, to go into the line at the cursor as it is. */
export function isInlineSlice(slice: Slice): boolean {
  const first = slice.content.firstChild
  if (first === null || first.isInline) return true
  const isOpen = slice.openStart > 0 && slice.openEnd > 0
  return slice.content.childCount === 1 && first.type.name === 'paragraph' && isOpen
}

/** The blocks of a slice as this product writes them: numbers are levels, no indents, no empty lines. */
export function pastedBlocks(slice: Slice): readonly Node[] {
  return slice.content.content
    .filter((node) => !isBlank(node))
    .map((node) => {
      if (node.type.name === 'paragraph') return recognised(node)
      return node.type.name === 'table' ? tidyCells(node) : node
    })
}
