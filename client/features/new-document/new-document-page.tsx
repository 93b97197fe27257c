import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { templatesQuery } from '#client/api/index.ts'
import { useMessages } from '#client/messages/index.ts'
import { IMPORT_PATH } from '#client/paths/document-paths.ts'
import { Button } from '#client/ui/button.tsx'
import { recall } from '#client/ui/device-memory.ts'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { DocumentForm } from './document-form.tsx'
import { Guidance } from './guidance.tsx'
import { KindCards } from './kind-cards.tsx'
import { LAST_KIND_KEY } from './last-kind.ts'
import styles from './new-document-page.module.css'

/** From a kind and a title to a document: the kind used last is chosen already. */
export function NewDocumentPage() {
  const { documents, importing, shell } = useMessages()
  const navigate = useNavigate()
  const templates = useQuery(templatesQuery)
  const [chosenKind, setKind] = useState(() => recall(LAST_KIND_KEY))

  if (templates.isPending) return <Skeleton />
  if (templates.data === undefined)
    return (
      <FailurePage title={shell.failures.listFailed} error={templates.error} onRetry={() => void templates.refetch()} />
    )
  const template = templates.data.find(({ kind }) => kind === chosenKind) ?? templates.data[0]
  if (template === undefined)
    return <EmptyState title={documents.create.noTemplates} hint={documents.create.noTemplatesHint} />
  return (
    <>
      <PageHeader title={documents.create.title}>
        <Button onClick={() => void navigate(IMPORT_PATH)}>{importing.open}</Button>
      </PageHeader>
      <div className={styles.columns}>
        <KindCards templates={templates.data} selected={template.kind} onSelect={setKind} />
        <DocumentForm template={template} />
        <Guidance template={template} />
      </div>
    </>
  )
}
