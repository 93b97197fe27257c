import type { Node } from '@tiptap/pm/model'
import type { Fields } from '#shared/document/fields.ts'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import type { DocumentView, MarkSpan, ParagraphView } from '#shared/document/view.ts'
import { kindOf, paragraphsIn, textOf } from '../structure/blocks.ts'

/** Reads the live text as the view that the rules check. */
export type ViewReader = (doc: Node, fields: Fields) => DocumentView

/**
 * Reads successive states of one text. A paragraph that did not change is the same object as before, so a keystroke in
 * a thousand paragraphs costs one of them; paragraphs of tables stand in the row of all others.
 */
export function createViewReader(documentKind: string): ViewReader {
  const known = new WeakMap<Node, ParagraphView>()
  return (doc, fields) => {
    const numberOf = createHeadingNumbering()
    const blocks = Array.from(paragraphsIn(doc), ({ node }, index) => {
      const number = numberOf(kindOf(node))
      const before = known.get(node)
      if (before !== undefined && before.number === number) return before
      const view = viewOf(node, number, index)
      known.set(node, view)
      return view
    })
    return { documentKind, fields, blocks }
  }
}

function viewOf(node: Node, number: string | null, index: number): ParagraphView {
  return {
    type: 'paragraph',
    id: typeof node.attrs.id === 'string' ? node.attrs.id : `block-${index}`,
    kind: kindOf(node),
    number,
    text: textOf(node),
    runIn: node.attrs.runIn === true,
    spans: deletionsIn(node),
  }
}

/** Of all marks only suggested deletions change what a text says. */
function deletionsIn(paragraph: Node): readonly MarkSpan[] {
  let from = 0
  return paragraph.children.flatMap((inline) => {
    const to = from + inline.nodeSize
    const isDeleted = inline.marks.some((mark) => mark.type.name === 'deletion')
    const span: MarkSpan = { from, to, mark: 'deletion', attrs: {} }
    from = to
    return isDeleted ? [span] : []
  })
}
