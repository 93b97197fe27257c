import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { documentQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { DocumentDetail } from '#shared/api/documents.ts'
import { ActionBar } from './action-bar.tsx'
import { DocumentBar } from './document-bar.tsx'
import { REFRESH_MS } from './refresh.ts'
import { SidePanel } from './side-panel.tsx'
import styles from './sign-off-page.module.css'
import { TextPane } from './text-pane.tsx'
import { useMarkOpened } from './use-mark-opened.ts'
import { usePanel } from './use-panel.ts'
import { useShownText } from './use-shown-text.ts'

/** The sign-off page: clean text at the left, sheet at the right, everything for a decision below. */
export function SignOffPage() {
  const { shell, signOff } = useMessages()
  const { documentId = '' } = useParams()
  const document = useQuery({ ...documentQuery(documentId), refetchInterval: REFRESH_MS })
  if (document.isPending) return <Skeleton label={signOff.loading} lines={12} />
  if (document.data === undefined)
    return (
      <FailurePage
        wayBack={{ to: '/', label: shell.actions.goHome }}
        title={signOff.openFailed}
        error={document.error}
        onRetry={() => void document.refetch()}
      />
    )
  return <OpenDocument key={documentId} document={document.data} />
}

function OpenDocument({ document }: { readonly document: DocumentDetail }) {
  const { signOff } = useMessages()
  const { text, error, retry } = useShownText(document)
  const panel = usePanel(document)
  useMarkOpened(document)
  return (
    <div className={styles.page}>
      <DocumentBar document={document} text={text} />
      <main className={styles.desk} aria-label={signOff.textRegion}>
        {text === null && error !== null ? <FailurePage error={error} onRetry={retry} /> : null}
        {text === null ? <Skeleton lines={14} /> : <TextPane document={document} text={text} panel={panel} />}
      </main>
      <SidePanel document={document} text={text} panel={panel} />
      <ActionBar document={document} text={text} />
    </div>
  )
}
