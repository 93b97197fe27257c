import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { api, callApi, documentQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { DraftingScreen } from './drafting-screen.tsx'
import { useCollaboration } from './use-collaboration.ts'

/** The drafting page: the document as the server knows it, and the live connection to its text. */
export function DraftingPage() {
  const { documentId = '' } = useParams()
  // Everything below belongs to one document; another one starts afresh.
  return <OpenDocument key={documentId} documentId={documentId} />
}

function OpenDocument({ documentId }: { readonly documentId: string }) {
  const { drafting, shell } = useMessages()
  const session = useCollaboration(documentId)
  const detail = useQuery(documentQuery(documentId))
  const content = useQuery({
    queryKey: ['document', documentId, 'content'],
    queryFn: ({ signal }) => callApi(api.readContent, { params: { documentId }, signal }),
    // Only for the moment before the live text is there.
    gcTime: 0,
  })

  if (detail.data === undefined && detail.error !== null)
    return (
      <FailurePage
        wayBack={{ to: '/', label: shell.actions.goHome }}
        title={drafting.openFailed}
        error={detail.error}
        onRetry={() => void detail.refetch()}
      />
    )
  if (detail.data === undefined || session === null) return <Skeleton lines={16} label={drafting.opening} />
  return <DraftingScreen document={detail.data} session={session} stored={content.data ?? null} />
}
