import { mergeAttributes, Node } from '@tiptap/core'
import { isParagraphKind, type ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { NODE_ATTRIBUTES } from '#shared/document/schema.ts'

/** Kinds for the headings of web pages and word processors. */
const KIND_OF_TAG: Readonly<Record<string, ParagraphKind>> = {
  H1: 'heading1',
  H2: 'heading2',
  H3: 'heading3',
  H4: 'heading4',
  H5: 'heading4',
  H6: 'heading4',
}

function kindOf(element: HTMLElement): ParagraphKind {
  const kind = element.getAttribute('data-kind')
  return isParagraphKind(kind) ? kind : (KIND_OF_TAG[element.tagName] ?? NODE_ATTRIBUTES.paragraph.kind)
}

/** The one block of text. What it is within the document is the attribute `kind`, never a node type of its own. */
export const Paragraph = Node.create({
  name: 'paragraph',
  // The first block of the schema is what an empty document and an empty cell are filled with.
  priority: 1000,
  group: 'block',
  content: 'inline*',

  addAttributes() {
    return {
      id: { default: NODE_ATTRIBUTES.paragraph.id, parseHTML: () => null, renderHTML: dataAttribute('id') },
      kind: { default: NODE_ATTRIBUTES.paragraph.kind, parseHTML: kindOf, renderHTML: dataAttribute('kind') },
      runIn: {
        default: NODE_ATTRIBUTES.paragraph.runIn,
        parseHTML: (element) => element.hasAttribute('data-run-in'),
        renderHTML: ({ runIn }) => (runIn === true ? { 'data-run-in': '' } : {}),
      },
    }
  },

  parseHTML() {
    return ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag }))
  },

  renderHTML({ HTMLAttributes }) {
    return ['p', mergeAttributes(HTMLAttributes), 0]
  },
})

/** Renders an attribute as `data-…`, nothing where it is not set. */
export function dataAttribute(name: string) {
  return (attributes: Readonly<Record<string, unknown>>): Record<string, string> => {
    const value = attributes[name]
    return typeof value === 'string' ? { [`data-${name}`]: value } : {}
  }
}
