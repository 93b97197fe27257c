import type { Node } from '@tiptap/pm/model'
import type { InlineJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { createHeadingNumbering } from '#shared/document/numbering.ts'
import {
  type BlockView,
  type DocumentView,
  type ParagraphView,
  type TableView,
  viewInline,
} from '#shared/document/view.ts'
import { kindOf } from '../structure/blocks.ts'

/** Reads the document of an editor again and again, and gives the same view of a paragraph that is still the same. */
export interface LiveViewReader {
  read(doc: Node, fields: Fields): DocumentView
}

interface Known {
  readonly node: Node
  readonly view: ParagraphView
}

/**
 * A reader for documents of one kind. What a colleague types gives the editor new nodes for the whole document, so
 * paragraphs are also compared with the ones that had their ids before.
 */
export function createLiveViewReader(documentKind: string): LiveViewReader {
  let before = new Map<string, Known>()

  return {
    read(doc, fields) {
      const numberOf = createHeadingNumbering()
      const now = new Map<string, Known>()
      let position = 0
      const nextId = (node: Node): string => {
        const { id } = node.attrs
        position += 1
        return typeof id === 'string' ? id : `block-${position - 1}`
      }
      const readParagraph = (node: Node): ParagraphView => {
        const id = nextId(node)
        const number = numberOf(kindOf(node))
        const last = before.get(id)
        const isSame = last !== undefined && last.view.number === number && (last.node === node || last.node.eq(node))
        const view = isSame ? last.view : viewOf(node, id, number)
        now.set(id, { node, view })
        return view
      }
      const readBlock = (node: Node): BlockView => {
        if (node.type.name === 'paragraph') return readParagraph(node)
        if (node.type.name === 'table') return readTable(node, nextId(node), readBlock)
        return { type: 'pageBreak', id: nextId(node) }
      }
      const blocks = doc.children.map(readBlock)
      before = now
      return { documentKind, fields, blocks }
    },
  }
}

function viewOf(node: Node, id: string, number: string | null): ParagraphView {
  const content = node.children.map((child) => child.toJSON() as InlineJson)
  return { type: 'paragraph', id, kind: kindOf(node), number, runIn: node.attrs.runIn === true, ...viewInline(content) }
}

function readTable(table: Node, id: string, readBlock: (node: Node) => BlockView): TableView {
  return {
    type: 'table',
    id,
    isLandscape: table.attrs.orientation === 'landscape',
    rows: table.children.map((row) =>
      row.children.map((cell) => ({
        isHeader: cell.type.name === 'tableHeader',
        colspan: Number(cell.attrs.colspan),
        rowspan: Number(cell.attrs.rowspan),
        colwidth: cell.attrs.colwidth as readonly number[] | null,
        blocks: cell.children.map(readBlock),
      })),
    ),
  }
}
