import { useEffect, useRef, useState } from 'react'
// Not through the index of the editor: a reader does not download what only a writer needs.
import { PaperView } from '#client/editor/paper/paper-view.tsx'
import { useFittingZoom } from '#client/editor/paper/use-fitting-zoom.ts'
import { ReportDialog, type SelectedPlace } from '#client/features/error-reports/index.ts'
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

/** The clean text on paper; what is selected can be commented on, and reported as an error once it is signed. */
export function TextPane({ document, text, panel }: TextPaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  const zoom = useFittingZoom(pane)
  const [reported, setReported] = useState<SelectedPlace | null>(null)
  const task = useSelectionTask(document, { comment: panel.beginComment, report: setReported })
  const [selected, clear] = useSelectedText(pane, task !== null)
  const begin = () => {
    if (selected === null) return
    task?.begin(selected.place)
    clear()
  }
  useCommentKey(begin)
  return (
    <div ref={pane} className={styles.pane}>
      <PaperView
        view={text.view}
        template={document.template}
        zoom={zoom}
        highlightThread={panel.activeThread}
        onThreadClick={panel.activate}
      />
      {selected === null || task === null ? null : (
        <div className={styles.floating} style={floatingPlace(selected.rect)}>
          <Button
            size="small"
            look="primary"
            title={`${task.hint}（Ctrl+Alt+M）`}
            // The selection stays while the button is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={begin}
          >
            {task.label}
          </Button>
        </div>
      )}
      {reported === null ? null : (
        <ReportDialog document={document} place={reported} onClose={() => setReported(null)} />
      )}
    </div>
  )
}

interface SelectionTask {
  readonly label: string
  readonly hint: string
  readonly begin: (place: SelectedPlace) => void
}

/** What a selection of text is for: a comment before the signature, an error after it; `null` for mere readers. */
function useSelectionTask(
  { actions }: DocumentDetail,
  begin: { readonly comment: SelectionTask['begin']; readonly report: SelectionTask['begin'] },
): SelectionTask | null {
  const { comments, errorReports } = useMessages()
  if (actions.includes('comment')) return { label: comments.add, hint: comments.addToSelection, begin: begin.comment }
  if (actions.includes('reportError'))
    return { label: errorReports.form.open, hint: errorReports.form.openHint, begin: begin.report }
  return null
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
