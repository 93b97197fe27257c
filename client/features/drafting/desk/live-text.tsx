import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { createDocumentEditor } from '#client/editor/index.ts'
import { useMessages } from '#client/messages/index.ts'
import '#client/editor/editor.css'
import { useDrafting } from '../drafting-context.ts'
import styles from './desk.module.css'

/** The live text: an editor bound to the document for as long as this is shown. */
export function LiveText({ onEditor }: { readonly onEditor: (editor: Editor | null) => void }) {
  const { editor: wording } = useMessages()
  const { session, mayEdit } = useDrafting()
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language must not rebuild the editor
  useEffect(() => {
    if (place.current === null) return
    const created = createDocumentEditor({
      doc: session.doc,
      awareness: session.awareness,
      gate: session,
      element: place.current,
      isEditable: false,
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

  return <div ref={place} className={styles.text} />
}
