// Not through the index of the editor: a reader does not download what only a writer needs.
import { printScreen } from '#client/editor/print/printable.tsx'
import { CommentPanel, NewCommentForm } from '#client/features/comments/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { Tabs } from '#client/ui/tabs.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { RegistrationForm } from './registration-form.tsx'
import type { ShownText } from './shown-text.ts'
import styles from './side-panel.module.css'
import { SignOffSheet } from './sign-off-sheet.tsx'
import type { Panel, PanelTab } from './use-panel.ts'

interface SidePanelProps {
  readonly document: DocumentDetail
  readonly text: ShownText | null
  readonly panel: Panel
}

/** Sheet, comments and, for the registry clerk, the registration. */
export function SidePanel({ document, text, panel }: SidePanelProps) {
  const { signOff } = useMessages()
  const mayRegister = document.actions.includes('register')
  const tabs: readonly { id: PanelTab; label: string; count?: number | undefined }[] = [
    ...(mayRegister ? [{ id: 'registration' as const, label: signOff.tabs.registration }] : []),
    { id: 'sheet', label: signOff.tabs.sheet },
    { id: 'comments', label: signOff.tabs.comments, count: document.openThreads || undefined },
  ]
  return (
    <aside className={styles.panel} aria-label={signOff.sidePanel}>
      <div className={styles.head}>
        <Tabs label={signOff.sidePanel} tabs={tabs} selected={panel.tab} onSelect={panel.show} />
        {panel.tab === 'sheet' ? (
          <Button look="quiet" size="small" onClick={printScreen}>
            {signOff.printSheet}
          </Button>
        ) : null}
      </div>
      <div className={panel.tab === 'sheet' ? styles.body : styles.hiddenBody}>
        {text === null ? <Skeleton lines={10} /> : <SignOffSheet document={document} view={text.view} />}
      </div>
      {panel.tab === 'comments' ? <Comments document={document} panel={panel} /> : null}
      {panel.tab === 'registration' && text !== null ? (
        <div className={styles.body}>
          <RegistrationForm document={document} fields={text.view.fields} />
        </div>
      ) : null}
    </aside>
  )
}

function Comments({ document, panel }: Pick<SidePanelProps, 'document' | 'panel'>) {
  const { comments } = useMessages()
  const mayComment = document.actions.includes('comment')
  return (
    <div className={styles.body}>
      {panel.newComment !== null ? (
        <NewCommentForm
          key={JSON.stringify(panel.newComment)}
          documentId={document.id}
          place={panel.newComment}
          onClose={panel.endComment}
        />
      ) : null}
      {mayComment && panel.newComment === null ? (
        <Button size="small" className={styles.add} onClick={() => panel.beginComment({ anchor: null, quote: '' })}>
          {comments.addToWhole}
        </Button>
      ) : null}
      <CommentPanel document={document} activeThread={panel.activeThread} onActivate={panel.activate} />
    </div>
  )
}
