import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PaperView } from '#client/editor/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { exactMomentText } from '#client/ui/moments.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { useNow } from '#client/ui/use-now.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { documentView } from '#shared/document/view.ts'
import { useDrafting } from '../drafting-context.ts'
import { versionQuery } from './use-versions.ts'
import styles from './versions.module.css'

/** A version on paper, in place of the live text. */
export function VersionView({ versionId, zoom }: { readonly versionId: string; readonly zoom: number }) {
  const { document } = useDrafting()
  const { data, error, refetch } = useQuery(versionQuery(document.id, versionId))
  const view = useMemo(
    () =>
      data === undefined
        ? null
        : documentView(data.content.documentKind, data.content.body as DocumentJson, data.content.fields as Fields),
    [data],
  )
  if (error !== null) return <FailurePage error={error} onRetry={() => void refetch()} />
  if (data === undefined || view === null) return <Skeleton lines={20} />
  return (
    <>
      <ViewingBar label={data.label} name={data.createdBy.name} at={data.createdAt} />
      <div className={styles.paper}>
        <PaperView view={view} template={document.template} zoom={zoom} />
      </div>
    </>
  )
}

function ViewingBar({ label, name, at }: { readonly label: string; readonly name: string; readonly at: string }) {
  const { drafting, shell } = useMessages()
  const { viewVersion } = useDrafting()
  const time = exactMomentText(new Date(at), useNow(), shell.moments)
  return (
    <div className={styles.viewing} role="status">
      <span>{fill(drafting.versions.viewing, { label, name, time })}</span>
      <Button size="small" onClick={() => viewVersion(null)}>
        {drafting.versions.backToLive}
      </Button>
    </div>
  )
}
