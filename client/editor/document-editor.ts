import { Editor, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { BODY_FRAGMENT, NODE_ATTRIBUTES } from '#shared/document/schema.ts'
import { unknownContent } from '#shared/document/yjs.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { WordKeys } from './commands/word-keys.ts'
import { ParagraphLook } from './numbering/paragraph-look.ts'
import { LivePages } from './pages/live-pages.ts'
import { Paste } from './paste/paste.ts'
import { type CompositionGate, CompositionHold } from './presence/composition-gate.ts'
import { KeptSelection } from './presence/kept-selection.ts'
import { PresenceCarets } from './presence/presence-carets.ts'
import { ProofMarks } from './proof/proof-marks.ts'
import { schemaExtensions } from './schema/schema-extensions.ts'
import { Search } from './search/search.ts'
import { BlockIds } from './structure/block-ids.ts'
import { ColumnDrag } from './tables/column-drag.ts'
import { ChineseNumbering } from './typing/chinese-numbering.ts'
import { ParagraphKeys } from './typing/paragraph-keys.ts'
import { RunInTyping } from './typing/run-in-typing.ts'
import { UndoByParagraph } from './typing/undo-by-paragraph.ts'

/** What an editor is bound to, and the words in it. */
export interface DocumentEditorOptions {
  readonly doc: Y.Doc
  /** Who else is there; without it no carets are drawn. */
  readonly awareness?: Awareness
  readonly gate?: CompositionGate
  readonly element: HTMLElement
  readonly isEditable: boolean
  /** What its pages are drawn from; without it the text runs on without pages. */
  readonly paper?: { readonly documentKind: string; readonly template: Template }
  readonly labels: { readonly text: string; readonly pageBreak: string }
}

function extensions(options: DocumentEditorOptions): Extensions {
  return [
    ...schemaExtensions({ pageBreakLabel: options.labels.pageBreak }),
    Collaboration.configure({
      fragment: options.doc.getXmlFragment(BODY_FRAGMENT),
      // Undoing "new paragraph" must not take along what colleagues have typed into it since.
      yUndoOptions: { protectedNodes: new Set(Object.keys(NODE_ATTRIBUTES)) },
    }),
    PresenceCarets.configure({ awareness: options.awareness ?? null }),
    CompositionHold.configure({ gate: options.gate ?? null }),
    KeptSelection,
    BlockIds,
    ParagraphLook,
    LivePages.configure({ pages: options.paper === undefined ? null : { doc: options.doc, ...options.paper } }),
    ChineseNumbering,
    ParagraphKeys,
    RunInTyping,
    WordKeys,
    UndoByParagraph,
    ColumnDrag,
    Paste,
    Search,
    ProofMarks,
  ]
}

/**
 * Binds an editor to a document. Throws when the document holds nodes or marks this version does not know: binding
 * would delete them, with their text, for everybody.
 */
export function createDocumentEditor(options: DocumentEditorOptions): Editor {
  const unknown = unknownContent(options.doc)
  if (unknown.length > 0) throw new Error(`unknown content, not bound: ${unknown.join(', ')}`)
  return new Editor({
    element: options.element,
    editable: options.isEditable,
    extensions: extensions(options),
    // Markdown signs typed into an official document are just signs.
    enableInputRules: false,
    enablePasteRules: false,
    // Works through the whole document after every deletion, for an event nobody listens to.
    enableCoreExtensions: { delete: false },
    injectCSS: false,
    editorProps: {
      attributes: { class: 'sheet-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.labels.text },
    },
  })
}
