import { CommentPanel, NewCommentForm } from '#client/features/comments/index.ts'
import { useDrafting } from '../drafting-context.ts'
import styles from './comments-panel.module.css'

/** The comments beside the text, with the one that is being written on the selection. */
export function CommentsPanel() {
  const { document, editor, activeThread, activateThread, pendingComment, endComment } = useDrafting()
  const onAdded = (threadId: string) => {
    activateThread(threadId)
    // The words are marked now; the selection has done its work.
    editor?.commands.setTextSelection(editor.state.selection.to)
  }
  return (
    <div className={styles.panel}>
      {pendingComment === null ? null : (
        <NewCommentForm documentId={document.id} place={pendingComment} onClose={endComment} onAdded={onAdded} />
      )}
      <CommentPanel document={document} activeThread={activeThread} onActivate={activateThread} />
    </div>
  )
}
