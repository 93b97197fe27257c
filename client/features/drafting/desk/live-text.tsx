import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createDocumentEditor, livePages, PagedSheet, Printable } from '#client/editor/index.ts'
import { useMessages } from '#client/messages/index.ts'
import '#client/editor/editor.css'
import { documentView } from '#shared/document/view.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import { useDrafting } from '../drafting-context.ts'

interface LiveTextProps {
  readonly zoom: number
  readonly onEditor: (editor: Editor | null) => void
}

/** The live text on its pages: an editor bound to the document for as long as this is shown. */
export function LiveText({ zoom, onEditor }: LiveTextProps) {
  const { editor: wording } = useMessages()
  const { session, mayEdit, document } = useDrafting()
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language or stage must not rebuild the editor
  useEffect(() => {
    if (place.current === null) return
    const created = createDocumentEditor({
      doc: session.doc,
      awareness: session.awareness,
      gate: session,
      element: place.current,
      isEditable: false,
      paper: { documentKind: document.kind, template: document.template },
      labels: { text: wording.textLabel, pageBreak: wording.pageBreak },
    })
    setEditor(created)
    onEditor(created)
    return () => {
      onEditor(null)
      created.destroy()
    }
  }, [session, onEditor])

  useEffect(() => {
    editor?.setEditable(mayEdit, false)
  }, [editor, mayEdit])

  return (
    <PagedSheet drawn={useLivePages(editor)} zoom={zoom}>
      <div ref={place} />
      <Printable
        read={() => documentView(document.kind, bodyJson(session.doc), fieldsJson(session.doc))}
        template={document.template}
      />
    </PagedSheet>
  )
}

/** The pages of the live text, as often as they are drawn anew. */
function useLivePages(editor: Editor | null) {
  const subscribe = useCallback(
    (onChange: () => void) => {
      editor?.on('transaction', onChange)
      return () => void editor?.off('transaction', onChange)
    },
    [editor],
  )
  return useSyncExternalStore(subscribe, () => (editor === null ? null : livePages(editor.state)))
}
