import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, callApi } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { documentPath } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { DataTable } from '#client/ui/data-table.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Pager } from '#client/ui/pager.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { useDocumentColumns } from './document-columns.tsx'
import { DocumentFilters } from './document-filters.tsx'
import { type DocumentFilter, isNarrowed, useDocumentFilter } from './use-document-filter.ts'

const PAGE_SIZE = 20

function documentsQuery(filter: DocumentFilter) {
  const { scope, stage, kind, search, page } = filter
  const query = {
    scope,
    page,
    pageSize: PAGE_SIZE,
    ...(stage === '' ? {} : { stage }),
    ...(kind === '' ? {} : { kind }),
    ...(search === '' ? {} : { search }),
  }
  return queryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal }) => callApi(api.listDocuments, { query, signal }),
    placeholderData: keepPreviousData,
  })
}

/** Documents one writes, has handled or may read, with filters. */
export function DocumentsPage() {
  const { documents } = useMessages()
  const [filter, change] = useDocumentFilter()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={documents.title}>
        <Button look="primary" onClick={() => void navigate('/new')}>
          {documents.newDocument}
        </Button>
      </PageHeader>
      <DocumentFilters filter={filter} onChange={change} />
      <DocumentList filter={filter} onChange={change} />
    </>
  )
}

interface DocumentListProps {
  readonly filter: DocumentFilter
  readonly onChange: (change: Partial<DocumentFilter>) => void
}

function DocumentList({ filter, onChange }: DocumentListProps) {
  const { documents, shell } = useMessages()
  const list = useQuery(documentsQuery(filter))
  const navigate = useNavigate()
  const columns = useDocumentColumns(filter.scope)

  if (list.isPending) return <Skeleton lines={8} />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  if (list.data.total === 0) return <NoDocuments filter={filter} onChange={onChange} />
  return (
    <>
      <DataTable
        label={documents.title}
        rows={list.data.items}
        columns={columns}
        keyOf={(document) => document.id}
        onOpen={(document) => void navigate(documentPath(document))}
        isFaded={list.isPlaceholderData}
      />
      <Pager page={filter.page} pageSize={PAGE_SIZE} total={list.data.total} onPage={(page) => onChange({ page })} />
    </>
  )
}

function NoDocuments({ filter, onChange }: DocumentListProps) {
  const { documents } = useMessages()
  const navigate = useNavigate()
  if (isNarrowed(filter))
    return (
      <EmptyState
        title={documents.emptyFiltered}
        hint={documents.emptyFilteredHint}
        action={<Button onClick={() => onChange({ stage: '', kind: '', search: '' })}>{documents.clearFilters}</Button>}
      />
    )
  if (filter.scope !== 'mine') return <EmptyState title={documents.emptyAll} hint={documents.emptyAllHint} />
  return (
    <EmptyState
      title={documents.emptyMine}
      hint={documents.emptyMineHint}
      action={
        <Button look="primary" onClick={() => void navigate('/new')}>
          {documents.newDocument}
        </Button>
      }
    />
  )
}
