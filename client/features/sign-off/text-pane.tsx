import { useEffect, useRef, useState } from 'react'
// Not through the index of the editor: a reader does not download what only a writer needs.
import { PaperView } from '#client/editor/paper/paper-view.tsx'
import { useFittingZoom } from '#client/editor/paper/use-fitting-zoom.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { readSelection, type SelectedText } from './selection-anchor.ts'
import type { ShownText } from './shown-text.ts'
import styles from './text-pane.module.css'
import type { Panel } from './use-panel.ts'

interface TextPaneProps {
  readonly document: DocumentDetail
  readonly text: ShownText
  readonly panel: Panel
}

/** The clean text on paper; what is selected can be commented on. */
export function TextPane({ document, text, panel }: TextPaneProps) {
  const { comments } = useMessages()
  const pane = useRef<HTMLDivElement>(null)
  const zoom = useFittingZoom(pane, text.view)
  const mayComment = document.actions.includes('comment')
  const [selected, clear] = useSelectedText(pane, mayComment)
  const comment = () => {
    if (selected === null) return
    panel.beginComment(selected.place)
    clear()
  }
  useCommentKey(comment)
  return (
    <div ref={pane} className={styles.pane}>
      <PaperView
        view={text.view}
        template={document.template}
        zoom={zoom}
        highlightThread={panel.activeThread}
        onThreadClick={panel.activate}
      />
      {selected === null ? null : (
        <div className={styles.floating} style={floatingPlace(selected.rect)}>
          <Button
            size="small"
            look="primary"
            title={`${comments.addToSelection}（Ctrl+Alt+M）`}
            // The selection stays while the button is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={comment}
          >
            {comments.add}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Just under the end of the selection, within the window. */
function floatingPlace(rect: DOMRect): { top: number; left: number } {
  return { top: Math.min(rect.bottom + 6, window.innerHeight - 140), left: rect.left + rect.width / 2 }
}

function useSelectedText(
  pane: { readonly current: HTMLElement | null },
  isWanted: boolean,
): [SelectedText | null, () => void] {
  const [selected, setSelected] = useState<SelectedText | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const read = () => setSelected(pane.current === null ? null : readSelection(pane.current, window.getSelection()))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [pane, isWanted])
  return [selected, () => window.getSelection()?.removeAllRanges()]
}

/** Ctrl+Alt+M, as in Word. */
function useCommentKey(comment: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.key.toLowerCase() !== 'm') return
      event.preventDefault()
      comment()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}
