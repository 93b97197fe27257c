import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { NODE_ATTRIBUTES } from '#shared/document/schema.ts'
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

const DocumentTable = Table.extend({
  addAttributes: () => ({
    id: { default: NODE_ATTRIBUTES.table.id, parseHTML: () => null, renderHTML: dataAttribute('id') },
    orientation: {
      default: NODE_ATTRIBUTES.table.orientation,
      parseHTML: (element) => (element.getAttribute('data-orientation') === 'landscape' ? 'landscape' : null),
      renderHTML: dataAttribute('orientation'),
    },
  }),
  // Without the widths the kit would write: the layout gives columns theirs.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

/** Nodes of a table: prosemirror-tables with the attributes of our own schema. */
export const tableNodes = [
  // The kit's own view of a table would wrap it and set widths of its own.
  DocumentTable.configure({ resizable: false, allowTableNodeSelection: true, View: null }),
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
]
