import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { describeError, templatesQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { FileDrop } from '#client/ui/file-drop.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { IMPORT_TYPES } from '#shared/api/import.ts'
import { MOST_MEGABYTES, objectionTo } from './file-objection.ts'
import { ImportPreviewPanes } from './import-preview.tsx'
import { useTakeIn } from './use-import.ts'

/** From a file to a document: choose it, look over how it was understood, create. */
export function ImportPage() {
  const messages = useMessages()
  const { importing, shell } = messages
  const templates = useQuery(templatesQuery)
  const navigate = useNavigate()
  const takeIn = useTakeIn()

  if (templates.isPending) return <Skeleton />
  if (templates.data === undefined)
    return (
      <FailurePage title={shell.failures.listFailed} error={templates.error} onRetry={() => void templates.refetch()} />
    )
  return (
    <>
      <PageHeader title={importing.title} {...(takeIn.data === undefined ? {} : { note: takeIn.data.name })}>
        {takeIn.data === undefined ? (
          <Button onClick={() => void navigate('/new')}>{importing.back}</Button>
        ) : (
          <Button onClick={() => takeIn.reset()}>{importing.otherFile}</Button>
        )}
      </PageHeader>
      {takeIn.data === undefined ? (
        <FileDrop
          wording={{
            label: importing.title,
            drop: importing.drop,
            choose: importing.choose,
            types: fill(importing.types, { most: MOST_MEGABYTES }),
          }}
          accept={IMPORT_TYPES}
          objectionTo={(files) => objectionTo(files, messages)}
          onChoose={(file) => takeIn.mutate(file)}
          busy={takeIn.isPending ? fill(importing.reading, { name: takeIn.variables.name }) : null}
          refusal={takeIn.isError ? describeError(takeIn.error, messages) : null}
        />
      ) : (
        <ImportPreviewPanes key={takeIn.data.originalId} first={takeIn.data} templates={templates.data} />
      )}
    </>
  )
}
