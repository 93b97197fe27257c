import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError, negativeListQuery } from '#client/api/index.ts'
import { fill, useMessages } from '#client/messages/index.ts'
import { Button } from '#client/ui/button.tsx'
import { FailurePage } from '#client/ui/failure-page.tsx'
import { PageHeader } from '#client/ui/page-header.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { TextField } from '#client/ui/text-field.tsx'
import type { NegativeListView } from '#shared/api/proof.ts'
import { EntriesSection } from './entries-section.tsx'
import { HistorySection } from './history-section.tsx'
import { ItemsTable } from './items-table.tsx'
import styles from './negative-list.module.css'
import { type ListDraft, useListDraft } from './use-list-draft.ts'

/** The negative list (负面清单) of the office: for everybody to read, for some to change. */
export function NegativeListPage() {
  const { shell } = useMessages()
  const list = useQuery(negativeListQuery)
  if (list.isPending) return <Skeleton />
  if (list.data === undefined)
    return <FailurePage title={shell.failures.listFailed} error={list.error} onRetry={() => void list.refetch()} />
  return <ListPage view={list.data} />
}

function ListPage({ view }: { readonly view: NegativeListView }) {
  const wording = useMessages().proof.list
  const draft = useListDraft(view)
  return (
    <>
      <PageHeader
        title={wording.title}
        note={fill(view.version === 0 ? wording.shipped : wording.version, {
          version: view.version,
          pack: view.packVersion,
        })}
      />
      {view.mayChange ? null : <p className={styles.readOnly}>{wording.readOnly}</p>}
      {draft.isChanged ? <PublishBar draft={draft} /> : null}
      <h2 className={styles.heading}>{wording.items}</h2>
      <ItemsTable draft={draft} mayChange={view.mayChange} />
      <EntriesSection draft={draft} mayChange={view.mayChange} />
      <HistorySection />
    </>
  )
}

function PublishBar({ draft: { list, publish, discard } }: { readonly draft: ListDraft }) {
  const messages = useMessages()
  const wording = messages.proof.list
  const [reason, setReason] = useState('')
  return (
    <section className={styles.publish} aria-label={wording.unpublished}>
      <b>{wording.unpublished}</b>
      <TextField label={wording.publishReason} value={reason} onChange={setReason} maxLength={200} />
      <Button onClick={discard}>{wording.discard}</Button>
      <Button
        look="primary"
        busyLabel={publish.isPending && wording.publishing}
        onClick={() => publish.mutate({ list, reason })}
      >
        {wording.publish}
      </Button>
      {publish.error === null ? null : (
        <p className={styles.refusal} role="alert">
          {describeError(publish.error, messages)}
        </p>
      )}
    </section>
  )
}
