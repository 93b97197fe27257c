import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, callApi, describeError } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { showNotice } from '#client/ui/notices.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { DocumentBrief } from '#shared/api/documents.ts'

const binQuery = queryOptions({ queryKey: ['bin'], queryFn: ({ signal }) => callApi(api.listBin, { signal }) })

/** One's own deleted drafts, each with the way back. */
export function BinPage() {
  const { documents } = useMessages()
  return (
    <>
      <PageHeader title={documents.binTitle} note={documents.binNote} />
      <BinList />
    </>
  )
}

function BinList() {
  const { documents, shell } = useMessages()
  const { columns } = documents
  const bin = useQuery(binQuery)
  if (bin.isPending) return <Skeleton />
  if (bin.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={bin.error} onRetry={() => void bin.refetch()} />
  if (bin.data.length === 0) return <EmptyState title={documents.binEmpty} hint={documents.binEmptyHint} />
  return (
    <DataTable
      label={documents.binTitle}
      rows={bin.data}
      keyOf={(document) => document.id}
      columns={[
        // A deleted document cannot be opened: its title is no link here.
        { key: 'title', title: columns.title, cell: (document) => document.title },
        { key: 'kind', title: columns.kind, width: '100px', cell: ({ kindName }) => kindName },
        { key: 'updated', title: columns.updated, width: '140px', cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
        {
          key: 'actions',
          title: columns.actions,
          width: '120px',
          cell: (document) => <RestoreButton document={document} />,
        },
      ]}
    />
  )
}

function RestoreButton({ document }: { readonly document: DocumentBrief }) {
  const messages = useMessages()
  const wording = messages.documents
  const queries = useQueryClient()
  const restore = useMutation({
    mutationFn: () => callApi(api.restoreDocument, { params: { documentId: document.id } }),
    onSuccess: () => {
      showNotice('ok', wording.restored)
      void queries.invalidateQueries()
    },
    onError: (error) => showNotice('bad', describeError(error, messages)),
  })
  return (
    <Button size="small" busyLabel={restore.isPending && wording.restoring} onClick={() => restore.mutate()}>
      {wording.restore}
    </Button>
  )
}
