import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { CommentMark, DeletionMark, InsertionMark } from './anchor-marks.ts'
import { PageBreak } from './page-break.ts'
import { Paragraph } from './paragraph.ts'
import { tableNodes } from './table.ts'

/**
 * Nodes and marks of a document: those of shared/document/schema.ts and no others (a test compares). Everything else
 * of the kit is off: levels are kinds of paragraphs, and undo belongs to collaboration, which undoes only one's own.
 */
export function schemaExtensions(options: { readonly pageBreakLabel: string }): Extensions {
  return [
    StarterKit.configure({
      paragraph: false,
      heading: false,
      blockquote: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      listKeymap: false,
      code: false,
      codeBlock: false,
      strike: false,
      link: false,
      horizontalRule: false,
      undoRedo: false,
      // It would add a paragraph to the text of everybody by merely opening a document that ends in a table.
      trailingNode: false,
    }),
    Paragraph,
    ...tableNodes,
    PageBreak.configure({ label: options.pageBreakLabel }),
    CommentMark,
    InsertionMark,
    DeletionMark,
  ]
}
