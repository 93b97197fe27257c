import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OriginalsList } from '#client/features/import/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { ConfirmDialog } from '#client/ui/confirm-dialog.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { Moment } from '#client/ui/moment.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { VersionBrief } from '#shared/api/documents.ts'
import { useDrafting } from '../drafting-context.ts'
import { useRestoreVersion, versionsQuery } from './use-versions.ts'
import styles from './versions.module.css'

/** The versions that were kept, newest first: look at one, or bring it back. */
export function VersionsPanel() {
  const { drafting } = useMessages()
  const { document, mayEdit, openDialog } = useDrafting()
  const { data, isPending, error, refetch } = useQuery(versionsQuery(document.id))
  const [restored, setRestored] = useState<VersionBrief | null>(null)
  const wording = drafting.versions

  if (isPending) return <Skeleton lines={6} />
  if (data === undefined) return <FailurePage error={error} onRetry={() => void refetch()} />
  return (
    <div className={styles.panel}>
      {document.actions.includes('edit') ? (
        <Button className={styles.create} onClick={() => openDialog('version')}>
          {wording.create}
        </Button>
      ) : null}
      {data.length === 0 ? <EmptyState title={wording.empty} hint={wording.emptyHint} /> : null}
      {data.map((version) => (
        <VersionEntry key={version.id} version={version} onRestore={mayEdit ? () => setRestored(version) : null} />
      ))}
      <OriginalsList documentId={document.id} />
      {restored === null ? null : <RestoreDialog version={restored} onClose={() => setRestored(null)} />}
    </div>
  )
}

interface VersionEntryProps {
  readonly version: VersionBrief
  readonly onRestore: (() => void) | null
}

function VersionEntry({ version, onRestore }: VersionEntryProps) {
  const { drafting } = useMessages()
  const { viewedVersion, viewVersion } = useDrafting()
  const wording = drafting.versions
  const isViewed = viewedVersion === version.id
  return (
    <article className={classNames(styles.entry, isViewed && styles.viewed)}>
      <div className={styles.head}>
        <b>{version.label}</b>
        <span>{fill(wording.characters, { count: version.characters })}</span>
      </div>
      <div className={styles.facts}>
        <span>{version.createdBy.name}</span>
        <Moment at={version.createdAt} isExact />
      </div>
      {version.reason === '' ? null : <p className={styles.reason}>{version.reason}</p>}
      <div className={styles.actions}>
        <Button look="quiet" size="small" onClick={() => viewVersion(isViewed ? null : version.id)}>
          {isViewed ? wording.backToLive : wording.view}
        </Button>
        {onRestore === null ? null : (
          <Button look="quiet" size="small" onClick={onRestore}>
            {wording.restore}
          </Button>
        )}
      </div>
    </article>
  )
}

function RestoreDialog({ version, onClose }: { readonly version: VersionBrief; readonly onClose: () => void }) {
  const { drafting } = useMessages()
  const { document, viewVersion } = useDrafting()
  const wording = drafting.versions
  const restore = useRestoreVersion(document.id, () => {
    viewVersion(null)
    onClose()
  })
  return (
    <ConfirmDialog
      title={fill(wording.restoreTitle, { label: version.label })}
      confirmLabel={wording.restore}
      busyLabel={restore.isPending && wording.working}
      onConfirm={() => restore.mutate(version)}
      onCancel={onClose}
    >
      {wording.restoreExplanation}
    </ConfirmDialog>
  )
}
