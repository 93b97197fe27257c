import type { Editor } from '@tiptap/core'
// For the types of their commands.
import type {} from '@tiptap/extension-collaboration'
import { TextSelection } from '@tiptap/pm/state'
import type {} from '@tiptap/starter-kit'
import * as Y from 'yjs'
import { createDocumentEditor, type DocumentEditorOptions } from '#client/editor/document-editor.ts'
import { type BlockJson, type ParagraphJson, paragraphJson } from '#shared/document/document-json.ts'
import type { ParagraphKind } from '#shared/document/paragraph-kinds.ts'
import { seedDocument } from '#shared/document/yjs.ts'

/** Paragraphs of a document, written `kind: text`; without a kind it is body text. */
export function someParagraphs(...lines: readonly string[]): readonly ParagraphJson[] {
  return lines.map((line, index) => {
    const [, kind = 'body', text = ''] = /^(?:(\w+): ?)?(.*)$/s.exec(line) ?? []
    return paragraphJson({ id: `p${index + 1}`, kind: kind as ParagraphKind, text })
  })
}

/** A Y.Doc as the server seeds it. */
export function aSeededDoc(blocks: readonly BlockJson[]): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  seedDocument(doc, { type: 'doc', content: blocks }, {})
  return doc
}

/** A copy of a Y.Doc for another person. */
export function aCopyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc({ gc: false })
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** An editor on a Y.Doc, mounted in the page of the test. */
export function anEditorOn(doc: Y.Doc, paper?: DocumentEditorOptions['paper']): Editor {
  const element = document.createElement('div')
  document.body.append(element)
  const labels = { text: '正文', pageBreak: '分页' }
  return createDocumentEditor({ doc, element, isEditable: true, labels, ...(paper === undefined ? {} : { paper }) })
}

/** An editor on a document of the given paragraphs. */
export function anEditor(...lines: readonly string[]): Editor {
  return anEditorOn(aSeededDoc(someParagraphs(...lines)))
}

/** Keeps two Y.Docs equal from now on. */
export function link(one: Y.Doc, other: Y.Doc): void {
  const carry = (target: Y.Doc) => (update: Uint8Array, origin: unknown) => {
    if (origin !== 'link') Y.applyUpdate(target, update, 'link')
  }
  one.on('update', carry(other))
  other.on('update', carry(one))
}

/** Every paragraph as `kind: text`, body text without its kind. */
export function linesOf(editor: Editor): readonly string[] {
  return editor.state.doc.children.map((node) => {
    const { kind } = node.attrs
    return kind === 'body' || kind === undefined ? node.textContent : `${kind}: ${node.textContent}`
  })
}

/** Puts the cursor into the paragraph with that index, at an offset or at its end. */
export function putCursor(editor: Editor, index: number, offset?: number): void {
  const { doc } = editor.state
  let pos = 1
  for (const node of doc.children.slice(0, index)) pos += node.nodeSize
  const at = pos + (offset ?? doc.child(index).content.size)
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(doc, at)))
}

/** Types as a keyboard does, one character at a time. */
export function type(editor: Editor, text: string): void {
  for (const character of text) {
    const { view } = editor
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(character, from, to)
    const isHandled = view.someProp('handleTextInput', (handle) => handle(view, from, to, character, insert))
    if (isHandled !== true) view.dispatch(insert())
  }
}

/** Presses a key; gives whether the editor took it. */
export function press(editor: Editor, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, ...modifiers, bubbles: true, cancelable: true })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) === true
}

/** Pastes HTML, or text when no HTML is given. */
export function paste(editor: Editor, content: { readonly html?: string; readonly text?: string }): void {
  const { view } = editor
  // jsdom has no ClipboardEvent.
  const event = new Event('paste') as ClipboardEvent
  if (content.html !== undefined) view.pasteHTML(content.html, event)
  else view.pasteText(content.text ?? '', event)
}
