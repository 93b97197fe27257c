import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Plugin } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import { NODE_ATTRIBUTES } from '#shared/document/schema.ts'
import { isFromYjs } from '../structure/blocks.ts'
import { dataAttribute } from './paragraph.ts'

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.max(1, Number(element.getAttribute(name) ?? 1) || 1),
})

/** Cells keep how far they reach and the width their writer gave them; alignment is a matter of the format. */
const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: {
    default: NODE_ATTRIBUTES.tableCell.colwidth,
    parseHTML: (element: HTMLElement) => {
      const widths = element.getAttribute('colwidth')?.split(',').map(Number)
      return widths?.every((width) => width > 0) ? widths : null
    },
  },
})

/**
 * The kit repairs a table after every change: missing cells, widths that differ within a column. What a colleague does
 * and what a document holds when it is opened is not for every reader to repair: each would write the same cell once.
 */
function withoutRepairs({ spec }: Plugin): Plugin {
  const { appendTransaction } = spec
  return new Plugin({
    ...spec,
    appendTransaction(transactions, before, after) {
      if (transactions.some(isFromYjs)) return null
      return appendTransaction?.call(this, transactions, before, after)
    },
  })
}

const DocumentTable = Table.extend({
  addAttributes: () => ({
    id: { default: NODE_ATTRIBUTES.table.id, parseHTML: () => null, renderHTML: dataAttribute('id') },
    orientation: {
      default: NODE_ATTRIBUTES.table.orientation,
      parseHTML: (element) => (element.getAttribute('data-orientation') === 'landscape' ? 'landscape' : null),
      renderHTML: dataAttribute('orientation'),
    },
  }),
  addProseMirrorPlugins: () => [withoutRepairs(tableEditing({ allowTableNodeSelection: true }))],
  // Without the widths the kit would write: the layout gives columns theirs.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

/** Nodes of a table: prosemirror-tables with the attributes of our own schema. */
export const tableNodes = [
  // The kit's own view of a table would wrap it and set widths of its own.
  DocumentTable.configure({ View: null }),
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
]
