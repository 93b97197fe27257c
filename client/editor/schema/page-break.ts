import { mergeAttributes, Node } from '@tiptap/core'
import { NODE_ATTRIBUTES } from '#shared/document/schema.ts'
import { dataAttribute } from './paragraph.ts'

interface PageBreakOptions {
  /** The word on the dashed line. */
  readonly label: string
}

/** The end of a page that the writer sets. */
export const PageBreak = Node.create<PageBreakOptions>({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  selectable: true,
  addOptions: () => ({ label: '' }),
  addAttributes: () => ({
    id: { default: NODE_ATTRIBUTES.pageBreak.id, parseHTML: () => null, renderHTML: dataAttribute('id') },
  }),
  parseHTML() {
    return [{ tag: 'div[data-page-break]' }, { tag: 'br[style*="page-break-before"]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    const shown = { class: 'page-break', 'data-page-break': '', 'data-label': this.options.label }
    return ['div', mergeAttributes(HTMLAttributes, shown)]
  },
})
